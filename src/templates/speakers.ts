import type { TemplateResult } from 'lit';
import { html } from '../core/html.js';
import { showRecords } from '../core/show-record.js';
import type { View } from '../core/view.js';
import { findById } from '../dataset/queries/records.js';
import { affiliation } from './person.js';
import { recordLink } from './record-link.js';
import { comma, joined, written } from './text.js';

/** "Karen Lumholdt og Jacob Torfing"; undefined where there is none. */
export function personNames(view: View, ids: readonly string[]): string | undefined {
  const names = ids.map((id) => findById(view.dataset.people, id)?.name).filter((name) => name !== undefined);
  return names.length > 0 ? joined(view, names) : undefined;
}

/** The people of a session or material, each with title and organisation. */
export function speakers(view: View, ids: readonly string[] | undefined): TemplateResult | undefined {
  const people = (ids ?? [])
    .map((id) => findById(view.dataset.people, id))
    .filter((person) => person !== undefined);
  if (people.length === 0) return undefined;
  return html`<ul class="speakers" part="speakers" role="list">
    ${showRecords(people, (person) => {
      const more = affiliation(view, person, comma(view));
      return html`<li>
        <span class="name"
          >${recordLink(view, { kind: 'speaker', id: person.id }, written(view, person.name))}</span
        >${more}
      </li>`;
    })}
  </ul>`;
}
