import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { BrokenOff } from './broken-off.js';
import type { Counts } from './counts.js';

const FOLDER = 'test/node';

/** Runs every test file under test/node, each in a process with this one's options: TypeScript, time zone, language. */
export async function runNodeTests(): Promise<Counts> {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.test.ts')).map((name) => join(FOLDER, name));
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
