import { readFileSync } from 'node:fs';
import { z } from '../../../src/dataset/schema/zod.js';

const named = z._default(z.array(z.object({ name: z.string() })), []);
const typed = z.object({ name: z.string(), type: z.object({ text: z.string() }) });

const declaration = z.object({
  tagName: z.string(),
  attributes: z.array(typed),
  members: named,
  events: named,
  slots: named,
  cssParts: named,
  cssProperties: named,
});

const manifest = z.object({
  modules: z.array(z.object({ declarations: z._default(z.array(z.unknown()), []) })),
});

/** The attribute, and each word that it takes. */
function attributeNames({ name, type }: z.infer<typeof typed>): readonly string[] {
  const words = [...type.text.matchAll(/'([^']+)'/g)].map(([, word = '']) => `${name}=${word}`);
  return [name, ...words];
}

/** The promises of the custom-elements manifest for each tag: attributes and their words, properties, events, slots, styling. */
export function manifestNames(): readonly string[] {
  const { modules } = manifest.parse(JSON.parse(readFileSync('data/custom-elements.json', 'utf8')));
  const declarations = modules.flatMap((module) =>
    module.declarations.map((each) => declaration.parse(each)),
  );
  return declarations.flatMap(({ tagName, attributes, members, events, slots, cssParts, cssProperties }) => {
    const write = (kind: string, names: readonly string[]) =>
      names.map((name) => `<${tagName}> ${kind} ${name}`);
    const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
    return [
      `<${tagName}>`,
      ...write('attribute', attributes.flatMap(attributeNames)),
      ...write('property', namesOf(members)),
      ...write('event', namesOf(events)),
      ...write(
        'slot',
        namesOf(slots).map((name) => name || '(default)'),
      ),
      ...write('part', namesOf(cssParts)),
      ...write('custom property', namesOf(cssProperties)),
    ];
  });
}
