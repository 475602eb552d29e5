import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { type Draft, fileName, known } from './draft.js';
import type { SourceNode } from '../source/source-node.js';

/** A material as most formats have it: an address, and perhaps a title. */
export function linkedMaterial(draft: Draft, link: SourceNode): Fields {
  const own = link.isObject
    ? link.first('url', 'href', '@href', 'download_url', 'link_url', 'resource')
    : link;
  const url = own.address ?? own.word;
  const mediaType = link.first('content_type', 'mimetype').word;
  const title = link.first('title', 'name', 'description', '#text').line ?? fileName(url);
  const material = known({ title, url, mediaType, bytes: link.at('size').value });
  return draft.placed(material, link.place);
}
