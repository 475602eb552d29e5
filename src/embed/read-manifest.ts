import { z } from '../dataset/schema/zod.js';

const attribute = z.object({
  name: z.string(),
  type: z.object({ text: z.string() }),
  description: z.optional(z.string()),
});

const declaration = z.object({
  tagName: z.optional(z.string()),
  summary: z.optional(z.string()),
  attributes: z.optional(z.array(attribute)),
  cssProperties: z.optional(z.array(z.object({ name: z.string() }))),
});

/** The parts of a custom elements manifest that describe a widget's options and looks (https://github.com/webcomponents/custom-elements-manifest). */
const manifest = z.object({
  modules: z.array(z.object({ declarations: z.optional(z.array(declaration)) })),
});

export interface WidgetOption {
  readonly name: string;
  readonly kind: 'boolean' | 'number' | 'string';
  /** Allowed values; empty if any text is allowed. */
  readonly words: readonly string[];
  /** Whether several values are allowed. */
  readonly several: boolean;
  /** The description in the class, in English. */
  readonly help: string;
}

export interface Widget {
  readonly tag: string;
  readonly summary: string;
  readonly options: readonly WidgetOption[];
  /** Names of its custom properties, such as `--conference-radius`. */
  readonly properties: readonly string[];
}

/** Attributes that snippets write elsewhere, or that are for developers. */
const NOT_FOR_EDITORS = ['src', 'debug'];

function kindOf(type: string): WidgetOption['kind'] {
  if (type.startsWith('boolean')) return 'boolean';
  return type.startsWith('number') ? 'number' : 'string';
}

/** The values in `'list' | 'grid'` or `('calendar' | 'share')[]`. */
export function wordsOf(type: string): Pick<WidgetOption, 'words' | 'several'> {
  const words = [...type.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
  return { words, several: type.endsWith('[]') };
}

/** The widgets of data/custom-elements.json. */
export function readManifest(json: unknown): Widget[] {
  const declarations = manifest.parse(json).modules.flatMap((module) => module.declarations ?? []);
  return declarations.flatMap(({ tagName, summary = '', attributes = [], cssProperties = [] }) => {
    if (tagName === undefined) return [];
    const options = attributes
      .filter(({ name }) => !NOT_FOR_EDITORS.includes(name))
      .map(({ name, type: { text }, description = '' }) => ({
        name,
        kind: kindOf(text),
        help: description,
        ...wordsOf(text),
      }));
    return [{ tag: tagName, summary, options, properties: cssProperties.map(({ name }) => name) }];
  });
}
