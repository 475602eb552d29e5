import { html, nothing, type TemplateResult } from 'lit';
import { dateText } from '../../templates/dates.js';
import { organisationName } from '../../templates/person.js';
import { sourceLine } from '../../templates/source-line.js';
import type { View } from '../../core/view.js';

/** How old the information is, who publishes it, and what it was taken from; nothing where the dataset says none of it. */
export function edition(view: View): TemplateResult | typeof nothing {
  const { dataset, messages } = view;
  const { updated, source } = dataset;
  const publisher = dataset.publisher && organisationName(view, dataset.publisher);
  const date = dateText(view, { start: updated });
  if (!date && !publisher && !source) return nothing;
  return html`<ul class="edition small" part="edition" role="list">
    ${date ? html`<li>${messages.updated(date)}</li>` : nothing}
    ${publisher ? html`<li>${messages.publisher}: ${publisher}</li>` : nothing}
    ${source ? html`<li>${messages.source}: ${sourceLine(view, source)}</li>` : nothing}
  </ul>`;
}
