/** A process that is killed while it publishes leaves a folder in which everything is whole. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { build } from 'vite';
import { parse } from '../../../src/dataset/parse/parse.js';
import type { Dataset } from '../../../src/dataset/schema/dataset.js';
import type { PublicationFile } from '../../../src/publish/site.js';
import { readRecord, RECORD_PATH } from '../../../src/publish/writing/publication-record.js';
import { planPath, STAGING } from '../../../src/publish/writing/staging.js';
import { writePublication } from '../../../src/publish/writing/write-publication.js';
import { brokenLinks, servedFiles } from './broken-links.js';
import { BASE_URL, published, readDataset, temporaryFolder, textOf } from './publish.js';

const KILLS = 100;

/** Milliseconds within which a process is killed: several publications fit in. */
const LONGEST = 400;

const place = temporaryFolder();
const folder = join(place, 'public');

interface Publication {
  readonly version: string;
  readonly files: readonly {
    readonly path: string;
    readonly bytes: string;
    readonly cache: PublicationFile['cache'];
  }[];
}

/** As if the scripts were of another version. */
async function publicationOf(dataset: Dataset, version: string): Promise<Publication> {
  const { site, files } = await published(dataset);
  const renamed = (text: string) => text.replaceAll(`scripts/${site.version}/`, `scripts/${version}/`);
  return {
    version,
    files: files.map((file) => ({
      path: renamed(file.path),
      bytes: renamed(textOf(file)),
      cache: file.cache,
    })),
  };
}

/** The program that is to be killed, as one script: loading the sources takes longer than most of its lives. */
async function bundledProgram(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'test/node/publish/publish-on-and-on.ts',
      outDir: place,
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  });
  return join(place, 'program.mjs');
}

/** Less of the dataset, and what there is of it is called something else. */
function changed({ conferences, ...dataset }: Dataset): Dataset {
  const some = conferences.slice(1).map((conference) => ({ ...conference, title: `Ny: ${conference.id}` }));
  const { dataset: valid } = parse({ ...dataset, conferences: some });
  assert.ok(valid);
  return valid;
}

/** @param longest in milliseconds */
async function randomMoment(longest: number): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- A kill may come at any time: there is nothing to wait for.
  await setTimeout(Math.random() * longest);
}

/** Ends while files are put in place, which is soon over. */
async function installing(child: ChildProcess): Promise<void> {
  while (!existsSync(planPath(folder))) {
    assert.equal(child.exitCode, null);
    await setImmediate();
  }
  await randomMoment(10);
}

test(`${KILLS} kills at any moment leave every file whole and every link leading somewhere`, async () => {
  const dataset = readDataset('data/example.json');
  const publications = [
    await publicationOf(dataset, '1.0.0'),
    await publicationOf(changed(dataset), '1.1.0'),
  ];
  const program = await bundledProgram();
  const path = join(place, 'publications.json');
  writeFileSync(path, JSON.stringify(publications));
  const known = new Map<string, Set<string>>();
  for (const { files } of publications)
    for (const file of files) known.set(file.path, (known.get(file.path) ?? new Set()).add(file.bytes));
  let interrupted = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawn(process.execPath, [program, folder, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exit = once(child, 'exit');
    await once(child.stdout, 'data');
    if (kill % 2 === 0) await randomMoment(LONGEST);
    else await installing(child);
    child.kill('SIGKILL');
    const [, signal] = (await exit) as [unknown, string | null];
    assert.equal(signal, 'SIGKILL');
    if (existsSync(join(folder, STAGING))) interrupted++;

    const files = servedFiles(folder);
    for (const [each, text] of files)
      if (each !== RECORD_PATH) assert.ok(known.get(each)?.has(text), `${each} after kill ${kill}`);
    // Until the first publication is there nobody has a link to any of it.
    if (!files.has(RECORD_PATH)) continue;
    const ours = (await readRecord(folder)).files.filter((each) => !/^\.|\/\./.test(each));
    for (const each of ours) assert.ok(files.has(each), `${each} is missing after kill ${kill}`);
    assert.deepEqual(brokenLinks(files, new URL(BASE_URL), ours), [], `after kill ${kill}`);
  }
  assert.ok(interrupted > KILLS / 4, `only ${interrupted} kills came while something was being written`);

  const [last] = publications;
  assert.ok(last);
  async function* all(): AsyncGenerator<PublicationFile> {
    for (const file of last?.files ?? []) yield Promise.resolve(file);
  }
  await writePublication(all(), folder, { version: last.version, keep: 0 });
  const files = servedFiles(folder);
  files.delete(RECORD_PATH);
  const whole = last.files.filter((file) => !file.path.startsWith('.'));
  assert.deepEqual(files, new Map(whole.map((file) => [file.path, file.bytes])));
  assert.ok(!existsSync(join(folder, STAGING)));
});
