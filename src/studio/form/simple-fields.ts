/** Fields for single values, and for the languages of a text. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';
import { choiceWord } from '../../dataset/schema/words/words.js';
import { choicesOf } from './field-kind.js';
import {
  type Described,
  described,
  type FormContext,
  type FormField,
  languageName,
  ownLanguage,
} from './form-context.js';
import {
  byLanguage,
  longByLanguage,
  readDate,
  readNumber,
  showDate,
  withLongWording,
  withWording,
} from './written-value.js';

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

/** What stands in a field for a value; nothing for one that no field can hold. */
const plainValue = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A label with what belongs to it, around the field itself. */
function framed({ id, label, hint, error }: Described, field: TemplateResult): TemplateResult {
  return html`<div class="field"><label for=${id}>${label}</label>${hint}${error}${field}</div>`;
}

/** One line. What is typed is in the document at once, but for dates and numbers, which are nothing until they are whole. */
export function lineField(
  context: FormContext,
  form: FormField,
  kind: 'line' | 'date' | 'number',
): TemplateResult {
  const { store, language } = context;
  const { path } = form;
  const parts = described(context, form);
  const value = store.valueAt(path);
  const timeZone = timeZoneAt(context, form);
  const shown = kind === 'date' ? showDate(value, language, timeZone) : plainValue(value);
  const set = (event: Event) => {
    const text = valueOf(event);
    if (kind === 'line') store.set(path, text === '' ? undefined : text, { text });
    else store.set(path, kind === 'date' ? readDate(text, timeZone, language, value) : readNumber(text));
  };
  return framed(
    parts,
    html`<input
      id=${parts.id}
      type="text"
      class=${kind}
      autocomplete="off"
      inputmode=${kind === 'number' ? 'decimal' : nothing}
      aria-describedby=${parts.describedBy}
      aria-invalid=${parts.invalid}
      .value=${live(store.typedIn(path) ?? shown)}
      @input=${kind === 'line' ? set : nothing}
      @change=${kind === 'line' ? nothing : set}
      @blur=${() => store.leaveField()}
    />`,
  );
}

/** The time zone of times that are written in a record: that of its conference, or of all. */
export function timeZoneAt({ store }: FormContext, { path }: Pick<FormField, 'path'>): string {
  const conference = path[0] === 'conferences' ? store.valueAt(path.slice(0, 2)) : undefined;
  return timeZoneOf(isObject(conference) ? conference : {}, store.document);
}

/** The time zone of a conference: its own, or that of all. */
export function timeZoneOf(conference: Fields, document: Fields): string {
  const zone = conference.timeZone ?? document.timeZone;
  return typeof zone === 'string' ? zone : 'Europe/Copenhagen';
}

/** A text in each of its languages, side by side, with a way to add those that other texts have. */
export function textField(context: FormContext, form: FormField, isLong: boolean): TemplateResult {
  const { store, texts, language } = context;
  const { path, field } = form;
  const own = ownLanguage(context);
  const value = store.valueAt(path);
  const wordings = (isLong ? longByLanguage : byLanguage)(value, own);
  const parts = described(context, form);
  const others = [own, ...['da', 'en'].filter((each) => each !== own)];
  const isShown = (tag: string) => tag in wordings || store.isUnfolded(`${parts.id} ${tag}`);
  const shown = [...new Set([own, ...Object.keys(wordings), ...others.filter(isShown)])];
  const isBig = isLong || /^(summary|theme|audience|note|hours)$/.test(field.name);
  const input = (tag: string, index: number) => {
    const id = index === 0 ? parts.id : `${parts.id}-${tag}`;
    const part = ` ${tag}`;
    const set = (event: Event) => {
      const text = valueOf(event);
      store.set(path, (isLong ? withLongWording : withWording)(value, text, tag, own), { part, text });
    };
    const common = {
      text: store.typedIn(path, part) ?? wordings[tag] ?? '',
      describedBy: parts.describedBy,
      label: index === 0 ? nothing : `${parts.title} ${texts.inLanguage(languageName(tag, language))}`,
    };
    const name =
      shown.length > 1
        ? html`<span class="tag" aria-hidden="true">${languageName(tag, language)}</span>`
        : nothing;
    return html`<div class="wording">
      ${name}
      ${
        isBig
          ? html`<textarea
              id=${id}
              lang=${tag}
              rows=${isLong ? 6 : 2}
              aria-describedby=${common.describedBy}
              aria-invalid=${parts.invalid}
              aria-label=${common.label}
              .value=${live(common.text)}
              @input=${set}
              @blur=${() => store.leaveField()}
            ></textarea>`
          : html`<input
              id=${id}
              lang=${tag}
              type="text"
              autocomplete="off"
              aria-describedby=${common.describedBy}
              aria-invalid=${parts.invalid}
              aria-label=${common.label}
              .value=${live(common.text)}
              @input=${set}
              @blur=${() => store.leaveField()}
            />`
      }
    </div>`;
  };
  const missing = others.filter((tag) => !shown.includes(tag));
  return html`<div class="field text">
    <label for=${parts.id}>${parts.label}</label>${parts.hint}${parts.error}
    <div class=${shown.length > 1 ? 'wordings side-by-side' : 'wordings'}>${shown.map(input)}</div>
    ${missing.map(
      (tag) =>
        html`<button type="button" class="quiet" @click=${() => store.unfold(`${parts.id} ${tag}`)}>
          ${texts.alsoIn(languageName(tag, language))}<span class="unseen">: ${parts.title}</span>
        </button>`,
    )}
  </div>`;
}

