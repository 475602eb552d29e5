/** Reads the source of a page in Node, as a browser would. */
import { html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { ELEMENT, nodesIn, TEXT, textsIn, type PageElement, type PageNode } from './page-element.js';

const COMMENT = 8;

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** An element with the DOM properties that this room uses. */
export class ParsedElement implements PageElement {
  readonly nodeType = ELEMENT;
  #childNodes: readonly PageNode[] | undefined;

  constructor(
    /** The element of parse5, which has its position in the source. */
    readonly source: Tree.Element,
    readonly parentElement: ParsedElement | null,
    readonly page: Pick<ParsedPage, 'baseURI'> & { readonly text: string },
  ) {}

  // Made when they are read, as a page can be nested deeper than functions can call each other.
  get childNodes(): readonly PageNode[] {
    this.#childNodes ??= this.source.childNodes.map((node): PageNode => {
      if (isElement(node)) return new ParsedElement(node, this, this.page);
      return 'value' in node
        ? { nodeType: TEXT, textContent: node.value }
        : { nodeType: COMMENT, textContent: null };
    });
    return this.#childNodes;
  }

  get localName(): string {
    return this.source.tagName;
  }

  get baseURI(): string {
    return this.page.baseURI;
  }

  get children(): readonly ParsedElement[] {
    return this.childNodes.filter((node) => node instanceof ParsedElement);
  }

  get lastElementChild(): ParsedElement | null {
    return this.children.at(-1) ?? null;
  }

  get textContent(): string {
    return [...textsIn(this)].join('');
  }

  get classList(): PageElement['classList'] {
    const classes = this.getAttribute('class')?.split(/[\t\n\f\r ]/) ?? [];
    return { contains: (name) => classes.includes(name) };
  }

  get dataset(): Readonly<Partial<Record<string, string>>> {
    const data = this.source.attrs.filter(({ name }) => name.startsWith('data-'));
    const nameOf = (name: string) =>
      name.slice('data-'.length).replace(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase());
    return Object.fromEntries(data.map(({ name, value }) => [nameOf(name), value]));
  }

  /** Line of the start tag, counted from 1; 0 if the source does not contain the tag. */
  get line(): number {
    return this.source.sourceCodeLocation?.startLine ?? 0;
  }

  /** Whether the source closes it. */
  get hasEndTag(): boolean {
    return this.source.sourceCodeLocation?.endTag !== undefined;
  }

  /** Whether its tag is written like `<div />`, which closes nothing in HTML. */
  get isSelfClosing(): boolean {
    const end = this.source.sourceCodeLocation?.startTag?.endOffset ?? 0;
    return this.page.text.slice(end - 2, end) === '/>';
  }

  getAttribute(name: string): string | null {
    return this.source.attrs.find((attribute) => attribute.name === name)?.value ?? null;
  }

  getAttributeNames(): string[] {
    return this.source.attrs.map(({ name }) => name);
  }
}

export interface ParsedPage {
  /** Address in `<base>`, as written. */
  readonly base: string | undefined;
  /** Base of relative addresses. */
  readonly baseURI: string;
  /** HTML elements in document order, without the content of `<template>` and `<noscript>`. */
  readonly elements: readonly ParsedElement[];
  readonly body: ParsedElement | undefined;
  /** HTML elements in declarative shadow roots. */
  readonly inShadowRoots: readonly ParsedElement[];
}

const isTemplate = (node: Tree.Node): node is Tree.Template => 'content' in node;

/** The elements in the declarative shadow root that a `<template>` makes. */
function shadowContent(template: ParsedElement): ParsedElement[] {
  const { source, page } = template;
  if (!isTemplate(source) || template.getAttribute('shadowrootmode') === null) return [];
  return source.content.childNodes
    .filter(isElement)
    .flatMap((root) => [...nodesIn(new ParsedElement(root, null, page))])
    .filter((node) => node instanceof ParsedElement)
    .flatMap((element) => [element, ...shadowContent(element)]);
}

/** Base for the source of a file, whose site is unknown. */
const UNKNOWN_SITE = 'https://page.invalid/';

export function parsePage(text: string, address = UNKNOWN_SITE): ParsedPage {
  const location = { baseURI: address, text };
  const elements = parse(text, { sourceCodeLocationInfo: true })
    .childNodes.filter(isElement)
    .flatMap((root) => [...nodesIn(new ParsedElement(root, null, location))])
    .filter((node) => node instanceof ParsedElement)
    .filter(({ source }) => source.namespaceURI === html.NS.HTML);
  const base = elements.flatMap((each) =>
    each.localName === 'base' ? (each.getAttribute('href') ?? []) : [],
  )[0];
  if (base !== undefined && URL.canParse(base, address)) location.baseURI = new URL(base, address).href;
  return {
    base,
    baseURI: location.baseURI,
    elements,
    body: elements.find(({ localName }) => localName === 'body'),
    inShadowRoots: elements.flatMap(shadowContent),
  };
}
