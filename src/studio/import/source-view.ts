import { html, nothing, type TemplateResult } from 'lit';
import { describeAtField } from '../../dataset/issues/field-sentences.js';
import type { Issue } from '../../dataset/issues/issue.js';
import type { ImportNotice } from '../../formats/import/notice.js';
import { describeNotice, formatPlace } from '../../formats/import/notice-sentences.js';
import type { FormContext, StudioLanguage } from '../form/form-context.js';
import { showDate } from '../form/written-value.js';
import type { Problem, Reading } from './import-state.js';
import type { ImportTexts } from './import-texts.js';

/** Words of those who program or type commands. */
const MACHINE_WORDS = /JSON|--|datas(?:æt|et)|\bid(?:’?er|’et|et|s)?\b|<|YAML|XML|import csv|record/i;

/** What is wrong with a value, as its field would say it; what stands there is told before. */
function issueInWords(issue: Issue, texts: ImportTexts, { language, words }: FormContext): string {
  const { path, severity, value } = issue;
  const sentence = describeAtField(issue, language);
  const isLeftOut = severity === 'error' && typeof value === 'string' && value !== '';
  if (isLeftOut) return `${texts.valueLeftOut(showDate(value, language))} ${sentence}`;
  const name = String(path.at(-1) ?? '');
  // Nothing says of which kind the record is; these call what they share by the same names.
  const { conference, session, ...others } = words.records;
  const holder = [conference, session, ...Object.values(others)].find(
    (record) => record && Object.hasOwn(record.fields, name),
  );
  return [holder?.fields[name]?.[0], sentence].filter(Boolean).join(': ');
}

/** A notice in the words of an office, after its place. */
export function noticeInWords(notice: ImportNotice, texts: ImportTexts, context: FormContext): string {
  const { language } = context;
  const { value = '', expected = [] } = 'value' in notice ? notice : {};
  const own =
    'issue' in notice
      ? issueInWords(notice.issue, texts, context)
      : texts.notice[notice.code]?.(value, expected);
  const sentence = own ?? describeNotice(notice, language);
  const isPlain = own !== undefined || !MACHINE_WORDS.test(sentence);
  const place = notice.place && 'path' in notice.place ? '' : formatPlace(notice.place, language);
  return [place, isPlain ? sentence : texts.unknownPart(value)].filter(Boolean).join(': ');
}

function problemInWords({ message }: Problem, texts: ImportTexts, language: StudioLanguage): string {
  if (typeof message === 'string') return message;
  const value = 'value' in message ? message.value : '';
  const sentence = texts.notice[message.code]?.(value, []) ?? describeNotice(message, language);
  return MACHINE_WORDS.test(sentence) ? texts.unknownFile : sentence;
}

interface ChooseActions {
  readonly onFile: () => void;
  readonly onAddress: (address: string) => void;
  readonly onCancel: () => void;
}

/** Where a source comes from. */
export function chooseView(
  { language }: FormContext,
  texts: ImportTexts,
  problem: Problem | undefined,
  actions: ChooseActions,
): TemplateResult {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const address =
      event.target instanceof HTMLFormElement ? new FormData(event.target).get('address') : null;
    if (typeof address === 'string') actions.onAddress(address.trim());
  };
  return html`<section class="import start" aria-labelledby="import-title">
    <h2 id="import-title" tabindex="-1">${texts.title}</h2>
    <p class="hint">${texts.lead}</p>
    ${
      problem
        ? html`<p class="error" role="alert">
            <span aria-hidden="true">⚠</span>&#32;${problemInWords(problem, texts, language)}
            ${
              problem.address === undefined
                ? nothing
                : html`&#32;<a href=${problem.address} target="_blank" rel="noopener"
                      >${texts.openAddress}</a
                    >`
            }
          </p>`
        : nothing
    }
    <p class="beside">
      <button type="button" class="main" @click=${actions.onFile}>${texts.chooseFile}</button>
      <span class="hint">${texts.dropFile}</span>
    </p>
    <form @submit=${onSubmit}>
      <label for="import-address">${texts.address}</label>
      <p class="hint" id="import-address-hint">${texts.addressHint}</p>
      <div class="beside">
        <input
          id="import-address"
          name="address"
          type="url"
          pattern="https?://.*"
          required
          aria-invalid="false"
          aria-describedby="import-address-hint"
        />
        <button type="submit" class="plain">${texts.fetch}</button>
      </div>
    </form>
    <p><button type="button" class="quiet" @click=${actions.onCancel}>${texts.cancel}</button></p>
  </section>`;
}

/** How far reading has come, and a way to end it. */
export function readingView(
  texts: ImportTexts,
  { name, step, part }: Reading,
  onStop: () => void,
): TemplateResult {
  const sentence = texts[step](name);
  return html`<section class="import start" aria-labelledby="import-title">
    <h2 id="import-title" tabindex="-1">${texts.title}</h2>
    <p role="status">${sentence}</p>
    <p><progress aria-label=${sentence} max="1" .value=${part ?? nothing}></progress></p>
    <button type="button" class="plain" @click=${onStop}>${texts.stop}</button>
  </section>`;
}
