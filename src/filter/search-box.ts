import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../core/view.js';

/** A selector by which it is found; its id may be that of an item, too, which a dataset names. */
export const SEARCH_BOX = '[part~=search-box]';

interface SearchBoxOptions {
  readonly label: string;
  /** What the visitor typed; the box itself keeps it, as it may have been typed before the script came. */
  readonly query: string;
  /** How much was found, in words; undefined where nothing was. */
  readonly found: string | undefined;
  readonly onInput: (event: Event) => void;
  /** Needed where nothing may have been found. */
  readonly onClear?: () => void;
}

/**
 * A search box, and beside it, politely announced, the number of results. No landmark: a page may have several, and would
 * have to name each.
 */
export function searchBox(
  { messages }: View,
  { label, query, found, onInput, onClear }: SearchBoxOptions,
): TemplateResult {
  return html`<div class="search" part="search">
    <label for="search">${label}</label>
    <input
      id="search"
      type="search"
      part="search-box"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      @input=${onInput}
    />
    <p class="count" role="status" part="count">${found ?? messages.noMatches(query.trim())}</p>
    ${
      found === undefined
        ? html`<button type="button" part="clear" @click=${onClear}>${messages.clearSearch}</button>`
        : nothing
    }
  </div>`;
}
