import { html, nothing, type TemplateResult } from 'lit';
import type { SelectionResult } from '../dataset/queries/facets.js';
import { chosenValues, type Facet, type Selection } from '../dataset/queries/filter.js';
import { disclosure } from '../templates/disclosure.js';
import { facetName, valueName } from './facet-labels.js';
import type { View } from '../core/view.js';

export interface FacetGroupsOptions {
  readonly facets: readonly Facet[];
  readonly selection: Selection;
  readonly result: SelectionResult;
  readonly onToggle: (facet: Facet, value: string) => void;
}

/** Years newest first, closed lists as we list them, and else by name. */
function inOrder(view: View, facet: Facet, values: readonly string[]): readonly string[] {
  const { messages } = view;
  if (facet === 'year') return [...values].sort().reverse();
  const lists: Partial<Record<Facet, object>> = {
    type: messages.sessionKind,
    accessibility: messages.accessibilityFeature,
    status: messages.status,
  };
  const list = lists[facet];
  if (list) {
    const order = Object.keys(list);
    return [...values].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  }
  const collator = new Intl.Collator(messages.locale, { numeric: true });
  const names = new Map(values.map((value) => [value, valueName(view, facet, value)]));
  return [...values].sort((a, b) => collator.compare(names.get(a) ?? a, names.get(b) ?? b));
}

function option(view: View, facet: Facet, value: string, options: FacetGroupsOptions): TemplateResult {
  const { result, selection, onToggle } = options;
  const count = result.counts[facet].get(value) ?? 0;
  return html`<label class="option">
    <input
      type="checkbox"
      .checked=${chosenValues(selection, facet).includes(value)}
      @change=${() => {
        onToggle(facet, value);
      }}
    />
    <span class="option-name">${valueName(view, facet, value)}</span>
    <span class="small"
      ><span aria-hidden="true">${count}</span
      ><span class="visually-hidden">, ${view.messages.conferences(count)}</span></span
    >
  </label>`;
}

function group(view: View, facet: Facet, options: FacetGroupsOptions): TemplateResult {
  const { result, selection } = options;
  const name = facetName(view, facet);
  const chosen = chosenValues(selection, facet);
  const values = [...new Set([...result.counts[facet].keys(), ...chosen])];
  return disclosure(
    { open: false },
    // The space is part of the words: Chromium leaves one that is a node of its own out of the row's name.
    html`<span
      >${name}${chosen.length > 0 ? html`<span class="small">${` ${view.messages.chosen(chosen.length)}`}</span>` : nothing}</span
    >`,
    html`<fieldset>
      <legend class="visually-hidden">${name}</legend>
      ${inOrder(view, facet, values).map((value) => option(view, facet, value, options))}
    </fieldset>`,
  );
}

/** What a visitor can choose by; each facet opens to its values, with the number of conferences that each would leave. */
export function facetGroups(view: View, options: FacetGroupsOptions): TemplateResult | typeof nothing {
  if (options.facets.length === 0) return nothing;
  return html`<div class="facets" part="facets">
    ${options.facets.map((facet) => group(view, facet, options))}
  </div>`;
}
