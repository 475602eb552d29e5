import { writeSnippet } from '../embed/snippet.js';
import { addressOf, oEmbedPath } from './addresses.js';
import { escapeMarkup } from './escape-markup.js';
import type { PublicationFile, Site } from './publication-file.js';

/** A page that others can show in theirs, as a frame with a widget. */
export interface Embeddable {
  /** Of the page, in the publication. */
  readonly path: string;
  /** In the dataset's own language. */
  readonly title: string;
  /** The tag of the widget in the frame. */
  readonly widget: string;
  readonly options: ReadonlyMap<string, string>;
}

/** CSS pixels: what oEmbed wants to be told. The frame's own script makes it as high as its content. */
const WIDTH = 600;
const HEIGHT = 600;

/**
 * What an oEmbed consumer gets for a page (https://oembed.com/#section2.3). There is no server to ask, so it is a file, that the page links
 * to; what the consumer adds to the address (`maxwidth`, `format`) makes no difference.
 *
 * @param provider who publishes
 */
export function oEmbedFile(embeddable: Embeddable, provider: string, site: Site): PublicationFile {
  const { path, title, widget, options } = embeddable;
  const html = writeSnippet({
    shape: 'iframe',
    widget,
    options,
    scriptUrl: addressOf(site, site.scripts.loader.path),
    embedBase: site.baseUrl.href,
    fallback: { text: title, href: addressOf(site, path) },
  });
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: provider,
    provider_url: site.baseUrl.href,
    title,
    html,
    width: WIDTH,
    height: HEIGHT,
  };
  return { path: oEmbedPath(path), bytes: `${JSON.stringify(answer, undefined, 2)}\n`, cache: 'short' };
}

/** What stands in the head of such a page for consumers to find the file by. Its address is whole, as WordPress takes no other. */
export function oEmbedLink({ path, title }: Pick<Embeddable, 'path' | 'title'>, site: Site): string {
  const href = addressOf(site, oEmbedPath(path));
  return `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(href)}" title="${escapeMarkup(title)}" />`;
}
