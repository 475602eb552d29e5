import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/html.js';
import { type View, withGap } from '../core/view.js';

/** The selector of the box. An item of the dataset may have the same id. */
export const SEARCH_BOX = '[part~=search-box]';

interface SearchBoxOptions {
  readonly label: string;
  /** The words typed so far. The box has them already: they may have been typed before the script was loaded. */
  readonly query: string;
  /** The number of items found, in words; undefined where there are none. */
  readonly found: string | undefined;
  /** Says that there are none; when left out, with what was typed. */
  readonly none?: string;
  readonly onInput: (event: Event) => void;
  /** Left out where another button takes the words back. */
  readonly onClear?: () => void;
}

/**
 * A search box, and beside it the number of results; a sentence that says there are none stands below, so that the box keeps
 * its size. It is not a landmark: a page with several would
 * have to name each.
 */
export function searchBox(
  view: View,
  { label, query, found, none, onInput, onClear }: SearchBoxOptions,
): TemplateResult {
  const { messages } = view;
  const count = found ?? none ?? withGap(view, messages.noMatches(query.trim()));
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
    <p class=${found === undefined ? 'count none' : 'count'} part="count">${count}</p>
    ${
      found === undefined && onClear
        ? html`<button type="button" part="clear" @click=${onClear}>${messages.clearSearch}</button>`
        : nothing
    }
  </div>`;
}
