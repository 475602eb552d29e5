import { writeSnippet } from '../embed/snippet.js';
import { addressOf, oEmbedPath } from './addresses.js';
import { escapeMarkup } from './escape-markup.js';
import type { PublicationFile, Site } from './site.js';

/** A page that other sites can embed as a frame with a widget. */
export interface Embeddable {
  /** Path of the page in the publication. */
  readonly path: string;
  /** In the language of the page. */
  readonly title: string;
  /** The tag of the widget in the frame. */
  readonly widget: string;
  readonly options: ReadonlyMap<string, string>;
}

/** CSS pixels, required by oEmbed. A script in the frame later adjusts the height to the content. */
const WIDTH = 600;
const HEIGHT = 600;

/**
 * The oEmbed response for a page (https://oembed.com/#section2.3), as a static file that the page links to. Parameters
 * that a consumer adds, such as `maxwidth`, have no effect.
 *
 * @param provider name of the publisher
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
  const response = {
    version: '1.0',
    type: 'rich',
    provider_name: provider,
    provider_url: site.baseUrl.href,
    title,
    html,
    width: WIDTH,
    height: HEIGHT,
  };
  return { path: oEmbedPath(path), bytes: `${JSON.stringify(response, undefined, 2)}\n`, cache: 'short' };
}

/** The link in the head of the page to its oEmbed file. The address is absolute, as WordPress requires. */
export function oEmbedLink({ path, title }: Pick<Embeddable, 'path' | 'title'>, site: Site): string {
  const href = addressOf(site, oEmbedPath(path));
  return `<link rel="alternate" type="application/json+oembed" href="${escapeMarkup(href)}" title="${escapeMarkup(title)}" />`;
}
