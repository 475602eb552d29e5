import { html, nothing, type TemplateResult } from 'lit';
import { chosenValues, FACETS, toggled, type Selection } from '../dataset/queries/filter.js';
import { facetName, valueName } from './facet-labels.js';
import type { View } from '../core/view.js';

export interface ChosenFiltersOptions {
  readonly selection: Selection;
  /** @param place which of the buttons was pressed */
  readonly onChange: (selection: Selection, place: number) => void;
  readonly onClear: () => void;
}

/** What was chosen, each with a button that takes it back, and one that takes back all. */
export function chosenFilters(
  view: View,
  { selection, onChange, onClear }: ChosenFiltersOptions,
): TemplateResult | typeof nothing {
  const { messages } = view;
  const chosen = FACETS.flatMap((facet) =>
    chosenValues(selection, facet).map((value) => ({ facet, value, name: valueName(view, facet, value) })),
  );
  if (chosen.length === 0) return nothing;
  return html`<ul class="chips" part="chips" aria-label=${messages.chosenFilters} role="list">
    ${chosen.map(
      ({ facet, value, name }, place) =>
        html`<li>
          <button
            type="button"
            part="chip"
            @click=${() => {
              onChange(toggled(selection, facet, value), place);
            }}
          >
            <span class="visually-hidden">${messages.removeFilter(facetName(view, facet))}: </span>${name}
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8m0-8l-8 8" /></svg>
          </button>
        </li>`,
    )}
    <li>
      <button type="button" class="quiet" part="clear-all" @click=${onClear}>${messages.clearAll}</button>
    </li>
  </ul>`;
}
