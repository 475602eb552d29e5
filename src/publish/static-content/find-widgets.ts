import { widgets } from '../../embed/widgets.js';
import {
  around,
  attributesOf,
  elementsOf,
  isElement,
  isOurScript,
  type Attributes,
  type PageElement,
} from '../../host-page/parse5-page.js';

/** Where something stands in the text of a page: the first character, and the first after it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A widget's tag in a page. */
export interface FoundWidget {
  /** Without the page's prefix. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of the nearest element around it that says one, of the script tag or of the page (BCP 47); empty where none does. */
  readonly language: string;
  /** In a paragraph, which cannot hold more than a line of text. */
  readonly isInParagraph: boolean;
  /** Where what it contains begins. */
  readonly inside: number;
  /** What was put into it before: static content, to be replaced. */
  readonly written: readonly Range[];
  /** Counted from 1. */
  readonly line: number;
}

/** The script tag of a page, or what is said where there is none. */
export interface FoundScript {
  /** As it is written; empty where the page has no script of ours. */
  readonly src: string;
  /** What it says besides, by the names of attributes. */
  readonly options: Attributes;
}

export interface FoundInPage {
  readonly script: FoundScript;
  readonly widgets: readonly FoundWidget[];
}

/** Marks static content that stands among a widget's own children. */
export const MARK = 'data-conference-static';

const isStatic = (child: PageElement) =>
  child.attrs.some(
    ({ name }) => name === MARK || (child.tagName === 'template' && name === 'shadowrootmode'),
  );

function rangeOf({ sourceCodeLocation }: PageElement): Range[] {
  return sourceCodeLocation
    ? [{ start: sourceCodeLocation.startOffset, end: sourceCodeLocation.endOffset }]
    : [];
}

function languageOf(element: PageElement, { options }: FoundScript): string {
  const said = [...around(element)].map((each) => ({ each, lang: attributesOf(each)['lang'] }));
  const inBody = said.find(({ each, lang }) => lang && each.tagName !== 'html')?.lang;
  const ofPage = said.find(({ each }) => each.tagName === 'html')?.lang;
  return inBody ?? options['data-lang'] ?? ofPage ?? '';
}

/** The widgets that stand in a page, in the order of the page. Those that scripts, templates and `<noscript>` hold are left alone. */
export function findWidgets(html: string): FoundInPage {
  const all = elementsOf(html);
  const tag = all.find(isOurScript);
  const options: Attributes = tag ? attributesOf(tag) : {};
  const script: FoundScript = { src: options['src'] ?? '', options };
  const prefix = script.options['data-prefix'] ?? '';
  const found = all.flatMap((element): FoundWidget[] => {
    const { tagName, sourceCodeLocation } = element;
    const widget = tagName.startsWith(prefix) ? tagName.slice(prefix.length) : '';
    const startTag = sourceCodeLocation?.startTag;
    if (!startTag || !Object.hasOwn(widgets, widget)) return [];
    return [
      {
        tag: widget,
        attributes: attributesOf(element),
        language: languageOf(element, script),
        isInParagraph: [...around(element)].some((each) => each.tagName === 'p'),
        inside: startTag.endOffset,
        written: element.childNodes.filter(isElement).filter(isStatic).flatMap(rangeOf),
        line: startTag.startLine,
      },
    ];
  });
  return { script, widgets: found };
}
