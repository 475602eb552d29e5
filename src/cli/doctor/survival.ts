import { readFile } from 'node:fs/promises';
import { z } from '../../dataset/schema/zod.js';
import { SHAPES, type SnippetShape } from '../../embed/snippet.js';

/** The parts of data/hosts.json that say what to paste. The first entry of a CMS is for users with the fewest rights. */
const table = z.object({
  hosts: z.array(z.object({ id: z.string(), cms: z.object({ en: z.string() }), use: z.enum(SHAPES) })),
});

/** The CMS of a page, and what it does not remove. */
export interface Survival {
  /** Undefined if the page does not name a known CMS. */
  readonly cms: string | undefined;
  /** The shape that it never changes. */
  readonly survives: SnippetShape;
}

/** @param generator content of `<meta name="generator">`, such as `WordPress 6.1` */
export async function survivalIn(generator: string): Promise<Survival> {
  const url = new URL('../../../data/hosts.json', import.meta.url);
  const { hosts } = table.parse(JSON.parse(await readFile(url, 'utf8')));
  const [name = ''] = generator.split(/[^\p{L}\d]/u);
  const host = hosts.find(({ cms }) => cms.en.split(' ')[0]?.toLowerCase() === name.toLowerCase());
  return { cms: host?.cms.en, survives: host?.use ?? 'link' };
}
