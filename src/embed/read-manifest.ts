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
});

/** As much of a custom elements manifest as tells what can be written on a widget (https://github.com/webcomponents/custom-elements-manifest). */
const manifest = z.object({
  modules: z.array(z.object({ declarations: z.optional(z.array(declaration)) })),
});

export interface WidgetOption {
  readonly name: string;
  readonly kind: 'boolean' | 'number' | 'string';
  /** What it can be; empty where that is for the dataset or the editor to say. */
  readonly words: readonly string[];
  /** Whether it can be several of them. */
  readonly several: boolean;
  /** In English, as the class has it. */
  readonly help: string;
}

export interface Widget {
  readonly tag: string;
  readonly summary: string;
  readonly options: readonly WidgetOption[];
}

/** What a snippet says in another place, and what is for developers. */
const NOT_FOR_EDITORS = ['src', 'debug'];

function kindOf(type: string): WidgetOption['kind'] {
  if (type.startsWith('boolean')) return 'boolean';
  return type.startsWith('number') ? 'number' : 'string';
}

/** The words of `'list' | 'grid'`, or of `('calendar' | 'share')[]`. */
export function wordsOf(type: string): Pick<WidgetOption, 'words' | 'several'> {
  const words = [...type.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
  return { words, several: type.endsWith('[]') };
}

/** The widgets of data/custom-elements.json. */
export function readManifest(json: unknown): Widget[] {
  const declarations = manifest.parse(json).modules.flatMap((module) => module.declarations ?? []);
  return declarations.flatMap(({ tagName, summary = '', attributes = [] }) => {
    if (tagName === undefined) return [];
    const options = attributes
      .filter(({ name }) => !NOT_FOR_EDITORS.includes(name))
      .map(({ name, type: { text }, description = '' }) => ({
        name,
        kind: kindOf(text),
        help: description,
        ...wordsOf(text),
      }));
    return [{ tag: tagName, summary, options }];
  });
}
