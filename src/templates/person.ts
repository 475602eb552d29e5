import { html, type TemplateResult } from 'lit';
import { findById } from '../dataset/queries/records.js';
import type { Text } from '../dataset/schema/values.js';
import { joined, localised, plain, written } from './text.js';
import type { View } from '../core/view.js';

/** The short name of an organisation where it has one; undefined where the id is unknown. */
export function organisationName(view: View, id: string): string | undefined {
  const organisation = findById(view.dataset.organisations, id);
  return organisation && plain(view, organisation.shortName ?? organisation.name);
}

/** "Socialstyrelsen, CFSA og COK"; undefined where there is none. */
export function organisationNames(view: View, ids: readonly string[] | undefined): string | undefined {
  const names = (ids ?? []).map((id) => organisationName(view, id)).filter((name) => name !== undefined);
  return names.length > 0 ? joined(view, names) : undefined;
}

/**
 * Title and organisation of a person or contact on one line; undefined where neither is known. An organisation that
 * the title names already, as in "chair of the Volunteer Council", is not said twice.
 */
export function affiliation(
  view: View,
  { title, organisation }: { title?: Text | undefined; organisation?: string | undefined },
): TemplateResult | undefined {
  const found = organisation === undefined ? undefined : findById(view.dataset.organisations, organisation);
  const isNamed = title && found && plain(view, title).includes(plain(view, found.name));
  const parts = [title, isNamed ? undefined : found?.name].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return html`${parts.map((part, index) => html`${index > 0 ? ', ' : ''}${localised(view, part)}`)}`;
}

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
    ${people.map((person) => {
      const more = affiliation(view, person);
      return html`<li>
        <span class="name">${written(view, person.name)}</span>${more ? html`, ${more}` : ''}
      </li>`;
    })}
  </ul>`;
}
