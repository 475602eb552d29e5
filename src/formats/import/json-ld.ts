import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Fields, isObject } from '../../dataset/parse/read-record.js';
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

/** CDATA markers that XHTML pages put around scripts, often in comments. */
const WRAPPING = /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?\s*$/g;

function textOf(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .replace(WRAPPING, '');
}

/** The JSON-LD in a page. A block that is not JSON is left out and reported with its line. */
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

const VOCABULARY = /^(?:schema:|https?:\/\/schema\.org\/)/;

/** Maximum depth of references: from an event to its place, its address and its country. */
const DEEPEST = 4;

function isValue(value: unknown): value is Fields {
  return isObject(value) && Object.hasOwn(value, '@value');
}

/** A text by language; undefined if the values are not translations. */
function byLanguage(values: readonly unknown[]): Fields | undefined {
  const texts = values.filter(isValue);
  const languages = new Set(texts.map((text) => text['@language']).filter((tag) => typeof tag === 'string'));
  if (values.length < 2 || languages.size < values.length) return undefined;
  return Object.fromEntries(texts.map((text) => [String(text['@language']), text['@value']]));
}

/** Simplifies JSON-LD to the common form: names without vocabulary, and plain values. */
export function compactJsonLd(value: unknown): unknown {
  if (Array.isArray(value)) return byLanguage(value) ?? value.map(compactJsonLd);
  if (!isObject(value)) return value;
  if (isValue(value)) return value['@value'];
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name.replace(VOCABULARY, ''), compactJsonLd(each)]),
  );
}

/** The things in a document by id, without references to them. */
export function thingsById(value: unknown, found = new Map<unknown, Fields>()): ReadonlyMap<unknown, Fields> {
  if (Array.isArray(value)) for (const item of value) thingsById(item, found);
  if (!isObject(value)) return found;
  const id = value['@id'];
  if (id !== undefined && !isReference(value) && !found.has(id)) found.set(id, value);
  for (const each of Object.values(value)) thingsById(each, found);
  return found;
}

export function isReference(value: unknown): value is Fields {
  return isObject(value) && Object.hasOwn(value, '@id') && Object.keys(value).length === 1;
}

/** Replaces references by the things they refer to. */
export function withReferences(value: unknown, things: ReadonlyMap<unknown, Fields>, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, things, depth));
  if (!isObject(value)) return value;
  const thing = isReference(value) ? things.get(value['@id']) : undefined;
  if (isReference(value) && (!thing || depth >= DEEPEST)) return value;
  const fields = Object.entries(thing ?? value);
  const next = thing ? depth + 1 : depth;
  return Object.fromEntries(fields.map(([name, each]) => [name, withReferences(each, things, next)]));
}
