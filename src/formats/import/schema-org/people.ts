import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { type Draft, known } from '../draft/draft.js';
import { identifierOfName } from '../written/identifiers.js';
import { isPlaceholder } from '../written/placeholder-name.js';
import { isType } from './events.js';
import type { SourceNode } from '../source/source-node.js';

/** The name of a person or organisation, which many pages write as a plain text. */
function nameOf(node: SourceNode): string | undefined {
  const parts = [node.at('givenName').word, node.at('familyName').word].filter(Boolean).join(' ');
  const name = node.isObject ? (node.at('name').line ?? (parts || undefined)) : node.line;
  return typeof name === 'string' && !isPlaceholder(name) ? name : undefined;
}

/** Adds an organisation. @returns its id; undefined if it has no name */
export function addOrganiser(draft: Draft, node: SourceNode): string | undefined {
  const name = nameOf(node);
  if (name === undefined) return undefined;
  const id = draft.addNamed('organisations', name, node.place);
  const src = node.at('logo').isObject
    ? node.at('logo').first('contentUrl', 'url').address
    : node.at('logo').address;
  const logo = src === undefined ? undefined : { src, alt: name };
  return draft.add('organisations', id, { url: node.at('url').address, logo }, node.place);
}

const PARTNERS = { sponsor: 'sponsor', funder: 'sponsor', contributor: 'partner' } as const;

/** Organisations that pay or help, with their roles. The organisers have a field of their own. */
export function partnersOf(draft: Draft, event: SourceNode): Fields[] {
  const found = new Map<string, Fields>();
  for (const [property, role] of Object.entries(PARTNERS)) {
    for (const each of event.at(property).items) {
      // A role stands between an event and who has it (https://schema.org/Role), and may name the level.
      const isRole = isType(each, /Role$/i);
      const [node = each] = isRole ? each.at(property).items : [each];
      const level = isRole ? each.at('roleName').line : undefined;
      const organisation = isType(node, /Person$/i) ? undefined : addOrganiser(draft, node);
      if (organisation === undefined) draft.notCarried(property);
      else
        found.set(`${organisation} ${role}`, draft.placed(known({ organisation, role, level }), node.place));
    }
  }
  return [...found.values()];
}

/** Adds a person. @returns their id; undefined without a name */
function addPerformer(draft: Draft, node: SourceNode): string | undefined {
  const { place } = node;
  const name = nameOf(node);
  if (name === undefined) return undefined;
  if (node.at('image').value !== undefined) draft.note('photos-without-consent', '');
  const pages = [...node.at('url').items, ...node.at('sameAs').items].map(({ address }) => address);
  const links = [...new Set(pages.filter((url) => url !== undefined))].map((url) => ({ title: name, url }));
  const fields = {
    name,
    title: node.at('jobTitle').line,
    organisation: addOrganiser(draft, node.at('worksFor')),
    bio: node.at('description').paragraphs,
    links,
  };
  const id = identifierOfName(name);
  draft.named.add(`people/${id}`);
  return draft.add('people', id, fields, place);
}

/** The performers of an event, under the name of today or the older one. */
export function performersIn(event: SourceNode): SourceNode {
  return event.first('performer', 'performers');
}

/** The ids of performing people. Bands and companies are not speakers, and are counted. */
export function performersOf(draft: Draft, event: SourceNode): string[] {
  const ids = performersIn(event).items.map((item) => {
    if (!item.isObject || isType(item, /Person$/i)) return addPerformer(draft, item);
    if (nameOf(item) !== undefined) draft.notCarried('performer');
    return undefined;
  });
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** Counts the performers of an event who perform in none of its parts: the dataset has speakers only in sessions. */
export function countOtherPerformers(draft: Draft, event: SourceNode, parts: readonly SourceNode[]): void {
  const inParts = new Set(parts.flatMap((part) => performersIn(part).items.map(nameOf)));
  const others = performersIn(event)
    .items.map(nameOf)
    .filter((name) => name !== undefined && !inParts.has(name));
  draft.notCarried('performer', others.length);
}