/** Languages that are offered by name; a value that is none of them is kept. */
const LANGUAGES = ['da', 'en', 'sv', 'nb', 'fi', 'de', 'fr', 'es', 'uk', 'ar', 'kl', 'fo'];

/** One of several, by its word. */
export function choiceField(context: FormContext, form: FormField): TemplateResult {
  const { store, words, texts, language } = context;
  const { record, field, path } = form;
  const parts = described(context, form);
  const value = store.valueAt(path);
  const choices = choicesOf(field)?.map(
    (each) => [each, choiceWord(words, record, field.name, each)] as const,
  );
  const known = choices ?? LANGUAGES.map((tag) => [tag, languageName(tag, language)] as const);
  const isKnown = value === undefined || known.some(([each]) => each === value);
  const options = [
    ...(field.isOptional || value === undefined ? [['', texts.notChosen] as const] : []),
    ...known,
    ...(isKnown ? [] : [[plainValue(value), plainValue(value)] as const]),
  ];
  return framed(
    parts,
    html`<select
      id=${parts.id}
      aria-describedby=${parts.describedBy}
      aria-invalid=${parts.invalid}
      @change=${(event: Event) => store.set(path, valueOf(event) || undefined)}
    >
      ${options.map(
        ([each, word]) =>
          html`<option value=${each} .selected=${live(each === (value ?? ''))}>${word}</option>`,
      )}
    </select>`,
  );
}

/** Any of several. */
export function choicesField(context: FormContext, form: FormField): TemplateResult {
  const { store, words } = context;
  const { record, field, path } = form;
  const parts = described(context, form);
  const value = store.valueAt(path);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (choice: string) =>
    store.set(path, chosen.includes(choice) ? chosen.filter((each) => each !== choice) : [...chosen, choice]);
  return html`<fieldset class="field" aria-describedby=${parts.describedBy}>
    <legend>${parts.label}</legend>
    ${parts.hint}${parts.error}
    <div class="choices">
      ${(choicesOf(field) ?? []).map(
        (choice) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${live(chosen.includes(choice))}
              @change=${() => toggle(choice)}
            />
            ${choiceWord(words, record, field.name, choice)}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** A yes, without which something is not shown. */
export function yesField(context: FormContext, form: FormField): TemplateResult {
  const { store } = context;
  const { path } = form;
  const parts = described(context, form);
  const isYes = store.valueAt(path) === true;
  return html`<div class="field">
    ${parts.error}
    <label class="choice">
      <input
        id=${parts.id}
        type="checkbox"
        aria-describedby=${parts.describedBy}
        aria-invalid=${parts.invalid}
        .checked=${live(isYes)}
        @change=${() => store.set(path, isYes ? undefined : true)}
      />
      ${parts.title}
    </label>
    ${parts.hint}
  </div>`;
}
