import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { countChanges } from '../../dataset/merge/count-changes.js';
import { recordsIn } from '../../dataset/merge/records-in.js';
import { LISTS } from '../../dataset/parse/compiled-schema.js';
import type { ImportNotice } from '../../formats/import/notice.js';
import type { SameName } from '../../formats/import/same-names.js';
import { recordName } from '../document/record-names.js';
import { type FormContext, languageName } from '../form/form-context.js';
import { columnsView, sheetsView } from './columns-view.js';
import type { ImportTexts } from './import-texts.js';
import type { PlanActions, PlanState } from './import-state.js';
import { isOffer, LineWords, type PlanLine } from './plan-lines.js';
import { noticeInWords } from './source-view.js';

/** More would be read by nobody. */
const MOST_NOTICES = 50;

/** Chosen for a conference that is not there yet; no id has a colon. */
const NEW = 'new:';

const sameIn = (notice: ImportNotice) => ('same' in notice ? notice.same : undefined);

const valueOf = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value;

function languageField(
  { language, store }: FormContext,
  texts: ImportTexts,
  { planned, settings }: PlanState,
  { onLanguage }: PlanActions,
): TemplateResult | typeof nothing {
  const other = planned.otherLanguage;
  if (other === undefined) return nothing;
  const own = String(store.document.language);
  const option = (tag: string) =>
    html`<option value=${tag} .selected=${live((settings.lang ?? own) === tag)}>
      ${languageName(tag, language)}
    </option>`;
  return html`<div class="field">
    <label for="import-language">${texts.language}</label>
    <p class="hint" id="import-language-hint">${texts.languageHint}</p>
    <select
      id="import-language"
      aria-describedby="import-language-hint"
      @change=${(event: Event) => onLanguage(valueOf(event) === own ? undefined : valueOf(event))}
    >
      ${option(own)}${option(other)}
    </select>
  </div>`;
}

/** Asked where a programme does not say which conference it is of. */
function conferenceField(
  { language, store }: FormContext,
  texts: ImportTexts,
  { planned, settings, newTitle }: PlanState,
  { onConference, onNewConference }: PlanActions,
): TemplateResult | typeof nothing {
  const isAsked = planned.notices.some(({ code }) => code === 'conference-needed');
  const { conference } = settings;
  if (!isAsked && conference === undefined) return nothing;
  const conferences = recordsIn(store.document, 'conferences');
  const isNew = newTitle !== undefined || conferences.length === 0;
  const onChange = (event: Event) => {
    const id = valueOf(event);
    if (id === NEW) onNewConference('');
    else if (id !== '') onConference(id);
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const title =
      event.target instanceof HTMLFormElement ? new FormData(event.target).get('title') : undefined;
    if (typeof title === 'string' && title.trim()) onNewConference(title.trim());
  };
  const option = (id: string, name: string, isChosen: boolean) =>
    html`<option value=${id} .selected=${live(isChosen)}>${name}</option>`;
  return html`<div class="field">
      <label for="import-conference">${texts.whichConference}</label>
      <p class="hint" id="import-conference-hint">${texts.whichHint}</p>
      <select id="import-conference" aria-describedby="import-conference-hint" @change=${onChange}>
        ${option('', texts.choose, conference === undefined && !isNew)}
        ${conferences.map((each) =>
          option(
            String(each.id),
            [recordName(each, store.document, language), /^\d{4}/.exec(String(each.start))?.[0]]
              .filter(Boolean)
              .join(', '),
            !isNew && each.id === conference,
          ),
        )}
        ${option(NEW, texts.newConference, isNew)}
      </select>
    </div>
    ${
      isNew
        ? html`<form class="field" @submit=${onSubmit}>
            <label for="import-title-of-new">${texts.newTitle}</label>
            <div class="beside">
              <input
                id="import-title-of-new"
                name="title"
                required
                aria-invalid="false"
                .value=${live(newTitle ?? '')}
              />
              <button type="submit" class="plain">${texts.useTitle}</button>
            </div>
          </form>`
        : nothing
    }`;
}

/** Names that are almost others: those that nobody has answered for, and what the person has said of the rest. */
function similarView(
  context: FormContext,
  texts: ImportTexts,
  { planned: { notices }, settings: { same = [] } }: PlanState,
  { onSame }: PlanActions,
): TemplateResult | typeof nothing {
  const asked = new Map<string, readonly [ImportNotice, SameName]>();
  for (const notice of notices) {
    const own = sameIn(notice);
    const key = own && `${own.kind} ${own.name}`;
    if (own && key && !asked.has(key)) asked.set(key, [notice, own]);
  }
  if (asked.size === 0 && same.length === 0) return nothing;
  const line = (sentence: string, label: string, answer: () => void) =>
    html`<li>${sentence}&#32;<button type="button" class="plain" @click=${answer}>${label}</button></li>`;
  return html`<div class="similar" role="group" aria-labelledby="import-similar">
    <h3 id="import-similar" tabindex="-1"><span aria-hidden="true">⚠</span>&#32;${texts.similarTitle}</h3>
    <ul>
      ${[...asked.values()]
        .slice(0, MOST_NOTICES)
        .map(([notice, own]) =>
          line(noticeInWords(notice, texts, context), texts.useName(own.as), () => onSame(own, true)),
        )}
      ${same.map((own) => line(texts.readAs(own.name, own.as), texts.keepApart, () => onSame(own, false)))}
    </ul>
  </div>`;
}

