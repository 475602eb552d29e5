import { html, type TemplateResult } from 'lit';
import { findWords } from '../dataset/queries/text-search.js';

/** Marks what was searched for in a text, which stays as it is written. */
export function marked(text: string, words: readonly string[]): string | TemplateResult {
  const stretches = findWords(text, words);
  if (stretches.length === 0) return text;
  let next = 0;
  const parts = stretches.map(({ start, end }) => {
    const part = html`${text.slice(next, start)}<mark>${text.slice(start, end)}</mark>`;
    next = end;
    return part;
  });
  return html`${parts}${text.slice(next)}`;
}
