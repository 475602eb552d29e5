import { html, type TemplateResult } from 'lit';
import { findWords, searchWords, type SearchWord } from '../dataset/queries/text-search.js';
import type { View } from '../core/view.js';

/** Nobody looks for more in one text, and thousands of marks in a very long one keep a page from answering for seconds. */
const MOST = 100;

/**
 * Marks the words in a text, which stays as it is written. In a very long text only the first are marked. By Lit's own
 * `html`, so that what it stands in is not rendered anew with each letter that a visitor types.
 */
export function highlight(text: string, words: readonly SearchWord[]): string | TemplateResult {
  const stretches = findWords(text, words).slice(0, MOST);
  if (stretches.length === 0) return text;
  let next = 0;
  const parts = stretches.map(({ start, end }) => {
    const part = html`${text.slice(next, start)}<mark>${text.slice(start, end)}</mark>`;
    next = end;
    return part;
  });
  return html`${parts}${text.slice(next)}`;
}

/** A function that marks the words of a query in any text; undefined where it has no words. */
export function highlighterFor(query: string): View['mark'] {
  const words = searchWords(query);
  return words.length > 0 ? (text) => highlight(text, words) : undefined;
}