function noticesView(
  context: FormContext,
  texts: ImportTexts,
  { planned }: PlanState,
): TemplateResult | typeof nothing {
  const notices = planned.notices.filter((notice) => !sameIn(notice));
  if (notices.length === 0) return nothing;
  const errors = notices.filter(({ severity }) => severity === 'error');
  const shown = [...errors, ...notices.filter((each) => !errors.includes(each))].slice(0, MOST_NOTICES);
  return html`<details class="record" ?open=${errors.length > 0}>
    <summary><span aria-hidden="true">⚠</span>&#32;${texts.notices(errors.length, notices.length)}</summary>
    <ul>
      ${shown.map((notice) => html`<li>${noticeInWords(notice, texts, context)}</li>`)}
    </ul>
  </details>`;
}

function linesTable(
  context: FormContext,
  texts: ImportTexts,
  { planned, lines, declined, most }: PlanState,
  { onDecline, onMore }: PlanActions,
): TemplateResult {
  const { words, language } = context;
  const worded = new LineWords({ document: planned.plan.dataset, words, language });
  const { heads } = texts;
  const offers = lines.filter(isOffer).map(({ key }) => key);
  const row = (line: PlanLine) => {
    const { outcome, kind, name, within, field, before, after } = worded.of(line);
    const isTaken = !declined.has(line.key);
    const take = html`<input
      type="checkbox"
      aria-label=${texts.takeOne([name || kind, field].filter(Boolean).join(', '))}
      .checked=${live(isTaken)}
      @change=${() => onDecline([line.key], isTaken)}
    />`;
    return html`<tr class=${isTaken ? '' : 'declined'}>
      <td class="take">${isOffer(line) ? take : nothing}</td>
      <td>${texts.outcomes[outcome]}</td>
      <th scope="row">
        ${name || kind}&#32;<span class="quiet">${[kind, within].filter(Boolean).join(', ')}</span>
      </th>
      <td>${field}</td>
      <td>${before}</td>
      <td>${after}</td>
    </tr>`;
  };
  return html`<p class="beside">
      <button type="button" class="quiet" @click=${() => onDecline(offers, false)}>${texts.all}</button>
      <button type="button" class="quiet" @click=${() => onDecline(offers, true)}>${texts.none}</button>
    </p>
    <div class="scrolling" role="region" aria-labelledby="import-plan" tabindex="0">
      <table>
        <thead>
          <tr>
            ${[heads.take, heads.outcome, heads.what, heads.field, heads.before, heads.after].map(
              (head) => html`<th scope="col">${head}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${lines.slice(0, most).map(row)}
        </tbody>
      </table>
    </div>
    ${
      lines.length > most
        ? html`<button type="button" class="plain" @click=${onMore}>
            ${texts.more(Math.min(100, lines.length - most))}
          </button>`
        : nothing
    }`;
}

/** What was understood, what can be corrected, and what would change. */
export function planView(
  context: FormContext,
  texts: ImportTexts,
  state: PlanState,
  actions: PlanActions,
): TemplateResult {
  const { name, planned, lines, accepted } = state;
  const hasOffers = lines.some(isOffer);
  const { notices, plan } = planned;
  // What is here already can only be what was read, and all of that.
  const isHere =
    LISTS.some((list) => recordsIn(plan.imported, list.name).length > 0) &&
    notices.every(({ severity }) => severity !== 'error');
  return html`<section class="import" aria-labelledby="import-title">
    <h2 id="import-title" tabindex="-1">${name}</h2>
    ${languageField(context, texts, state, actions)}${conferenceField(context, texts, state, actions)}
    ${sheetsView(texts, state, actions)}${columnsView(context, texts, state, actions)}
    ${noticesView(context, texts, state)}${similarView(context, texts, state, actions)}
    <h3 id="import-plan">${texts.plan}</h3>
    <p role="status">${lines.length > 0 ? `${texts.found(countChanges(planned.plan))}.` : nothing}</p>
    ${hasOffers ? html`<p class="hint">${texts.planHint}</p>` : html`<p>${isHere ? texts.nothing : texts.nothingRead(notices.length > 0)}</p>`}
    ${lines.length > 0 ? linesTable(context, texts, state, actions) : nothing}
    <p class="beside decide">
      <button type="button" class="main" ?disabled=${accepted === 0} @click=${actions.onApply}>
        ${texts.apply(accepted)}
      </button>
      <button type="button" class="quiet" @click=${actions.onCancel}>${texts.cancel}</button>
    </p>
  </section>`;
}
