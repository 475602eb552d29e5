import type { TemplateResult } from 'lit';
import { apart, html } from '../core/html.js';
import { localise, primaryLanguage } from '../dataset/queries/localise.js';
import type { Text } from '../dataset/schema/values.js';
import { listFormat } from '../i18n/intl-cache.js';
import type { View } from '../core/view.js';

/** A text as a plain string, for labels and attributes. */
export function plain(view: View, text: Text): string {
  return localise(text, view.language, view.dataset.language).value;
}

/** A name or other string as it is written, with what a visitor searched for marked. */
export function written(view: View, text: string): string | TemplateResult {
  return view.mark?.(text) ?? text;
}

/** A dash hangs on to the word before it, so that none starts a line. */
const typeset = (text: string) => text.replace(/ (?=[-–—] )/g, '\u00a0');

/** With a `<br>` for each line break, as plain HTML has no style that would show it. */
function lines(view: View, text: string): string | TemplateResult {
  return text.includes('\n')
    ? html`${text.split('\n').map((line, index) => [index ? html`<br />` : '', written(view, line)])}`
    : written(view, text);
}

/** A text; where its language is not the widget's it says so, so that a screen reader changes its voice (WCAG 3.1.2), and reads in its own direction. */
export function localised(view: View, text: Text, show = written): string | TemplateResult {
  const { value, language } = localise(text, view.language, view.dataset.language);
  const content = show(view, typeset(value));
  return primaryLanguage(language) === view.messages.language
    ? content
    : html`<span lang=${language} dir="auto">${content}</span>`;
}

/** One `<p>` for each paragraph. Single line breaks in it are shown. */
export function paragraphs(view: View, texts: readonly Text[] | undefined): TemplateResult[] {
  return (texts ?? []).map((text) => html`<p>${localised(view, text, lines)}</p>`);
}

/** Texts in a row, as one binding. */
export function inRow(...texts: readonly (string | TemplateResult)[]): unknown {
  return texts.every((text) => typeof text === 'string') ? texts.join('') : apart(html`${texts}`);
}

/** Between the facts of a line. Arabic has a comma of its own. */
export function comma({ messages }: View): string {
  return messages.language === 'ar' ? '، ' : ', ';
}

/** Names joined as the language does it: "A, B og C". */
export function joined(view: View, names: readonly string[]): string {
  return listFormat(view.messages.locale, { type: 'conjunction' }).format(names);
}
