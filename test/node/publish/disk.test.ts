/** A disk that is full or read-only: the message names the path and the cause, and the old publication stays whole. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { describeFailure } from '../../../src/cli/describe-failure.js';
import { RECORD_PATH } from '../../../src/publish/publication-record.js';
import { writePublication } from '../../../src/publish/writing/write-publication.js';
import { brokenLinks, servedFiles } from './broken-links.js';
import { temporaryFolder } from './publish.js';
import { BASE, filesOf, optionsOf, TWO_PUBLICATIONS, type SmallPublication } from './two-publications.js';

const [first, second] = TWO_PUBLICATIONS;
const place = temporaryFolder();

/** A small disk in memory, which only root can have on Linux; undefined elsewhere. */
function smallDisk(context: TestContext): string | undefined {
  const disk = join(place, context.name.replaceAll(/\W/g, '-'));
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    context.skip('only root can mount a small disk, on Linux');
    return undefined;
  }
  after(() => execFileSync('umount', [disk]));
  return disk;
}

async function failure(folder: string, publication: SmallPublication): Promise<string> {
  try {
    const result = await writePublication(filesOf(publication), folder, optionsOf(publication));
    return result.kind;
  } catch (error) {
    return describeFailure(error, 'en') ?? `not expected: ${String(error)}`;
  }
}

function assertHas(folder: string, { files }: SmallPublication): void {
  const served = servedFiles(folder);
  served.delete(RECORD_PATH);
  assert.deepEqual(served, new Map(files.map(({ path, bytes }) => [path, bytes])));
}

/** Leaves so many blocks of 4 KB. */
function fill(disk: string, blocks: number): void {
  rmSync(join(disk, 'filler'), { force: true });
  const free = statfsSync(disk).bavail;
  writeFileSync(join(disk, 'filler'), Buffer.alloc(Math.max(0, free - blocks) * 4096));
}

test('a full disk is named, however much of it is left, and the old publication stays', async (context) => {
  const disk = smallDisk(context);
  if (disk === undefined) return;
  const folder = join(disk, 'public');
  assert.equal(await failure(folder, first), 'written');
  let refused = 0;
  let half = 0;
  for (let blocks = 0; ; blocks++) {
    fill(disk, blocks);
    const said = await failure(folder, second);
    if (said === 'written') break;
    refused++;
    assert.match(
      said,
      /^There is no space left on the disk for .*public.*\. Free some space and try again\.$/,
    );
    const served = servedFiles(folder);
    for (const { path, bytes } of first.files) assert.equal(served.get(path), bytes, path);
    assert.deepEqual(brokenLinks(served, new URL(BASE)), [], `${blocks} blocks`);
    // Nothing is left over, unless only the folders of new pages did not fit: the next publication goes on from there.
    if (!existsSync(join(folder, '.publishing/plan.json'))) assertHas(folder, first);
    else half++;
  }
  assert.ok(refused > 10 && half < refused / 2, `${half} of ${refused}`);
  assertHas(folder, second);
});

test('a read-only disk is named', async (context) => {
  const disk = smallDisk(context);
  if (disk === undefined) return;
  const folder = join(disk, 'public');
  assert.equal(await failure(folder, first), 'written');
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  assert.match(await failure(folder, second), /public.* is on a read-only drive\. Choose another place\.$/);
  assertHas(folder, first);
  assert.match(await failure(join(disk, 'new'), first), /new is on a read-only drive/);
  assert.deepEqual(readdirSync(disk), ['public']);
});

test('every error of a disk has a sentence with path and remedy, in both languages', () => {
  for (const code of [
    'ENOSPC',
    'EROFS',
    'EACCES',
    'EPERM',
    'EDQUOT',
    'EMFILE',
    'ENFILE',
    'EBUSY',
    'EIO',
    'ENAMETOOLONG',
  ])
    for (const language of ['da', 'en'] as const) {
      const error = Object.assign(new Error(code), { code, syscall: 'open', path: 'public/index.html' });
      const said = describeFailure(error, language) ?? '';
      assert.match(said, /public\/index\.html.*\. [A-ZÆØÅ].*\.$/);
      assert.ok(!said.includes(code), said);
    }
});
