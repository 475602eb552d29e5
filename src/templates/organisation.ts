import type { View } from '../core/view.js';
import { findById } from '../dataset/queries/records.js';
import { joined, plain } from './text.js';

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
