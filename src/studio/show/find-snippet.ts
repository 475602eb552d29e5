import { writeSnippet, type Snippet, type SnippetShape } from '../../embed/snippet.js';
import { embedPlaces, findCode, findWidgets, type FoundWidget } from '../../host-page/find-widgets.js';
import { readPage } from '../trusted.js';
import { elementsOf } from '../../host-page/page-element.js';
import { findWrittenScript } from '../../host-page/script-tag.js';

/** The damage that a CMS has done to a snippet. */
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
  /** The snippet to paste instead; undefined if nothing is wrong. */
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

/** The parts of a snippet that a page still has. */
function read(page: Document, { widget, shape, embedBase }: Snippet) {
  const elements = elementsOf(page);
  const script = findWrittenScript(elements, [widget]);
  // Where its script does not say it, a page leaves it to the snippet where embed addresses stand.
  const places = URL.canParse(script.url) ? script.places : [...script.places, embedBase];
  const found = findWidgets(elements, { ...script, places });
  const wanted = shape === 'script' ? 'element' : shape;
  const kept = found.filter((each) => each.shape === wanted && each.status === 'widget');
  return { elements, hasScript: script.element !== undefined, kept };
}

/** Names of options that are not in the page as they were written. */
function lost(written: FoundWidget<HTMLElement> | undefined, found: FoundWidget<HTMLElement>): string[] {
  return [...(written?.options ?? [])]
    .filter(([name, value]) => found.options.get(name) !== value)
    .map(([name]) => name);
}

/** Whether visitors see tags, or the link's text without them. */
function remains(
  page: Document,
  elements: readonly HTMLElement[],
  { widget, fallback }: Snippet,
): SnippetFate {
  if (findCode(page.body, [widget], true)) return 'text';
  const isFallback = (element: HTMLElement) => element.getAttribute('href') === fallback.href;
  return elements.some(isFallback) || embedPlaces(elements, [widget]).length > 0 ? 'link-only' : 'gone';
}

/**
 * Compares a published page with the snippet that was pasted.
 *
 * @param page what a DOMParser has read; nothing of it is run or shown
 */
export function findSnippet(page: Document, snippet: Snippet): FoundSnippet {
  const { shape } = snippet;
  // Read like the page, because a reader may leave out what it takes for an editor's.
  const [written] = read(readPage(writeSnippet(snippet)), snippet).kept;
  const { elements, hasScript, kept } = read(page, snippet);
  const [lostOptions] = kept.map((each) => lost(written, each)).sort((a, b) => a.length - b.length);
  const fate =
    lostOptions === undefined
      ? remains(page, elements, snippet)
      : lostOptions.length > 0
        ? 'changed'
        : 'kept';
  const isFine = fate === 'kept' && (hasScript || shape !== 'script');
  return {
    fate,
    lostOptions: lostOptions ?? [],
    hasScript,
    instead: isFine ? undefined : SIMPLER[shape],
  };
}
