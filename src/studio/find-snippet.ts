import { readShape } from '../host-page/shapes.js';
import { embedAddress, type EmbedAddress } from '../host-page/embed-address.js';
import { writeSnippet, type Snippet, type SnippetShape } from '../embed/snippet.js';

/** What a CMS has done to a snippet. */
export type SnippetFate =
  | 'kept'
  | 'changed' // the widget is there, but not with these options
  | 'link-only' // all that is left is the link to fall back on, or a link that stands within other text
  | 'text' // visitors read the tags
  | 'gone';

export interface FoundSnippet {
  readonly fate: SnippetFate;
  /** Names of options that are missing or different. */
  readonly lostOptions: readonly string[];
  /** Whether the page has the script that the shape needs. */
  readonly hasScript: boolean;
  /** What to paste instead; undefined where the snippet is as it should be. */
  readonly instead: SnippetShape | undefined;
}

/** From what asks most of a CMS to what asks least. A frame is another matter: a CMS that takes it often takes no script. */
const SIMPLER: Readonly<Record<SnippetShape, SnippetShape>> = {
  script: 'placeholder',
  element: 'placeholder',
  placeholder: 'link',
  link: 'iframe',
  iframe: 'link',
};

function hasScript(page: Document): boolean {
  return [...page.scripts].some(({ src }) => /\/conference-widgets(\.all)?\.js([?#]|$)/.test(src));
}

function attributesOf(element: Element): EmbedAddress {
  const names = element.getAttributeNames();
  const options = new Map(names.map((name) => [name, element.getAttribute(name) ?? '']));
  return { widget: element.localName, options };
}

/** The widgets that a page asks for in this shape. */
function asked(page: Document, { shape, widget, embedBase }: Snippet): EmbedAddress[] {
  const all = (selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];
  switch (shape) {
    case 'script':
    case 'element':
      return all(widget).map(attributesOf);
    case 'placeholder':
      return all('.conference-widget[data-widget]').flatMap((element) => readShape(element, []) ?? []);
    case 'link':
      return all('a[href]').flatMap((element) => readShape(element, [embedBase]) ?? []);
    case 'iframe': {
      const addresses = all('iframe').map((frame) => frame.getAttribute('src') ?? '');
      return addresses.flatMap((src) => embedAddress(src, page.baseURI, [embedBase]) ?? []);
    }
  }
}

/** Names of options that are not in the page as they were written. */
function lost(written: EmbedAddress | undefined, found: EmbedAddress): string[] {
  return [...(written?.options ?? [])]
    .filter(([name, value]) => found.options.get(name) !== value)
    .map(([name]) => name);
}

/** Whether visitors see tags, or the link's text without them. */
function remains(page: Document, { widget, fallback, embedBase }: Snippet): SnippetFate {
  const text = page.body.textContent;
  if (
    text.includes(`<${widget}`) ||
    text.includes('<iframe src=') ||
    text.includes('class="conference-widget"')
  )
    return 'text';
  const links = [...page.querySelectorAll('a[href]')].map((element) => element.getAttribute('href') ?? '');
  const isOurs = (href: string) =>
    href === fallback.href || embedAddress(href, page.baseURI, [embedBase])?.widget === widget;
  return links.some(isOurs) ? 'link-only' : 'gone';
}

/**
 * What a published page has made of a snippet.
 *
 * @param page what a DOMParser has read; nothing of it is run or shown
 */
export function findSnippet(page: Document, snippet: Snippet): FoundSnippet {
  const { shape, widget } = snippet;
  // Read like the page, because a reader may leave out what it takes for an editor's.
  const [written] = asked(new DOMParser().parseFromString(writeSnippet(snippet), 'text/html'), snippet);
  const found = asked(page, snippet).filter((each) => each.widget === widget);
  const [lostOptions] = found.map((each) => lost(written, each)).sort((a, b) => a.length - b.length);
  const script = hasScript(page);
  const fate =
    lostOptions === undefined ? remains(page, snippet) : lostOptions.length > 0 ? 'changed' : 'kept';
  const isFine = fate === 'kept' && (script || shape !== 'script');
  return {
    fate,
    lostOptions: lostOptions ?? [],
    hasScript: script,
    instead: isFine ? undefined : SIMPLER[shape],
  };
}
