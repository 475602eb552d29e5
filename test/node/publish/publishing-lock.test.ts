/** Two processes never publish into one folder at once, and one that was killed blocks nobody. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { isAlive, startOf, thisProcess } from '../../../src/publish/writing/process-identity.js';
import { lockFolder, lockPath } from '../../../src/publish/writing/publishing-lock.js';
import { FolderRefusal } from '../../../src/publish/writing/writing-refusal.js';
import { temporaryFolder } from './publish.js';

const place = temporaryFolder();
let folder: string;
let count = 0;

beforeEach(() => {
  folder = join(place, String(++count));
  mkdirSync(join(folder, '.publishing'), { recursive: true });
});

/** A process that lives until the test ends. */
function otherProcess(): number {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  after(() => child.kill('SIGKILL'));
  assert.ok(child.pid);
  return child.pid;
}

async function refusal(): Promise<unknown> {
  try {
    await (await lockFolder(folder)).release();
    return 'locked';
  } catch (error) {
    if (error instanceof FolderRefusal) return error.refusal;
    throw error;
  }
}

const write = (content: unknown) => writeFileSync(lockPath(folder), JSON.stringify(content));

/** As if the lock had been written so long ago. */
function age(seconds: number): void {
  const then = new Date(Date.now() - seconds * 1000);
  utimesSync(lockPath(folder), then, then);
}

test('a folder is locked once, also for the same process, until it is released', async () => {
  const lock = await lockFolder(folder);
  assert.deepEqual(await refusal(), { kind: 'busy', pid: process.pid, lock: lockPath(folder) });
  assert.equal(await lock.isHeld(), true);
  await lock.release();
  assert.ok(!existsSync(join(folder, '.publishing')));
  assert.equal(await refusal(), 'locked');
});

test('of many that lock at the same moment, one gets the lock', async () => {
  write({ ...(await thisProcess()), started: 'earlier', token: '' });
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  const held = all.filter((each) => each.status === 'fulfilled' && each.value);
  assert.equal(held.length, 1);
  for (const each of held) if (each.status === 'fulfilled') await each.value.release();
});

test('a process that is publishing blocks others, however long it has been at it', async () => {
  const pid = otherProcess();
  write({ ...(await thisProcess()), pid, started: await startOf(pid), token: '' });
  age(86_400);
  assert.deepEqual(await refusal(), { kind: 'busy', pid, lock: lockPath(folder) });
});

test('a number that another process has by now blocks nobody', async () => {
  const pid = otherProcess();
  write({ ...(await thisProcess()), pid, started: 'earlier', token: '' });
  assert.equal(await refusal(), 'locked');
});

test('a process that has ended blocks nobody', async () => {
  const child = spawn(process.execPath, ['--version']);
  const { pid } = child;
  await once(child, 'exit');
  write({ ...(await thisProcess()), pid, started: '1', token: '' });
  assert.equal(await refusal(), 'locked');
});

test('a process on another machine blocks others until it has been silent for a minute', async () => {
  write({ pid: 1, machine: 'elsewhere', started: '1', token: '' });
  age(30);
  assert.deepEqual(await refusal(), { kind: 'busy', pid: 1, lock: lockPath(folder) });
  age(90);
  assert.equal(await refusal(), 'locked');
});

test('a lock that a wrong clock has dated in the future blocks as long as one of now, not until then', async () => {
  write({ pid: 1, machine: 'elsewhere', started: '1', token: '' });
  age(-30);
  assert.deepEqual(await refusal(), { kind: 'busy', pid: 1, lock: lockPath(folder) });
  age(-86_400);
  assert.equal(await refusal(), 'locked');
});

test('a process that is publishing blocks others, whatever a wrong clock says of its lock', async () => {
  const pid = otherProcess();
  write({ ...(await thisProcess()), pid, started: await startOf(pid), token: '' });
  age(-86_400);
  assert.deepEqual(await refusal(), { kind: 'busy', pid, lock: lockPath(folder) });
});

for (const text of ['4711', '', 'no JSON', '{"pid": "x"}']) {
  test(`a lock that says ${JSON.stringify(text)} blocks for a minute, not for good`, async () => {
    writeFileSync(lockPath(folder), text);
    age(30);
    assert.deepEqual(await refusal(), { kind: 'busy', pid: undefined, lock: lockPath(folder) });
    age(90);
    assert.equal(await refusal(), 'locked');
  });
}

test('a publisher gives signs of life', async (context) => {
  context.mock.timers.enable({ apis: ['setInterval'] });
  const lock = await lockFolder(folder);
  const text = readFileSync(lockPath(folder), 'utf8');
  age(30);
  const before = statSync(lockPath(folder)).mtimeMs;
  context.mock.timers.tick(5_000);
  while (statSync(lockPath(folder)).mtimeMs === before) await new Promise(setImmediate);
  assert.equal(readFileSync(lockPath(folder), 'utf8'), text);
  await lock.release();
});

test('a publisher that was stopped for long notices that another one has taken over', async () => {
  const lock = await lockFolder(folder);
  write({ pid: 1, machine: 'elsewhere', started: '1', token: '' });
  assert.equal(await lock.isHeld(), false);
  await lock.release();
  assert.ok(existsSync(lockPath(folder)));
});

test('a process is known by its start, where the system tells it', async () => {
  const me = await thisProcess();
  assert.equal(await isAlive(me), process.platform === 'win32' ? undefined : true);
  assert.equal(await isAlive({ ...me, machine: 'elsewhere' }), undefined);
});

test('a folder in place of the lock is named in the error', async () => {
  mkdirSync(lockPath(folder));
  await assert.rejects(lockFolder(folder), { code: 'EISDIR', path: lockPath(folder) });
});
