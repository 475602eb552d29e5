/** Imports at the same time, an editor in between, and imports that are killed, in real processes. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { nodeFiles } from '../../../src/cli/node-files.js';
import { z } from '../../../src/dataset/schema/zod.js';
import { run, temporaryFolder } from './run.js';

const inFolder = temporaryFolder();

/** More with the variable of this name. */
const KILLS = Number(process.env.KILLS ?? 2);

const dataset = z.looseObject({
  description: z.optional(z.string()),
  conferences: z.array(z.looseObject({ id: z.string(), title: z.string() })),
});

const read = (path: string) => dataset.parse(JSON.parse(readFileSync(path, 'utf8')));

function begin(name: string, conferences: readonly object[] = []): string {
  mkdirSync(inFolder(name));
  const into = inFolder(name, 'konferencer.json');
  const content = { schemaVersion: 1, language: 'da', timeZone: 'Europe/Copenhagen', conferences };
  writeFileSync(into, JSON.stringify(content));
  return into;
}

function table(name: string, file: string, titles: readonly string[]): string {
  const path = inFolder(name, file);
  writeFileSync(path, ['Titel;Start', ...titles.map((title) => `${title};2027-05-01`), ''].join('\n'));
  return path;
}

function start(source: string, into: string): ChildProcess {
  const program = ['--import', 'tsx', 'test/node/cli/import-process.ts', source, into];
  return spawn(process.execPath, program, { stdio: ['ignore', 'ignore', 'pipe'] });
}

const titles = (path: string) =>
  read(path)
    .conferences.map(({ title }) => title)
    .toSorted();

/** Files that an import leaves. */
const left = (name: string) => readdirSync(inFolder(name)).filter((file) => !file.endsWith('.csv'));

test('of eight imports at once all land, in the dataset and in the baseline', async () => {
  const into = begin('samtidig');
  const names = Array.from({ length: 8 }, (_, index) => `Møde ${index}`);
  const programs = names.map((name, index) => start(table('samtidig', `${index}.csv`, [name]), into));
  const ended = programs.map(async (program) => {
    let err = '';
    program.stderr?.on('data', (text) => (err += String(text)));
    const [code] = (await once(program, 'close')) as [number];
    assert.equal(code, 0, err);
  });
  await Promise.all(ended);
  assert.deepEqual(titles(into), names);
  assert.deepEqual(titles(inFolder('samtidig', 'konferencer.imported.json')), names);
  assert.deepEqual(left('samtidig'), ['konferencer.imported.json', 'konferencer.json']);
});

test('what an editor saves while an import is being written is kept, and so is the import', async () => {
  const into = begin('redaktør');
  const source = table('redaktør', 'a.csv', ['Åbent hus']);
  let saves = 0;
  const files = {
    ...nodeFiles,
    writeIf: (path: string, content: string | Uint8Array, isRight: () => Promise<boolean>) =>
      nodeFiles.writeIf(path, content, async () => {
        // Twice, just before the rename.
        if (saves < 2) {
          saves += 1;
          const now = read(into);
          const added = { id: `hand-${saves}`, title: `Hånd ${saves}`, status: 'scheduled' };
          writeFileSync(into, JSON.stringify({ ...now, conferences: [...now.conferences, added] }));
        }
        return isRight();
      }),
  };
  const { code, err } = await run(['import', source, '--into', into], { files });
  assert.equal(code, 0, err);
  assert.deepEqual(titles(into), ['Hånd 1', 'Hånd 2', 'Åbent hus']);
});

test('a dataset that an editor breaks meanwhile is left as it is', async () => {
  const into = begin('brudt');
  const source = table('brudt', 'a.csv', ['Åbent hus']);
  const files = {
    ...nodeFiles,
    writeIf: (path: string, content: string | Uint8Array, isRight: () => Promise<boolean>) =>
      nodeFiles.writeIf(path, content, () => {
        writeFileSync(into, '{ "conferences": [');
        return isRight();
      }),
  };
  const { code } = await run(['import', source, '--into', into], { files });
  assert.equal(code, 1);
  assert.equal(readFileSync(into, 'utf8'), '{ "conferences": [');
  assert.deepEqual(left('brudt'), ['konferencer.json']);
});

