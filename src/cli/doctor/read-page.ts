import { nearest } from '../../dataset/issues/nearest.js';
import { widgets } from '../../embed/widgets.js';
import { embedAddress } from '../../host-page/embed-address.js';
import type { SnippetShape } from '../../embed/snippet.js';
import { findWidgets, type FoundScript } from '../../publish/static-content/find-widgets.js';
import {
  around,
  attributesOf,
  elementsOf,
  isOurScript,
  lineOf,
  textOf,
  type Attributes,
  type PageElement,
} from '../../host-page/parse5-page.js';

/** A widget that a page asks for, in whatever shape. */
export interface AskedWidget {
  readonly widget: string;
  readonly shape: Exclude<SnippetShape, 'script'>;
  /** By the names of attributes. */
  readonly options: ReadonlyMap<string, string>;
  /** As it is written, of a link or frame. */
  readonly href?: string | undefined;
  readonly line: number;
}

/** What a page has to do with us. */
export interface PageFacts {
  /** Undefined where the page has no script of ours. */
  readonly script: (FoundScript & { readonly line: number }) | undefined;
  readonly asked: readonly AskedWidget[];
  /** Links to a widget that stay links, because they stand within other text. */
  readonly linksInText: readonly { readonly href: string; readonly line: number }[];
  /** Tags that nearly have the name of a widget. */
  readonly misspelt: readonly { readonly name: string; readonly suggestion: string; readonly line: number }[];
  /** Visitors read the code of a widget. */
  readonly showsTags: boolean;
  /** Of each `<meta http-equiv="Content-Security-Policy">`. */
  readonly policies: readonly string[];
  /** What `<meta name="generator">` says. */
  readonly generator: string;
  /** What relative addresses are relative to, where the page says it. */
  readonly base: string | undefined;
}

const TAGS = Object.keys(widgets);

/** Blocks in which a link can be all there is; what editors wrap it into besides means nothing. */
const BLOCKS = ['p', 'div', 'td', 'section', 'article', 'main', 'body', 'center', 'figure', 'blockquote'];

/** Whether a link is all that its block has to show, as `stands-alone.ts` finds out in a page that is open. */
function standsAlone(link: PageElement): boolean {
  const block = [...around(link)].find(
    ({ tagName }) => !/^(a|abbr|b|em|font|i|small|span|strong|u)$/.test(tagName),
  );
  const blank = /[\s\u00a0\u200b\ufeff]/g;
  if (!block || !BLOCKS.includes(block.tagName)) return false;
  return textOf(block).replace(blank, '') === textOf(link).replace(blank, '');
}

function placeholders(all: readonly PageElement[]): AskedWidget[] {
  return all.flatMap((element): AskedWidget[] => {
    const { class: classes = '', ...attributes }: Attributes = attributesOf(element);
    const widget = attributes['data-widget']?.trim();
    if (widget === undefined || !classes.split(/\s+/).includes('conference-widget')) return [];
    const options = Object.entries(attributes).filter(
      ([name]) => name.startsWith('data-') && name !== 'data-widget',
    );
    const entries = options.map(([name, value = '']) => [name.slice('data-'.length), value] as const);
    return [{ widget, shape: 'placeholder', options: new Map(entries), line: lineOf(element) }];
  });
}

/** Links and frames with an embed address; whoever publishes, it ends in the name of a widget. */
function addressed(
  all: readonly PageElement[],
  page: string,
): { element: PageElement; asked: AskedWidget }[] {
  return all.flatMap((element) => {
    const { tagName } = element;
    const { href, src }: Attributes = attributesOf(element);
    const address = tagName === 'a' ? href : tagName === 'iframe' ? src : undefined;
    if (address === undefined || !URL.canParse(address, page)) return [];
    const found = embedAddress(address, page, [new URL(address, page).origin]);
    if (!found || !TAGS.includes(found.widget)) return [];
    const shape = tagName === 'a' ? 'link' : 'iframe';
    return [{ element, asked: { ...found, shape, href: address, line: lineOf(element) } as const }];
  });
}

/** Where a link is what is shown until a widget is there. */
function isFallback(element: PageElement, prefix: string): boolean {
  return [...around(element)].some(
    (each) =>
      TAGS.includes(each.tagName.slice(prefix.length)) || attributesOf(each)['data-widget'] !== undefined,
  );
}

/** @param page its address, or something like one for a file */
export function readPage(html: string, page: string): PageFacts {
  const all = elementsOf(html);
  const { script, widgets: elements } = findWidgets(html);
  const tag = all.find(isOurScript);
  const prefix = script.options['data-prefix'] ?? '';
  const metas = all.filter(({ tagName }) => tagName === 'meta').map((meta): Attributes => attributesOf(meta));
  const found = addressed(all, page).filter(({ element }) => !isFallback(element, prefix));
  const isInText = ({ element, asked }: (typeof found)[number]) =>
    asked.shape === 'link' && !standsAlone(element);
  const body = all.find(({ tagName }) => tagName === 'body');
  const text = body ? textOf(body) : '';
  return {
    script: tag && { ...script, line: lineOf(tag) },
    asked: [
      ...elements.map(({ tag: widget, attributes, line }): AskedWidget => {
        return { widget, shape: 'element', options: new Map(Object.entries(attributes)), line };
      }),
      ...placeholders(all),
      ...found.filter((each) => !isInText(each)).map(({ asked }) => asked),
    ],
    linksInText: found.filter(isInText).map(({ asked: { href = '', line } }) => ({ href, line })),
    misspelt: all.flatMap((element) => {
      const { tagName } = element;
      const suggestion = tagName.includes('-') ? nearest(tagName, TAGS) : undefined;
      const isRight =
        suggestion === undefined || TAGS.includes(tagName.slice(prefix.length)) || TAGS.includes(tagName);
      return isRight ? [] : [{ name: tagName, suggestion, line: lineOf(element) }];
    }),
    showsTags: TAGS.some((name) => text.includes(`<${name}`)) || text.includes('class="conference-widget"'),
    policies: metas
      .filter((meta) => meta['http-equiv']?.toLowerCase() === 'content-security-policy')
      .map(({ content = '' }) => content),
    generator: metas.find(({ name }) => name?.toLowerCase() === 'generator')?.['content'] ?? '',
    base: all
      .map((element) => (element.tagName === 'base' ? attributesOf(element)['href'] : undefined))
      .find(Boolean),
  };
}
