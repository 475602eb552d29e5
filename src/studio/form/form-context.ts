import { html, nothing, type TemplateResult } from 'lit';
import { describeAtField } from '../../dataset/issues/field-sentences.js';
import type { Issue, Path } from '../../dataset/issues/issue.js';
import type { RecordField } from '../../dataset/parse/compiled-schema.js';
import { fieldWords, type SchemaWords } from '../../dataset/schema/words/words.js';
import type { StudioStore } from '../studio-store.js';
import type { StudioTexts } from '../texts/studio-texts.js';

export type StudioLanguage = 'da' | 'en';

/** A field in which a record is searched and chosen, or made. */
export interface ComboboxField {
  readonly id: string;
  /** The list of the root that it chooses from, and its kind of record. */
  readonly list: string;
  readonly record: string;
  /** What stands there when nobody types. */
  readonly value: string;
  /** Ids that cannot be chosen again. */
  readonly taken: readonly unknown[];
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
  readonly label?: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onMake: (name: string) => void;
  /** Where the field may be emptied. */
  readonly onClear?: (() => void) | undefined;
}

/** Shows such fields, and knows which of them is open. */
export interface RecordChooser {
  readonly render: (field: ComboboxField, context: FormContext) => TemplateResult;
}

/** All that a form needs to show a record and to change it. */
export interface FormContext {
  readonly store: StudioStore;
  readonly words: SchemaWords;
  readonly texts: StudioTexts;
  readonly language: StudioLanguage;
  readonly combobox: RecordChooser;
  /** What has been open stays so, also where its last mistake is mended. */
  readonly opened: Set<string>;
  /** Tells a person what happened, also one who does not see it. */
  readonly say: (message: string) => void;
  /** Shows a record, or the field at a path. */
  readonly goTo: (path: Path) => void;
}

/** A field of a record in a form. */
export interface FormField {
  readonly record: string;
  readonly field: RecordField;
  readonly path: Path;
}

export const fieldId = (path: Path): string => `field-${path.join('-')}`;

/** Whether something that can be folded up is open to begin with. */
export function isOpen({ opened }: FormContext, id: string, isNeeded: boolean): boolean {
  if (isNeeded) opened.add(id);
  return opened.has(id);
}

/** The language of texts that name none. */
export function ownLanguage({ store }: FormContext): string {
  const { language } = store.document;
  return typeof language === 'string' ? language : 'da';
}

/** The name of a language, as it stands in a sentence. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What is wrong, each once. */
export function errorMessages(
  id: string,
  issues: readonly Issue[],
  { language, texts }: FormContext,
): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  const sentences = new Set(issues.map((issue) => describeAtField(issue, language)));
  const isMistake = issues.some(({ severity }) => severity === 'error');
  return html`<p class=${isMistake ? 'error' : 'error mild'} id="${id}-error">
    <span aria-hidden="true">⚠</span>&#32;<span class="unseen"
      >${isMistake ? texts.mistake : texts.hint}: </span
    >${[...sentences].join(' ')}
  </p>`;
}

/** The parts around a field: their ids, and what describes it. */
export interface Described {
  readonly id: string;
  readonly title: string;
  readonly label: TemplateResult;
  readonly hint: TemplateResult | typeof nothing;
  readonly error: TemplateResult | typeof nothing;
  /** For `aria-describedby`. */
  readonly describedBy: string | typeof nothing;
  readonly invalid: 'true' | typeof nothing;
}

export function described(context: FormContext, { record, field, path }: FormField): Described {
  const { words, texts, store } = context;
  const [title, hint = '', example] = fieldWords(words, record, field.name);
  const id = fieldId(path);
  const issues = field.record ? store.issuesAt(path) : store.issuesWithin(path);
  const help = [hint, example && texts.exampleOf(example)].filter(Boolean).join(' ');
  const ids = [...(help ? [`${id}-hint`] : []), ...(issues.length > 0 ? [`${id}-error`] : [])];
  return {
    id,
    title,
    label: html`${title}${field.isOptional ? nothing : html` <span class="required">(${texts.required})</span>`}`,
    hint: help ? html`<p class="hint" id="${id}-hint">${help}</p>` : nothing,
    error: errorMessages(id, issues, context),
    describedBy: ids.join(' ') || nothing,
    invalid: issues.some(({ severity }) => severity === 'error') ? 'true' : nothing,
  };
}