test('an import interrupted between dataset and baseline is finished by the next', async () => {
  const into = begin('midt i');
  const source = table('midt i', 'a.csv', ['Åbent hus']);
  const baseline = inFolder('midt i', 'konferencer.imported.json');
  const write: typeof nodeFiles.write = (path, content) =>
    path === baseline ? Promise.reject(new Error('killed')) : nodeFiles.write(path, content);
  await run(['import', source, '--into', into], { files: { ...nodeFiles, write } });
  assert.equal(existsSync(baseline), false);
  assert.deepEqual(titles(into), ['Åbent hus']);
  // Deleted by hand before the next import, which still knows that the last one brought it.
  const before = read(into);
  const files = {
    ...nodeFiles,
    writeIf: () => Promise.reject(new Error('not written')),
  };
  const { out } = await run(['import', source, '--into', into], { files });
  assert.match(out, /Datasættet er uændret/);
  assert.deepEqual(titles(baseline), ['Åbent hus']);
  assert.deepEqual(left('midt i'), ['konferencer.imported.json', 'konferencer.json']);
  writeFileSync(into, JSON.stringify({ ...before, conferences: [] }));
  assert.match((await run(['import', source, '--into', into])).out, /slettet i hånden/);
});

test('a killed import leaves the old file or the new one, and blocks nobody', async () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    id: `k${index}`,
    title: `K ${index}`,
    status: 'scheduled',
  }));
  const into = begin('dræbt', many);
  for (let round = 0; round < KILLS; round++) {
    const source = table('dræbt', 'a.csv', [`Møde ${round}`]);
    const program = start(source, into);
    const closed = once(program, 'close');
    await Promise.race([closed, watchFor(inFolder('dræbt'), round)]);
    program.kill('SIGKILL');
    await closed;
    assert.ok(read(into).conferences.length >= many.length, 'half a file');
  }
  const source = table('dræbt', 'b.csv', ['Til sidst']);
  const { code, err } = await run(['import', source, '--into', into]);
  assert.equal(code, 0, err);
  assert.ok(titles(into).includes('Til sidst'));
  assert.deepEqual(
    left('dræbt').filter((file) => file.includes('lock')),
    [],
  );
});

/** Waits until an import holds the lock, and then a few milliseconds more; for 3 seconds at most. */
async function watchFor(folder: string, milliseconds: number): Promise<void> {
  const deadline = Date.now() + 3_000;
  while (Date.now() < deadline && !readdirSync(folder).some((file) => file.endsWith('.lock'))) await wait(1);
  await wait(milliseconds);
}

test('the lock of a process that is gone does not count; that of a living one is waited for', async () => {
  const into = begin('lås');
  const lock = `${into}.lock`;
  const { whileLocked } = await import('../../../src/cli/dataset/dataset-lock.js');
  const { thisProcess } = await import('../../../src/publish/writing/process-identity.js');
  const { realpathSync } = await import('node:fs');
  const { machine } = await thisProcess();
  // The number belongs to another process by now, which started at another time.
  writeFileSync(lock, JSON.stringify({ pid: process.pid, machine, started: '1', token: 'old' }));
  const source = table('lås', 'a.csv', ['Åbent hus']);
  assert.equal((await run(['import', source, '--into', into])).code, 0);
  assert.equal(existsSync(lock), false);
  // A wrong clock has dated it in the future, and nobody can ask the machine.
  writeFileSync(lock, JSON.stringify({ pid: 1, machine: 'elsewhere', started: '1', token: 'old' }));
  const then = new Date(Date.now() + 86_400_000);
  utimesSync(lock, then, then);
  assert.equal((await run(['import', table('lås', 'b.csv', ['Temadag']), '--into', into])).code, 0);
  assert.equal(existsSync(lock), false);
  const fail = (): never => assert.fail('busy');
  await whileLocked(`${realpathSync(into)}.lock`, 0, fail, async () => {
    const busy = () => {
      throw new Error('busy');
    };
    await assert.rejects(
      whileLocked(`${realpathSync(into)}.lock`, 0, busy, () => Promise.resolve()),
      /busy/,
    );
  });
  assert.equal(existsSync(lock), false);
});
