import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { parse as parseWithComments, type ParseError } from 'jsonc-parser';
import { type Fields, isObject } from '../../../dataset/parse/value-kinds.js';
import type { ImportNotice } from '../notice.js';
import { parseJson } from '../source/parse-json.js';
import { SourceNode } from '../source/source-node.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The elements in a document, in its order. Not by recursion, as pages may nest without end. */
function elementsIn(document: Node): Element[] {
  const found: Element[] = [];
  const waiting: Node[] = [document];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
    if ('content' in node) waiting.push(node.content);
  }
  return found;
}

function isJsonLd({ tagName, attrs }: Element): boolean {
  return (
    tagName === 'script' &&
    attrs.some(({ name, value }) => name === 'type' && /^application\/ld\+json\b/i.test(value.trim()))
  );
}

/** The address of a page, as it states it itself. Relative addresses start from there. */
function ownAddress(elements: readonly Element[]): string | undefined {
  const valueOf = ({ attrs }: Element, wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
  const find = (tag: string, attribute: string, value: string, wanted: string) => {
    const element = elements.find((each) => each.tagName === tag && valueOf(each, attribute) === value);
    return element && valueOf(element, wanted);
  };
  const base = elements.find(({ tagName }) => tagName === 'base');
  const found = [
    base && valueOf(base, 'href'),
    find('link', 'rel', 'canonical', 'href'),
    find('meta', 'property', 'og:url', 'content'),
  ];
  return found.find((address) => address !== undefined && /^https?:/i.test(address) && URL.canParse(address));
}

/** Without the CDATA markers and comments that pages put around scripts. */
function unwrapped(text: string): string {
  const inner = text.trim().replace(/^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?/, '');
  const end = Math.max(inner.lastIndexOf(']]>'), inner.lastIndexOf('-->'));
  const isEnd = end >= 0 && /^\s*(?:\*\/)?$/.test(inner.slice(end + ']]>'.length));
  return isEnd
    ? inner
        .slice(0, end)
        .trimEnd()
        .replace(/(?:\/\/|\/\*)$/, '')
    : inner;
}

function textOf(element: Element): string {
  return unwrapped(element.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
}

/** JSON as pages have it: with comments, commas at the end of lists, and line breaks in texts. */
function parseLenient(text: string): ReturnType<typeof parseJson> {
  const strict = parseJson(text);
  if ('value' in strict || strict.notice.code !== 'not-json') return strict;
  const errors: ParseError[] = [];
  const value: unknown = parseWithComments(text, errors, { allowTrailingComma: true });
  if (errors.length === 0 && value !== undefined) return { value };
  const inOneLine = parseJson(text.replace(/[\r\n\t]+/g, ' '));
  return 'value' in inOneLine ? inOneLine : strict;
}

/** The JSON-LD in a page. A block that is not JSON is left out and reported with its line. */
export function embeddedJsonLd(html: string): {
  readonly blocks: readonly SourceNode[];
  readonly notices: readonly ImportNotice[];
} {
  const blocks: SourceNode[] = [];
  const notices: ImportNotice[] = [];
  const elements = elementsIn(parse(html, { sourceCodeLocationInfo: true }));
  const scripts = elements.filter(isJsonLd);
  const base = ownAddress(elements);
  scripts.forEach((script, index) => {
    const text = textOf(script);
    if (text === '') return;
    const parsed = parseLenient(text);
    if ('value' in parsed) {
      blocks.push(new SourceNode(parsed.value, ['script', index], { base }));
      return;
    }
    const { code, value } = parsed.notice;
    const line = script.sourceCodeLocation?.startLine ?? 1;
    notices.push({ code, value, severity: 'error', place: { line } });
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

/** Replaces references by the things they refer to, but not by what they are inside of: a session names its conference, too. */
export function withReferences(
  value: unknown,
  things: ReadonlyMap<unknown, Fields>,
  around: readonly unknown[] = [],
  depth = 0,
): unknown {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, things, around, depth));
  if (!isObject(value)) return value;
  const id = value['@id'];
  const thing = isReference(value) && !around.includes(id) ? things.get(id) : undefined;
  if (isReference(value) && (!thing || depth >= DEEPEST)) return value;
  const fields = Object.entries(thing ?? value);
  const next = thing ? depth + 1 : depth;
  const inside = id === undefined ? around : [...around, id];
  return Object.fromEntries(fields.map(([name, each]) => [name, withReferences(each, things, inside, next)]));
}
