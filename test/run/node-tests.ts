import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { BrokenOff } from './broken-off.js';
import { command } from './command.js';
import type { Counts } from './counts.js';
import { findPrograms, type Program } from './programs.js';

/** The files whose tests need a program besides Node. A contributor's machine may lack it; then they are left out. */
const NEEDS: Readonly<Record<string, readonly Program[]>> = {
  'test/node/built-styles.test.ts': ['chromium'],
  'test/node/cli/studio.test.ts': ['chromium'],
  'test/node/configurator.test.ts': ['chromium'],
  'test/node/copy-code.test.ts': ['chromium'],
  'test/node/frame-sandbox.test.ts': ['chromium'],
  'test/node/my-programme-elsewhere.test.ts': ['chromium'],
  'test/node/names-in-pages.test.ts': ['chromium'],
  'test/node/nodes-of-an-item.test.ts': ['chromium'],
  'test/node/nothing-stored.test.ts': ['chromium'],
  'test/node/printed-agenda.test.ts': ['chromium'],
  'test/node/publish/nginx.test.ts': ['chromium', 'nginx'],
  'test/node/publish/valid-html.test.ts': ['java'],
  'test/node/publish/without-script.test.ts': ['chromium'],
  'test/node/requests-of-a-page.test.ts': ['chromium'],
  'test/node/release.test.ts': ['git'],
  'test/node/studio-grid.test.ts': ['chromium'],
  'test/node/studio-fields.test.ts': ['chromium'],
  'test/node/studio-files.test.ts': ['chromium'],
  'test/node/studio-saving.test.ts': ['chromium'],
  'test/node/studio-story.test.ts': ['chromium', 'nginx'],
  'test/node/studio-publish.test.ts': ['chromium'],
  'test/node/studio-import.test.ts': ['chromium'],
  'test/node/show-choices.test.ts': ['chromium'],
  'test/node/show-on-screen.test.ts': ['chromium'],
  'test/node/show-words.test.ts': ['chromium'],
  'test/node/studio.test.ts': ['chromium'],
  'test/node/studio-show.test.ts': ['chromium'],
  'test/node/studio-theme.test.ts': ['chromium'],
  'test/node/thousand-sessions.test.ts': ['chromium'],
};

/** The files that this machine has all programs for; says which are left out. */
function runnable(files: readonly string[]): readonly string[] {
  const programs = findPrograms();
  return files.filter((file) => {
    const missing = NEEDS[file]?.filter((program) => !programs[program]) ?? [];
    if (missing.length > 0) console.warn(`${file} is left out: it needs ${missing.join(' and ')}.`);
    return missing.length === 0;
  });
}

/** What a test file does that others would meet in the same process: programs, mocks, hooks of the whole file. */
const OF_ITS_OWN = /'node:child_process'|\bmock\b|^(?:before|after)(?:Each)?\(/m;

/** Most test files leave nothing behind and take less time than the start of a process: they share one. */
function sharesProcess(file: string): boolean {
  return !NEEDS[file] && !OF_ITS_OWN.test(readFileSync(file, 'utf8'));
}

/** How many share one: few enough for every processor to have work until the end. */
const TOGETHER = 40;

const SHARED = '.cache/node-tests';

/** Writes modules that load several test files each. */
function shared(files: readonly string[]): readonly string[] {
  rmSync(SHARED, { recursive: true, force: true });
  mkdirSync(SHARED, { recursive: true });
  return Array.from({ length: Math.ceil(files.length / TOGETHER) }, (_, index) => {
    const path = join(SHARED, `${index}.js`);
    const some = files.slice(index * TOGETHER, (index + 1) * TOGETHER);
    writeFileSync(path, some.map((file) => `import '${relative(SHARED, file)}';\n`).join(''));
    return path;
  });
}

/** Runs test files in processes with this one's options: TypeScript, time zone, language. */
export async function runNodeTests(tests: readonly string[]): Promise<Counts> {
  const all = runnable(tests);
  const together = all.filter(sharesProcess);
  const files = [...all.filter((file) => !together.includes(file)), ...shared(together)];
  const counts = { passed: 0, failed: 0 };
  // `true` would leave a processor to this process, which only waits.
  const stream = run({ files, concurrency: availableParallelism() });
  // A suite is not a test; a skipped test did not pass.
  stream.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite') counts[skip === undefined ? 'passed' : 'failed'] += 1;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') counts.failed += 1;
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(String(text));
  if (counts.passed + counts.failed === 0) throw new BrokenOff('no test ran.');
  return counts;
}

/** Runs them again at every change, until somebody stops it. */
export async function watchNodeTests(tests: readonly string[]): Promise<void> {
  await command(process.execPath, ...process.execArgv, '--test', '--watch', ...runnable(tests));
}
