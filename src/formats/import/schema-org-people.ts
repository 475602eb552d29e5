import type { Draft } from './draft.js';
import { identifierOfName } from './identifiers.js';
import { wholeAddress } from './schema-org-place.js';
import type { SourceNode } from './source-node.js';

/** The name of a person or organisation, which many pages write for the whole of it. */
function nameOf(node: SourceNode): string | undefined {
  const name = node.isObject ? node.at('name').line : node.line;
  return typeof name === 'string' ? name : undefined;
}

/** The id of an organisation; undefined where it has no name. */
export function addOrganiser(draft: Draft, node: SourceNode): string | undefined {
  const name = nameOf(node);
  if (name === undefined) return undefined;
  const id = draft.addNamed('organisations', name, node.place);
  return draft.add('organisations', id, { url: wholeAddress(node.at('url')) }, node.place);
}

/** The id of a person; undefined where there is no name. */
export function addPerformer(draft: Draft, node: SourceNode): string | undefined {
  const { place } = node;
  const name = nameOf(node);
  if (name === undefined) return undefined;
  if (node.at('image').value !== undefined) draft.note('photos-without-consent', '');
  const pages = [...node.at('url').items, ...node.at('sameAs').items].map(wholeAddress);
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
