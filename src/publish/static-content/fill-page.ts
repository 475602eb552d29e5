import type { Dataset } from '../../dataset/schema/dataset.js';
import { widgets as allWidgets } from '../../embed/widgets.js';
import { findWidgets } from '../../host-page/find-widgets.js';
import { closest, type PageElement } from '../../host-page/page-element.js';
import { parsePage, type ParsedElement } from '../../host-page/parse5-page.js';
import {
  besideScript as datasetBeside,
  findWrittenScript,
  type WrittenScript,
} from '../../host-page/script-tag.js';
import { swallows } from '../../host-page/swallowed.js';
import { messageLanguage } from '../../i18n/message-languages.js';
import { prerenderElement } from '../prerender-element.js';
import { styleSheets } from '../style-sheets.js';
import { lightContent } from './light-content.js';

/** `shadow`: a declarative shadow root that the script hydrates. `light`: plain HTML in the tag. */
export type StaticForm = 'shadow' | 'light';

/** Result for a widget. */
export interface FilledWidget {
  readonly tag: string;
  readonly line: number;
  /**
   * `empty`: the widget has no content without script. `paragraph`: plain HTML would end the paragraph around it. `place`:
   * browsers would move the content out of the widget, as they do with a link in a link.
   */
  readonly outcome: 'filled' | 'empty' | 'paragraph' | 'place';
}

export interface FilledPage {
  readonly html: string;
  readonly widgets: readonly FilledWidget[];
}

/** The tag of a widget in a page. */
export interface WidgetTag {
  /** Without the prefix of the page. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly element: ParsedElement;
}

export interface FillOptions {
  readonly form: StaticForm;
  readonly now: Date;
  /** The dataset that a widget asks for. */
  readonly datasetOf: (widget: WidgetTag, script: WrittenScript<ParsedElement>) => Promise<Dataset>;
  /** Writes content in the characters that the page can have. */
  readonly fit?: ((content: string) => string) | undefined;
}

/** A text that replaces the characters from `start` up to `end`. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** More widgets than any page has; their content would fill the memory. */
const MOST_WIDGETS = 1000;

/** Ends the work on a page that has more widgets than can be filled. */
export class TooManyWidgets extends Error {
  constructor(
    readonly count: number,
    readonly most = MOST_WIDGETS,
  ) {
    super(`${count} widgets`);
  }
}

/** Marks static content in a tag. */
const MARK = 'data-conference-static';

