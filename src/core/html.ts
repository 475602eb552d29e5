import { Directive, directive } from 'lit/directive.js';
import { BINDING, withoutSourceLayout } from './source-layout.js';
import { html as litHtml, nothing, svg as litSvg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** For each template of ours, which of its bindings are attributes or the like. */
const attributesOf = new WeakMap<TemplateStringsArray, ReadonlySet<number>>();

const compacted = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

function templateOf(markup: string): TemplateStringsArray {
  const strings = markup.split(BINDING);
  return Object.assign(strings, { raw: strings });
}

/** Which of the bindings in some markup are attributes or the like. */
function attributesIn(markup: string): ReadonlySet<number> {
  const attributes = new Set<number>();
  let count = 0;
  for (const [tag] of markup.matchAll(/<[^>]*>|\0/g)) {
    const bindings = tag.split(BINDING).length - 1;
    for (let each = 0; each < bindings; each++, count++) if (tag !== BINDING) attributes.add(count);
  }
  return attributes;
}

function compact(strings: TemplateStringsArray): TemplateStringsArray {
  const markup = withoutSourceLayout(strings.join(BINDING));
  const template = templateOf(markup);
  attributesOf.set(template, attributesIn(markup));
  return template;
}

function withoutLayout(strings: TemplateStringsArray): TemplateStringsArray {
  const template = compacted.get(strings) ?? compact(strings);
  compacted.set(strings, template);
  return template;
}

/** Lit's `html`, without the white space that lays out our sources. The same on a server, or hydration would not match. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  return litHtml(withoutLayout(strings), ...values);
}

/** Lit's `svg`, likewise. */
export function svg(strings: TemplateStringsArray, ...values: unknown[]): SVGTemplateResult {
  return litSvg(withoutLayout(strings), ...values);
}

/** Templates as made by `onePiece`, by their markup. */
const pieces = new Map<string, TemplateStringsArray>();

class Apart extends Directive {
  override render(content: unknown): unknown {
    return content;
  }
}

/**
 * A binding of its own in one piece, for what changes or comes and goes while the page is open. Anything else that another
 * template stands in for takes the whole piece with it.
 */
export const apart = directive(Apart);

/** More items than this stay a list: each number of them would be another piece. */
const MOST = 4;

const isEmpty = (value: unknown) =>
  value === nothing || value === undefined || value === null || value === '';

/** No JSON of a dataset can be one: the strings of ours are known by identity. */
function isOurs(value: unknown): value is TemplateResult {
  return (
    typeof value === 'object' &&
    value !== null &&
    'strings' in value &&
    attributesOf.has(value.strings as never)
  );
}

/** The templates that a value consists of; undefined where it is a binding. */
function templatesIn(value: unknown): readonly TemplateResult[] | undefined {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const all = values.filter((each) => !isEmpty(each));
  return all.length <= MOST && all.every(isOurs) ? all : undefined;
}

/** Appends to the markup of a template, and to its values. */
function append(result: TemplateResult, markup: string[], values: unknown[]): void {
  const { strings } = result;
  const attributes = attributesOf.get(strings);
  result.values.forEach((value, index) => {
    markup.push(strings[index] ?? '');
    const inner = attributes?.has(index) ? undefined : templatesIn(value);
    if (inner) {
      for (const each of inner) append(each, markup, values);
    } else {
      markup.push(BINDING);
      values.push(value);
    }
  });
  markup.push(strings.at(-1) ?? '');
}

/**
 * A template in one piece with those in it. Lit keeps a comment for each template that stands in another, and for each
 * that might: of an item in a long list they are most of its nodes. Another combination of templates is another piece,
 * for which the item is rendered anew, so what changes by itself is to stand `apart`.
 */
export function onePiece(result: TemplateResult): TemplateResult {
  if (!attributesOf.has(result.strings)) return result;
  const markup: string[] = [];
  const values: unknown[] = [];
  append(result, markup, values);
  const text = markup.join('');
  const strings = pieces.get(text) ?? templateOf(text);
  pieces.set(text, strings);
  return litHtml(strings, ...values);
}
