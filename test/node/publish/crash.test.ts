/** `publish`, killed at random moments. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { parseText } from '../../../src/dataset/parse-text.js';
import { z } from '../../../src/dataset/schema/zod.js';
import { temporaryFolder } from '../cli/run.js';
import { BASE_URL, brokenAddresses, filesOf, publish } from './published-folder.js';

const KILLS = 100;

/** Milliseconds that a publication takes here at most, with what starting a process takes. */
const LONGEST = 1500;

const at = temporaryFolder();

/** Starts the command as it is installed, and kills it after a while, as a power cut would. */
async function publishAndKill(dataset: string, folder: string, after: number): Promise<void> {
  const parameters = ['publish', dataset, '--out', folder, '--base-url', BASE_URL];
  const child = spawn(process.execPath, ['dist/cli/bin.js', ...parameters], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  await Promise.race([ended, setTimeout(after)]);
  child.kill('SIGKILL');
  await ended;
}

/** Two datasets that differ in what is there and in what it is called. */
function datasets(): readonly [string, string] {
  const example = z
    .looseObject({ conferences: z.array(z.looseObject({ id: z.string() })) })
    .parse(JSON.parse(readFileSync('data/example.json', 'utf8')));
  const conferences = example.conferences.slice(0, 1).map((each) => ({ ...each, sessions: [] }));
  const files = [at('én.json'), at('to.json')] as const;
  writeFileSync(files[0], JSON.stringify({ ...example, conferences }));
  const renamed = conferences.map((each) => ({ ...each, title: 'Et andet navn' }));
  const added = { id: 'ny', title: 'En ny', status: 'scheduled', start: '2031-05-04' };
  writeFileSync(files[1], JSON.stringify({ ...example, conferences: [...renamed, added] }));
  return files;
}

/** A folder that a visitor, a widget or a search engine could be disappointed by. */
function damages(folder: string): string[] {
  const half = filesOf(folder).filter(
    (path) => path.endsWith('.html') && !/<\/html>\s*$/.test(readFileSync(join(folder, path), 'utf8')),
  );
  const { dataset } = parseText(readFileSync(join(folder, 'conferences.json'), 'utf8'));
  return [...(dataset ? [] : ['conferences.json']), ...half, ...brokenAddresses(folder)];
}

test(`a publication is whole after each of ${KILLS} kills`, { timeout: 600_000 }, async () => {
  const folder = at('dræbt');
  const [one, other] = datasets();
  await publish(one, folder);
  const before = readFileSync(join(folder, 'conferences.json'), 'utf8');
  let changes = 0;
  let last = before;
  let interrupted = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await publishAndKill(kill % 2 === 0 ? other : one, folder, Math.random() * LONGEST);
    assert.deepEqual(damages(folder), [], `after kill ${kill}`);
    const now = readFileSync(join(folder, 'conferences.json'), 'utf8');
    if (now !== last) changes += 1;
    last = now;
    if (existsSync(join(folder, '.publishing'))) interrupted += 1;
  }
  // Otherwise they would all have come too early or too late.
  assert.ok(changes > 0, 'no publication came through');
  assert.ok(interrupted > 0, 'no publication was interrupted');

  await publish(one, folder);
  const fresh = at('frisk');
  await publish(one, fresh);
  assert.deepEqual(filesOf(folder), filesOf(fresh));
  for (const path of filesOf(fresh).filter((name) => name !== 'publication.json'))
    assert.ok(readFileSync(join(folder, path)).equals(readFileSync(join(fresh, path))), path);
});
