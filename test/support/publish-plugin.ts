import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { TestRunnerPlugin } from '@web/test-runner';
import { z } from '../../src/dataset/schema/zod.js';

/** Where the test server has the publication. */
const PREFIX = '/publication/';

/** How long a command takes at most. */
const PATIENCE_MS = 10_000;

/** The policy that widgets promise to work under; violations are sent to the tests' server. */
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'",
  "require-trusted-types-for 'script'; trusted-types lit-html",
  `report-uri ${PREFIX}violations`,
].join('; ');

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
 * the pages, or with `false` where they are not there yet, and finds them on its own origin below `/publication/`. With `?policy` they have a strict policy, and the command
 * `policy-violations` answers with what browsers have reported since the last time.
 */
export function publishPlugin(): TestRunnerPlugin {
  let folder = '';
  let pages: Promise<string[]> | undefined;
  const violations: string[] = [];
  return {
    name: 'publish',
    async serverStart() {
      folder = await mkdtemp(join(tmpdir(), 'publication-'));
    },
    async serverStop() {
      await rm(folder, { recursive: true, force: true });
    },
    executeCommand({ command }) {
      // The runner waits for no answer longer than 20 seconds: a test asks again.
      if (command === 'publish')
        return Promise.race([(pages ??= publish(folder)), setTimeout(PATIENCE_MS, false)]);
      return command === 'policy-violations' ? violations.splice(0) : undefined;
    },
    async serve({ path, querystring, req }) {
      if (!path.startsWith(PREFIX)) return undefined;
      if (path === `${PREFIX}violations`) {
        violations.push(await text(req));
        return { body: '' };
      }
      const file = await readFile(join(folder, 'public', path.slice(PREFIX.length)), 'utf8');
      const type = path.split('.').at(-1) ?? '';
      if (querystring.includes('policy')) {
        const body = querystring.includes('inline') ? `${file}<style>p { color: red }</style>` : file;
        return { body, type, headers: { 'content-security-policy': POLICY } };
      }
      return { body: type === 'html' ? file.replace('</body>', `${WATCH}</body>`) : file, type };
    },
  };
}