function changed(text: string, changes: readonly Change[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: replacement } of [...changes].sort((a, b) => a.start - b.start)) {
    if (start < done) continue; // it is in a part that was removed
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/** Changes that remove earlier static content. */
function removals(element: ParsedElement): Change[] {
  const isStatic = (child: ParsedElement) =>
    child.getAttribute(MARK) !== null ||
    (child.localName === 'template' && child.getAttribute('shadowrootmode') !== null);
  return element.children.filter(isStatic).flatMap(({ source: { sourceCodeLocation: place } }) => {
    return place ? [{ start: place.startOffset, end: place.endOffset, text: '' }] : [];
  });
}

/** The language of a widget as in a browser (BCP 47); empty if the page has none with messages. */
function languageOf(element: ParsedElement, { lang = '' }: WrittenScript<ParsedElement>): string {
  const languageIn = (each: PageElement | null) => each?.getAttribute('lang') ?? '';
  const isSpoken = (language: string) => messageLanguage(language) !== undefined;
  const around = closest(element, (each) => each.parentElement !== null && isSpoken(languageIn(each)));
  const root = closest(element, ({ parentElement }) => parentElement === null);
  return [languageIn(around), lang, languageIn(root)].find(isSpoken) ?? '';
}

/** The HTML between the tags of an element. */
const between = (element: string) => element.slice(element.indexOf('>') + 1, element.lastIndexOf('</'));

/** The address of a file beside the script, as the page writes that of the script; undefined if the page has no script. */
function besideScript({ url }: WrittenScript<ParsedElement>, path: string | undefined): string | undefined {
  return url && path && url.replace(/[?#].*/, '').replace(/[^/]*$/, path);
}

async function contentOf(
  widget: WidgetTag,
  language: string,
  script: WrittenScript<ParsedElement>,
  options: FillOptions,
): Promise<string> {
  const { tag, attributes } = widget;
  const sheets = await styleSheets();
  const rendered = await prerenderElement({
    tag,
    attributes,
    language,
    theme: script.theme,
    pages: script.embedBase,
    url: attributes['src'] ?? script.dataset ?? datasetBeside(script.url),
    data: await options.datasetOf(widget, script),
    now: options.now,
    styleSheet: (css) => besideScript(script, sheets.get(css)),
  });
  const template = between(rendered);
  const fit = options.fit ?? ((content: string) => content);
  if (options.form === 'shadow') {
    // What an unclosed tag has in it is the page, and stays visible, also without script.
    return fit(
      swallows(widget.element) ? template.replace(/<\/template>$/, '<slot></slot></template>') : template,
    );
  }
  const plain = lightContent(between(template));
  return plain && fit(`<div ${MARK}>${plain}</div>`);
}

/** A widget of a page, with the place after its start tag. */
interface Place extends WidgetTag {
  readonly inside: number;
}

/** The widgets of a page, and the page without their static content. */
interface ReadPage {
  readonly script: WrittenScript<ParsedElement>;
  readonly places: readonly Place[];
  readonly removals: readonly Change[];
  readonly bare: string;
}

function readPage(html: string): ReadPage {
  const { elements } = parsePage(html);
  const script = findWrittenScript(elements, Object.keys(allWidgets));
  const places = findWidgets(elements, script).flatMap(
    ({ element, shape, widget: tag, options }): Place[] => {
      const inside = element.source.sourceCodeLocation?.startTag?.endOffset;
      if (shape !== 'element' || inside === undefined) return [];
      return [{ tag, attributes: Object.fromEntries(options), element, inside }];
    },
  );
  const removed = places.flatMap(({ element }) => removals(element));
  return { script, places, removals: removed, bare: changed(html, removed) };
}

/** Removes static content until none is left: where browsers moved it, a tag can hold it several times. */
function withoutContent(html: string): ReadPage {
  const page = readPage(html);
  return page.bare === html ? page : withoutContent(page.bare);
}

// A paragraph cannot contain headings or lists.
const isInParagraph = ({ element }: Place) =>
  closest(element.parentElement, ({ localName }) => localName === 'p') !== null;

/**
 * Whether the content stays where it is put: a browser then hydrates it in its widget, and a second run finds and replaces
 * it.
 */
function stays({ places, bare }: ReadPage, contents: readonly string[]): boolean {
  const insertions = places.map(({ inside }, index): Change => {
    return { start: inside, end: inside, text: contents[index] ?? '' };
  });
  const after = readPage(changed(bare, insertions));
  const inserted = insertions.filter(({ text }) => text !== '').map(({ text }) => text);
  return (
    after.bare === bare &&
    after.places.length === places.length &&
    after.removals.length === inserted.length &&
    places.every(({ tag, element }, index) => {
      const other = after.places[index];
      return (
        other?.tag === tag && languageOf(other.element, after.script) === languageOf(element, after.script)
      );
    })
  );
}

/** The contents that stay where they are put; the others become undefined. */
function staying(page: ReadPage, contents: readonly string[]): (string | undefined)[] {
  if (stays(page, contents)) return [...contents];
  const kept: (string | undefined)[] = contents.map(() => undefined);
  for (const [index, content] of contents.entries()) {
    kept[index] = content;
    if (
      !stays(
        page,
        kept.map((each) => each ?? ''),
      )
    )
      kept[index] = undefined;
  }
  return kept;
}

/**
 * Adds static content to the widgets of a page, in place of earlier static content. Everything else stays the same, byte for
 * byte, and a second time gives the same page.
 *
 * @throws TooManyWidgets
 */
export async function fillPage(html: string, options: FillOptions): Promise<FilledPage> {
  const page = withoutContent(html);
  if (page.places.length > MOST_WIDGETS) throw new TooManyWidgets(page.places.length);
  const { places } = readPage(html);
  // The tags as they are in the file, for the lines in messages.
  const inFile = places.length === page.places.length ? places : page.places;
  const isImpossible = (place: Place) => options.form === 'light' && isInParagraph(place);
  const contents: string[] = [];
  for (const [index, place] of page.places.entries()) {
    const widget = { ...place, element: inFile[index]?.element ?? place.element };
    const language = languageOf(place.element, page.script);
    contents.push(isImpossible(place) ? '' : await contentOf(widget, language, page.script, options));
  }
  const kept = staying(page, contents);
  const widgets = page.places.map((place, index): FilledWidget => {
    const content = kept[index];
    const outcome = content ? 'filled' : content === undefined ? 'place' : 'empty';
    const { line } = inFile[index]?.element ?? place.element;
    return { tag: place.tag, line, outcome: isImpossible(place) ? 'paragraph' : outcome };
  });
  const insertions = page.places.map(({ inside }, index): Change => {
    return { start: inside, end: inside, text: kept[index] ?? '' };
  });
  return { html: changed(page.bare, insertions), widgets };
}
