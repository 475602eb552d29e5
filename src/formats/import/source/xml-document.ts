import { XMLParser, XMLValidator, type X2jOptions } from 'fast-xml-parser';
import { parseFragment } from 'parse5';
import { isObject } from '../../../dataset/parse/value-kinds.js';
import { type Imported, refuseSource } from '../importer.js';
import { SourceNode } from './source-node.js';

/** No format nests deeper, and the parser calls itself. */
const DEEPEST = 100;

interface XmlOptions {
  /** Elements that may be repeated, so they are always parsed as lists. */
  readonly isList: (name: string, path: string) => boolean;
  /** Elements read as a whole, as their text may have tags in it; see `innerText`. */
  readonly texts: readonly string[];
}

/** The entities of XML, which HTML knows too. */
function decodeEntities(text: string): string {
  return parseFragment(text)
    .childNodes.map((node) => ('value' in node ? node.value : ''))
    .join('');
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The text in an element that is read as a whole: with its tags as HTML, or else as it was before it was put into XML. */
export function innerText(inner: string): string {
  const plain = inner
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<!\[CDATA\[([^]*?)\]\]>/g, (_, text: string) => escapeHtml(text));
  return /<[a-z]/i.test(plain) ? plain.replace(/<(\/?)[a-z]\w*:(?=[a-z])/gi, '<$1') : decodeEntities(plain);
}

/** The lines of elements with parts, by the object that the parser made of them. */
function lineReader(text: string): (value: unknown) => number | undefined {
  const starts: number[] = [0];
  for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
  const symbol = XMLParser.getMetaDataSymbol() as unknown as symbol;
  return (value) => {
    if (!isObject(value)) return undefined;
    const { startIndex } = ((value as Record<symbol, unknown>)[symbol] ?? {}) as { startIndex?: number };
    if (startIndex === undefined) return undefined;
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= startIndex) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** The line of a declaration that could read other files or grow without end; undefined if there is none. */
function entityLine(text: string): number | undefined {
  const root = /<[A-Za-z_]/.exec(text)?.index ?? text.length;
  const prolog = text.slice(0, root);
  const index = /<!ENTITY\s/i.exec(prolog)?.index;
  return index === undefined ? undefined : prolog.slice(0, index).split('\n').length;
}

/** Where the nesting becomes too deep, as a line; undefined if it never does. */
function tooDeepLine(text: string): number | undefined {
  let depth = 0;
  for (const { 0: tag, index } of text.matchAll(
    /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(\/?)[A-Za-z_][^<>]*>/g,
  )) {
    if (tag.startsWith('<!') || tag.endsWith('/>')) continue;
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth > DEEPEST) return text.slice(0, index).split('\n').length;
  }
  return undefined;
}

/** A name that the parser refuses, with its line. */
function reservedName(text: string): { readonly name: string; readonly line: number } | undefined {
  for (const { 1: name, index } of text.matchAll(
    /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(__proto__|constructor|prototype)(?=[\s/>])/g,
  )) {
    if (name !== undefined) return { name, line: text.slice(0, index).split('\n').length };
  }
  return undefined;
}

/** Reads XML like a JSON document, attributes as `@name`, with the line of each element that has parts. */
export function parseXml(text: string, { isList, texts }: XmlOptions): SourceNode | Imported {
  const entities = entityLine(text);
  if (entities !== undefined) return refuseSource('xml-entities', '', { line: entities });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the parser ignores errors, and the replacement is another package
  const verdict = XMLValidator.validate(text);
  if (verdict !== true)
    return refuseSource('not-xml', verdict.err.msg.slice(0, 200), { line: verdict.err.line });
  const deep = tooDeepLine(text);
  if (deep !== undefined) return refuseSource('too-deep', String(DEEPEST), { line: deep });
  const reserved = reservedName(text);
  if (reserved) return refuseSource('reserved-name', reserved.name, { line: reserved.line });
  const options: X2jOptions = {
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    removeNSPrefix: true,
    captureMetaData: true,
    maxNestedTags: DEEPEST + 1,
    stopNodes: texts.map((name) => `*.${name}`),
    isArray: (name, path) => isList(name, String(path)),
  };
  return new SourceNode(new XMLParser(options).parse(text), [], { lineOf: lineReader(text) });
}
