import { readFile } from 'node:fs/promises';
import { z } from '../../dataset/schema/zod.js';
import { SHAPES, type SnippetShape } from '../../embed/snippet.js';

/** As much of data/hosts.json as says what to paste; of the entries of a CMS the first is of whoever may do least. */
const table = z.object({
  hosts: z.array(z.object({ id: z.string(), cms: z.object({ en: z.string() }), use: z.enum(SHAPES) })),
});

/** What is known of whoever has made a page without a widget. */
export interface Survival {
  /** Undefined where the page does not say it, or says one that nothing is known of. */
  readonly cms: string | undefined;
  /** The shape that is left whole, whoever pastes it. */
  readonly survives: SnippetShape;
}

/** @param generator what the page says of itself in `<meta name="generator">`, `WordPress 6.1` */
export async function survivalIn(generator: string): Promise<Survival> {
  const url = new URL('../../../data/hosts.json', import.meta.url);
  const { hosts } = table.parse(JSON.parse(await readFile(url, 'utf8')));
  const [name = ''] = generator.split(/[^\p{L}\d]/u);
  const host = hosts.find(({ cms }) => cms.en.split(' ')[0]?.toLowerCase() === name.toLowerCase());
  return { cms: host?.cms.en, survives: host?.use ?? 'link' };
}
