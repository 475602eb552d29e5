import type { Fields } from '../../../dataset/parse/value-kinds.js';
import type { SourceNode } from '../source/source-node.js';
import { type Draft, known } from './draft.js';

/**
 * A picture of an event. Sources seldom say what is on it, so its title stands in, and a notice asks for a description.
 *
 * @param node the address, or an object with it
 * @param title of the event
 */
export function pictureOf(draft: Draft, node: SourceNode, title: unknown): Fields | undefined {
  const [first, ...others] = node.items;
  draft.notCarried('image', others.length);
  if (!first) return undefined;
  const src = (first.isObject ? first.first('contentUrl', 'url', '@id') : first).address;
  if (src === undefined) return undefined;
  const own = first.first('caption', 'description', 'name').line;
  if (own === undefined && title === undefined) {
    draft.notCarried('image');
    return undefined;
  }
  if (own === undefined) draft.note('pictures-undescribed', '');
  return draft.placed(known({ src, alt: own ?? title, credit: first.at('creditText').line }), first.place);
}
