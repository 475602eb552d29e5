import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ImportNotice } from './notice.js';
import { SourceNode } from './source-node.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function isJsonLd({ tagName, attrs }: Element): boolean {
  return (
    tagName === 'script' &&
    attrs.some(({ name, value }) => name === 'type' && /^application\/ld\+json\b/i.test(value.trim()))
  );
}

/** What XHTML had around scripts, commented out. */
const WRAPPING = /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?\s*$/g;

function textOf(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .replace(WRAPPING, '');
}

/** The JSON-LD in a page; a block that is no JSON is left out and said, with the line that it begins on. */
export function embeddedJsonLd(html: string): {
  readonly blocks: readonly SourceNode[];
  readonly notices: readonly ImportNotice[];
} {
  const blocks: SourceNode[] = [];
  const notices: ImportNotice[] = [];
  const scripts = elementsIn(parse(html, { sourceCodeLocationInfo: true })).filter(isJsonLd);
  scripts.forEach((script, index) => {
    try {
      const value = JSON.parse(textOf(script)) as unknown;
      blocks.push(new SourceNode(value, ['script', index]));
    } catch (error) {
      const line = script.sourceCodeLocation?.startLine ?? 1;
      notices.push({ code: 'not-json', value: String(error), severity: 'error', place: { line } });
    }
  });
  return { blocks, notices };
}
