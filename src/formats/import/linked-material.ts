import type { Fields } from '../../dataset/parse/read-record.js';
import { type Draft, known } from './draft.js';
import type { SourceNode } from './source-node.js';

/** The name of the file that an address leads to; nothing else can stand for a title that is missing. */
function fileName(url: string | undefined): string | undefined {
  const last = url?.split(/[?#]/, 1).join().split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last; // a percent sign that stands for itself
  }
}

/** Slides and the like, as most formats tell of them: an address, and perhaps a title. */
export function linkedMaterial(draft: Draft, link: SourceNode): Fields {
  const url = link.first('url', '@href', 'download_url', 'link_url').word;
  const mediaType = link.at('content_type').word;
  const title = link.first('title', '#text').line ?? fileName(url);
  const material = known({ title, url, mediaType, bytes: link.at('size').value });
  return draft.placed(material, link.place);
}
