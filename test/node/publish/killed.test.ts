/** At every moment while a publication replaces another, every file is whole and every link leads somewhere. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, promises, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import test, { afterEach } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { PLACEHOLDER } from '../../../src/publish/writing/install.js';
import { RECORD_PATH } from '../../../src/publish/publication-record.js';
import { readRecord } from '../../../src/publish/writing/read-record.js';
import { STAGING } from '../../../src/publish/publication-path.js';
import { writePublication } from '../../../src/publish/writing/write-publication.js';
import { brokenLinks, servedFiles } from './broken-links.js';
import { temporaryFolder } from './publish.js';
import { BASE, filesOf, optionsOf, TWO_PUBLICATIONS, type SmallPublication } from './two-publications.js';

const KILLS = 4;

const place = temporaryFolder();
const folder = join(place, 'public');
const [first, second] = TWO_PUBLICATIONS;

const write = (publication: SmallPublication) =>
  writePublication(filesOf(publication), folder, optionsOf(publication));

const known = new Map<string, Set<string>>();
for (const { files } of TWO_PUBLICATIONS)
  for (const { path, bytes } of files) {
    const all = known.get(path) ?? new Set(path.endsWith('.html') ? [PLACEHOLDER] : []);
    known.set(path, all.add(bytes));
  }

/** @param when for the message */
async function assertWhole(when: string): Promise<void> {
  const files = servedFiles(folder);
  for (const [path, text] of files)
    if (path !== RECORD_PATH) assert.ok(known.get(path)?.has(text), `${path} ${when}`);
  assert.deepEqual(brokenLinks(files, new URL(BASE)), [], when);
  for (const path of (await readRecord(folder)).files)
    assert.ok(files.has(path), `${path} is missing ${when}`);
}

/** Nothing is left of anything else. */
function assertIs({ files }: SmallPublication): void {
  const served = servedFiles(folder);
  served.delete(RECORD_PATH);
  assert.deepEqual(served, new Map(files.map(({ path, bytes }) => [path, bytes])));
  assert.ok(!existsSync(join(folder, STAGING)));
}

const original = { ...promises };

/** Calls back after each change of a file. */
function watchChanges(onChange: (count: number) => void | Promise<void>): void {
  let count = 0;
  for (const name of ['link', 'mkdir', 'rename', 'rm', 'rmdir', 'unlink', 'writeFile'] as const) {
    const change = original[name] as (...parameters: unknown[]) => Promise<unknown>;
    Object.assign(promises, {
      [name]: async (...parameters: unknown[]) => {
        const result = await change(...parameters);
        await onChange(++count);
        return result;
      },
    });
  }
  syncBuiltinESMExports();
}

function watchNothing(): void {
  Object.assign(promises, original);
  syncBuiltinESMExports();
}

afterEach(() => {
  watchNothing();
  rmSync(folder, { recursive: true, force: true });
});

test('after each single step every file is whole and every link of every page leads somewhere', async () => {
  let steps = 0;
  for (const publication of [first, second, first]) {
    watchChanges(async () => {
      steps++;
      await assertWhole(`after step ${steps}`);
    });
    assert.equal((await write(publication)).kind, 'written');
    watchNothing();
    assertIs(publication);
  }
  assert.ok(steps > 200, `only ${steps} steps`);
});

test('whatever step a process dies after, the next one completes or undoes its work', async () => {
  await write(first);
  const before = join(place, 'before');
  cpSync(folder, before, { recursive: true });
  let completed = 0;
  let undone = 0;
  for (let last = 1; ; last += 4) {
    rmSync(folder, { recursive: true });
    cpSync(before, folder, { recursive: true });
    let isDead = false;
    watchChanges((count) => {
      // As if the process was gone: nothing that it tries from now on happens.
      isDead ||= count >= last;
      if (isDead) throw new Error('dead');
    });
    const result = await write(second).catch(() => undefined);
    watchNothing();
    if (result?.kind === 'written') break;
    await assertWhole(`after a death at step ${last}`);
    const isDecided = existsSync(join(folder, STAGING, 'plan.json'));
    if (isDecided) completed++;
    else undone++;
    rmSync(join(folder, STAGING, 'process'), { force: true });
    const again = await write(isDecided ? second : first);
    assert.equal(again.kind, 'written');
    assertIs(isDecided ? second : first);
  }
  assert.ok(completed > 5 && undone > 5, `${completed} completed, ${undone} undone`);
});

test(`${KILLS} kills at any moment leave every file whole and every link leading somewhere`, async () => {
  const program = join(import.meta.dirname, 'publish-in-turn.ts');
  const parameters = ['--import', 'tsx', program, folder];
  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
    const exit = once(child, 'exit');
    await once(child.stdout, 'data');
    // eslint-disable-next-line no-restricted-syntax -- A kill may come at any time: there is nothing to wait for.
    await setTimeout(Math.random() * 300);
    child.kill('SIGKILL');
    assert.deepEqual(await exit, [null, 'SIGKILL']);
    await assertWhole(`after kill ${kill}`);
  }
  assert.equal((await write(second)).kind, 'written');
  assertIs(second);
});
