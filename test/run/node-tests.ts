import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { BrokenOff } from './broken-off.js';
import type { Counts } from './counts.js';
import { findPrograms, type Program } from './programs.js';

const FOLDER = 'test/node';

/** The files whose tests need a program besides Node. A contributor's machine may lack it; then they are left out. */
const NEEDS: Readonly<Record<string, readonly Program[]>> = {
  'configurator.test.ts': ['chromium'],
  'names-in-pages.test.ts': ['chromium'],
  'nothing-stored.test.ts': ['chromium'],
  'publish/nginx.test.ts': ['chromium', 'nginx'],
  'publish/valid-html.test.ts': ['java'],
  'publish/without-script.test.ts': ['chromium'],
  'release.test.ts': ['git'],
};

/** The test files that this machine has all programs for; says which are left out. */
function testFiles(): readonly string[] {
  const programs = findPrograms();
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => {
      const missing = NEEDS[name]?.filter((program) => !programs[program]) ?? [];
      if (missing.length > 0) console.warn(`${name} is left out: it needs ${missing.join(' and ')}.`);
      return missing.length === 0;
    })
    .map((name) => join(FOLDER, name));
}

/** Runs every test file under test/node, each in a process with this one's options: TypeScript, time zone, language. */
export async function runNodeTests(): Promise<Counts> {
  const files = [...testFiles()];
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
