/** A page as parse5 reads it, which is as browsers do. */
import { html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { ELEMENT, TEXT, type PageElement, type PageNode } from './page-element.js';

const COMMENT = 8;

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** An element with the properties that it would have in a browser. */
export class ParsedElement implements PageElement {
  readonly nodeType = ELEMENT;
  readonly childNodes: readonly PageNode[];

  constructor(
    /** As parse5 has it, which knows where in the text it stands. */
    readonly source: Tree.Element,
    readonly parentElement: ParsedElement | null,
    readonly page: Pick<ParsedPage, 'baseURI'>,
  ) {
    this.childNodes = source.childNodes.map((node): PageNode => {
      if (isElement(node)) return new ParsedElement(node, this, page);
      return 'value' in node
        ? { nodeType: TEXT, textContent: node.value }
        : { nodeType: COMMENT, textContent: null };
    });
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
    return this.childNodes
      .map(({ nodeType, textContent }) => (nodeType === COMMENT ? '' : textContent))
      .join('');
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

  /** The line in which it begins, counted from 1; 0 where it is not written in the page. */
  get line(): number {
    return this.source.sourceCodeLocation?.startLine ?? 0;
  }

  getAttribute(name: string): string | null {
    return this.source.attrs.find((attribute) => attribute.name === name)?.value ?? null;
  }

  getAttributeNames(): string[] {
    return this.source.attrs.map(({ name }) => name);
  }
}

export interface ParsedPage {
  /** What `<base>` says; undefined where there is none. */
  readonly base: string | undefined;
  /** What relative addresses are relative to. */
  readonly baseURI: string;
  /** The HTML elements, each before those in it; not those in templates, nor in `<noscript>`, which scripts do not see. */
  readonly elements: readonly ParsedElement[];
  readonly body: ParsedElement | undefined;
}

/** Stands for the address of a file, which has none. */
const ANYWHERE = 'https://page.invalid/';

export function parsePage(text: string, address = ANYWHERE): ParsedPage {
  const location = { baseURI: address };
  const withContent = (element: ParsedElement): ParsedElement[] => [
    element,
    ...element.children.flatMap(withContent),
  ];
  const elements = parse(text, { sourceCodeLocationInfo: true })
    .childNodes.filter(isElement)
    .flatMap((root) => withContent(new ParsedElement(root, null, location)))
    .filter(({ source }) => source.namespaceURI === html.NS.HTML);
  const base = elements.flatMap((each) =>
    each.localName === 'base' ? (each.getAttribute('href') ?? []) : [],
  )[0];
  if (base !== undefined && URL.canParse(base, address)) location.baseURI = new URL(base, address).href;
  return { base, ...location, elements, body: elements.find(({ localName }) => localName === 'body') };
}
