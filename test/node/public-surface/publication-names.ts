import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from '../../../src/dataset/schema/zod.js';
import { jsonKeys } from './json-keys.js';
import { PROGRAMS, runProgram } from './run-program.js';

const DATASET = 'data/conferences.json';

const record = z.object({ id: z.string() });
const dataset = z.object({ conferences: z.array(record), people: z.array(record), series: z.array(record) });
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Keys in these are facts, or names of other people's files. */
const NOT_OURS = /^(conferences|configurator\/.*|studio\/.*)\.json$/;

/** Publishes the real dataset into a folder. */
export async function publish(folder: string): Promise<string> {
  const [program = ''] = PROGRAMS;
  const parameters = [DATASET, '--out', folder, '--base-url', 'https://example.org/', '--json'];
  return runProgram(program, 'publish', ...parameters);
}

/** The addresses of a publication, with what changes from one to the next in angle brackets, and the keys of its JSON files. */
export function publicationNames(folder: string): readonly string[] {
  const { conferences, people, series } = dataset.parse(JSON.parse(readFileSync(DATASET, 'utf8')));
  const ids = new Set([...conferences, ...people, ...series].map(({ id }) => id));
  const general = (path: string) =>
    path
      .split('/')
      .map((part) => {
        const [name = ''] = part.split('.');
        if (/^\d{4}$/.test(part)) return '<year>';
        return part === version ? '<version>' : ids.has(name) ? part.replace(name, '<id>') : part;
      })
      .join('/');

  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    // Chunks are named after their content, and no page names them.
    .filter((path) => !/chunks\/|^(configurator|studio)\/.*-[\w-]{8}\.js$/.test(path));
  // The same for every page, so that the name of the file is enough.
  const keys = files
    .filter((path) => path.endsWith('.json') && !NOT_OURS.test(path))
    .map((path) => join(folder, path))
    .flatMap((path) =>
      jsonKeys(JSON.parse(readFileSync(path, 'utf8')), '', 1).map((key) => `${basename(path)}: ${key}`),
    );
  return [...files.map(general), ...keys];
}
