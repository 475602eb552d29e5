import type { Plugin } from 'vite';
import { BINDING, withoutSourceLayout } from '../src/core/source-layout.js';

/** The module that does in a page what is done here. */
const LAYOUT = '/src/core/source-layout.ts';
const NOTHING_TO_DO = `export const BINDING = ${JSON.stringify(BINDING)}; export const withoutSourceLayout = (markup) => markup;`;

/** Any node of a syntax tree. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The texts between the bindings of each `html` and `svg` template, inner templates too. */
function* templatesIn(node: Node): Generator<readonly Node[]> {
  if (node.type === 'TaggedTemplateExpression' && isNode(node.tag) && isNode(node.quasi)) {
    if (node.tag.name === 'html' || node.tag.name === 'svg') yield node.quasi.quasis as Node[];
  }
  for (const field of Object.values(node))
    for (const child of Array.isArray(field) ? (field as unknown[]) : [field])
      if (isNode(child)) yield* templatesIn(child);
}

/** Code with the templates as `html` would make them in a page. */
function compacted(code: string, templates: Iterable<readonly Node[]>): string {
  const pieces: (readonly [start: number, end: number, text: string])[] = [];
  for (const quasis of templates) {
    const markup = withoutSourceLayout(quasis.map(({ start, end }) => code.slice(start, end)).join(BINDING));
    if (withoutSourceLayout(markup) !== markup)
      throw new Error(`White space is left in a template: ${markup}`);
    const texts = markup.split(BINDING);
    quasis.forEach(({ start, end }, index) => pieces.push([start, end, texts[index] ?? '']));
  }
  let rest = code;
  for (const [start, end, text] of pieces.toSorted(([one], [other]) => other - one))
    rest = rest.slice(0, start) + text + rest.slice(end);
  return rest;
}

/** Built scripts have the templates of widgets without their white space. Studio takes `html` from Lit, which keeps it. */
export function compactTemplates(): Plugin {
  return {
    name: 'compact-templates',
    applyToEnvironment: ({ name }) => name === 'chunks' || name === 'content',
    transform(code, id) {
      // Nothing is left to do in a page.
      if (id.endsWith(LAYOUT)) return { code: NOTHING_TO_DO, map: null };
      if (!/\/src\/(core|templates|filter|actions|elements)\//.test(id)) return undefined;
      if (!/\b(?:html|svg)`/.test(code)) return undefined;
      return { code: compacted(code, templatesIn(this.parse(code) as unknown as Node)), map: null };
    },
  };
}
