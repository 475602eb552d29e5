import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestRunnerPlugin } from '@web/test-runner';
import { z } from '../../src/dataset/schema/zod.js';

/** Where the test server has the publication. */
const PREFIX = '/publication/';

/**
 * Tells the test that opened a page what is there when all of it is written and no module has run. A classic script, because
 * it waits for style sheets in every browser.
 */
const WATCH = '<script>parent.pageIsWritten?.(window)</script>';

const example = z.looseObject({
  conferences: z.array(z.looseObject({ sessions: z.array(z.unknown()) })),
});

/**
 * The invented dataset as of today, with fewer sessions, in the time zone of the browsers: visitors elsewhere are shown the
 * zone beside the times, which nobody knows who writes pages.
 */
async function dataset(): Promise<string> {
  const { conferences, ...rest } = example.parse(JSON.parse(await readFile('data/example.json', 'utf8')));
  return JSON.stringify({
    ...rest,
    updated: new Date().toISOString(),
    timeZone: process.env['TZ'],
    conferences: conferences.map((each) => ({ ...each, sessions: each.sessions.slice(0, 8) })),
  });
}

async function publish(folder: string): Promise<string[]> {
  const file = join(folder, 'dataset.json');
  const out = join(folder, 'public');
  await writeFile(file, await dataset());
  const command = ['publish', file, '--out', out, '--base-url', 'https://konferencer.example/'];
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', ...command]);
  const names = await readdir(out, { recursive: true });
  const isPage = (name: string) => /^(en\/)?(widgets|conferences|speakers)\/.+\/index\.html$/.test(name);
  return names.filter(isPage).sort();
}

/**
 * Publishes a dataset with the real command. A test asks for it by the command `publish`, which answers with the paths of
 * the pages, and finds them on its own origin below `/publication/`.
 */
export function publishPlugin(): TestRunnerPlugin {
  let folder = '';
  let pages: Promise<string[]> | undefined;
  return {
    name: 'publish',
    async serverStart() {
      folder = await mkdtemp(join(tmpdir(), 'publication-'));
    },
    async serverStop() {
      await rm(folder, { recursive: true, force: true });
    },
    executeCommand: ({ command }) => (command === 'publish' ? (pages ??= publish(folder)) : undefined),
    async serve({ path }) {
      if (!path.startsWith(PREFIX)) return undefined;
      const text = await readFile(join(folder, 'public', path.slice(PREFIX.length)), 'utf8');
      const body = path.endsWith('.html') ? text.replace('</body>', `${WATCH}</body>`) : text;
      return { body, type: path.split('.').at(-1) ?? '' };
    },
  };
}
