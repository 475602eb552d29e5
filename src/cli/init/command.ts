import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineCommand } from '../command.js';
import { EXIT, Refusal } from '../failure.js';
import { askAll } from './answers.js';
import { starter } from './starter.js';
import { initTexts } from './texts.js';

/** The schema in the package, so that editors need no network. */
async function readSchema(): Promise<string> {
  return readFile(new URL('../../../data/conferences.schema.json', import.meta.url), 'utf8');
}

const NAMES = ['conferences.json', 'conferences.schema.json', 'README.md'] as const;

export const initCommand = defineCommand({
  name: 'init',
  positionals: { folder: {} },
  options: { yes: { type: 'boolean' } },
  texts: initTexts,
  example: 'konferencer',
  async run({ folder = '.', yes }, { io, language, words }) {
    const paths = NAMES.map((name) => join(folder, name));
    // Checked before the questions, so that no answer is wasted and no folder half filled.
    for (const path of paths) if (await io.files.kind(path)) throw new Refusal(words.exists(path));
    const proposed = { ...words.proposed, language, timeZone: 'Europe/Copenhagen', start: '' };
    const answers = yes ? proposed : await askAll(proposed, words, io);
    const contents = [
      starter(answers, words.starter, io.now()),
      await readSchema(),
      words.readme(answers.organisation),
    ];
    await io.files.createAll(paths.map((path, index) => [path, contents[index] ?? ''] as const));
    for (const path of paths) io.out(`${words.written(path)}\n`);
    io.out(`${words.next(join(folder, NAMES[0]))}\n`);
    return EXIT.fine;
  },
});
