import type { Dataset } from '../../dataset/schema/dataset.js';
import { widgets as allWidgets } from '../../embed/widgets.js';
import { findWidgets } from '../../host-page/find-widgets.js';
import { closest, type PageElement } from '../../host-page/page-element.js';
import { parsePage, type ParsedElement } from '../../host-page/parse5-page.js';
import { findWrittenScript, type WrittenScript } from '../../host-page/script-tag.js';
import { messageLanguage } from '../../i18n/load-messages.js';
import { prerenderElement } from '../prerender-element.js';
import { lightContent } from './light-content.js';

/** `shadow`: a declarative shadow root that the script hydrates. `light`: plain HTML in the tag. */
export type StaticForm = 'shadow' | 'light';

/** Result for a widget. */
export interface FilledWidget {
  readonly tag: string;
  readonly line: number;
  /** `empty`: the widget has no content without script. `paragraph`: plain HTML would end the paragraph around it. */
  readonly outcome: 'filled' | 'empty' | 'paragraph';
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
}

/** A text that replaces the characters from `start` up to `end`. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Marks static content in a tag. */
const MARK = 'data-conference-static';

function changed(text: string, changes: readonly Change[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: replacement } of [...changes].sort((a, b) => a.start - b.start)) {
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

async function contentOf(
  widget: WidgetTag,
  script: WrittenScript<ParsedElement>,
  options: FillOptions,
): Promise<string> {
  const { tag, attributes, element } = widget;
  const rendered = await prerenderElement({
    tag,
    attributes,
    language: languageOf(element, script),
    theme: script.theme,
    url: attributes['src'] ?? 'conferences.json',
    data: await options.datasetOf(widget, script),
    now: options.now,
  });
  const template = between(rendered);
  if (options.form === 'shadow') return template;
  const plain = lightContent(between(template));
  return plain && `<div ${MARK}>${plain}</div>`;
}

/**
 * Adds static content to the widgets of a page, in place of earlier static content. Everything else stays the same, byte for
 * byte.
 */
export async function fillPage(html: string, options: FillOptions): Promise<FilledPage> {
  const { elements } = parsePage(html);
  const script = findWrittenScript(elements, Object.keys(allWidgets));
  const filled: FilledWidget[] = [];
  const changes: Change[] = [];
  for (const found of findWidgets(elements, script)) {
    const { element, shape, widget: tag } = found;
    const inside = element.source.sourceCodeLocation?.startTag?.endOffset;
    if (shape !== 'element' || inside === undefined) continue;
    // A paragraph cannot contain headings or lists.
    const paragraph = closest(element.parentElement, ({ localName }) => localName === 'p');
    const isImpossible = paragraph !== null && options.form === 'light';
    const widget = { tag, attributes: Object.fromEntries(found.options), element };
    const content = isImpossible ? '' : await contentOf(widget, script, options);
    const outcome = isImpossible ? 'paragraph' : content === '' ? 'empty' : 'filled';
    filled.push({ tag, line: element.line, outcome });
    changes.push({ start: inside, end: inside, text: content }, ...removals(element));
  }
  return { html: changed(html, changes), widgets: filled };
}
