import type { Conference, Partner } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Organisation } from '../schema/people.js';
import type { Text } from '../schema/values.js';
import { findById } from './records.js';

/** The roles that organisations have at a conference, in the order to show them. */
export const ROLES = ['organiser', 'partner', 'sponsor'] as const;

export type Role = Partner['role'];

/** Those of a role that are at the same level. */
interface Level {
  readonly level: Text | undefined;
  readonly organisations: readonly Organisation[];
}

/** Those of a role, by level in the order of the dataset; those without a level come first. */
export interface PartnerGroup {
  readonly role: Role;
  readonly levels: readonly Level[];
}

/** Everyone who takes part in a role. Organisers may be listed as such, as partners, or both. */
function partnersIn({ organisers = [], partners = [] }: Conference, role: Role): readonly Partner[] {
  const listed = partners.filter((partner) => partner.role === role);
  if (role !== 'organiser') return listed;
  const known = new Set(listed.map(({ organisation }) => organisation));
  const others = organisers.filter((id) => !known.has(id));
  return [...others.map((organisation) => ({ organisation, role })), ...listed];
}

/** The ids of the organisations that take part in a role, each once. */
export function partnerIds(conference: Conference, role: Role): readonly string[] {
  return [...new Set(partnersIn(conference, role).map(({ organisation }) => organisation))];
}

function levelsOf({ organisations }: Dataset, partners: readonly Partner[]): readonly Level[] {
  const levels = new Map<string, { level: Text | undefined; organisations: Set<Organisation> }>();
  for (const { organisation, level } of partners) {
    const found = findById(organisations, organisation);
    if (!found) continue;
    const name = JSON.stringify(level ?? '');
    const same = levels.get(name) ?? { level, organisations: new Set() };
    same.organisations.add(found);
    levels.set(name, same);
  }
  return [...levels.values()]
    .sort((one, other) => Number(one.level !== undefined) - Number(other.level !== undefined))
    .map((each) => ({ ...each, organisations: [...each.organisations] }));
}

/** The organisations that take part in a conference in these roles, by role and level, without those that are unknown. */
export function selectPartners(
  dataset: Dataset,
  conference: Conference,
  roles: ReadonlySet<Role>,
): readonly PartnerGroup[] {
  return ROLES.filter((role) => roles.has(role))
    .map((role) => ({ role, levels: levelsOf(dataset, partnersIn(conference, role)) }))
    .filter(({ levels }) => levels.length > 0);
}
