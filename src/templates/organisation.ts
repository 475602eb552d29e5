import { html, type TemplateResult } from 'lit';
import { findById } from '../dataset/queries/records.js';
import { linked } from './materials.js';
import { joined, localised, plain } from './text.js';
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

/** Organisations by their full names, one a line, linked where they have a site; undefined where none is known. */
export function organisationList(view: View, ids: readonly string[] | undefined): TemplateResult | undefined {
  const organisations = (ids ?? [])
    .map((id) => findById(view.dataset.organisations, id))
    .filter((organisation) => organisation !== undefined);
  if (organisations.length === 0) return undefined;
  return html`<ul role="list">
    ${organisations.map(({ name, url }) => html`<li>${linked(url, localised(view, name))}</li>`)}
  </ul>`;
}
