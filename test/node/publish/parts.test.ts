/** The parts of a large dataset. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import {
  digestFor,
  partPath,
  PARTS_PATH,
  type PartsManifest,
} from '../../../src/dataset/load/parts-manifest.js';
import { parse } from '../../../src/dataset/parse/parse.js';
import { talksOf } from '../../../src/dataset/queries/select-speakers.js';
import type { Dataset } from '../../../src/dataset/schema/dataset.js';
import { HAS_PARTS } from '../../../src/host-page/script-tag.js';
import { datasetParts } from '../../../src/publish/dataset-parts.js';
import { publicationSize } from '../../../src/publish/publication.js';
import type { PublicationFile } from '../../../src/publish/site.js';
import { siteAt } from '../../../src/publish/site.js';
import { RECORD_PATH } from '../../../src/publish/publication-record.js';
import { writePublication } from '../../../src/publish/writing/write-publication.js';
import { largeDataset } from '../../dataset/large-dataset.js';
import { BASE_URL, built, published, readDataset, temporaryFolder, textOf } from './publish.js';

const dataset = parsed(largeDataset(readDataset('data/example.json')));
let files: ReadonlyMap<string, PublicationFile>;
let manifest: PartsManifest;

function parsed(json: unknown): Dataset {
  const { dataset, issues } = parse(json);
  assert.deepEqual(issues, []);
  return dataset ?? assert.fail();
}

const byPath = (all: readonly PublicationFile[]) => new Map(all.map((file) => [file.path, file]));

const bytesOf = (path: string) => textOf(files.get(path) ?? assert.fail(`There is no ${path}.`));

const part = (digest: string | undefined) => parsed(JSON.parse(bytesOf(partPath(digest ?? ''))));

const digest = (bytes: string) => createHash('sha256').update(bytes).digest('hex');

before(async () => {
  files = byPath((await published(dataset)).files);
  manifest = JSON.parse(bytesOf(PARTS_PATH)) as PartsManifest;
});

test('a dataset of less than 200 KB has no parts, and its script is as it was built', async () => {
  const small = byPath((await published(readDataset('data/example.json'))).files);
  assert.deepEqual(
    [...small.keys()].filter((path) => path.includes('parts')),
    [],
  );
  const script = small.get('conference-widgets.js');
  const { scripts } = await built();
  assert.deepEqual(script?.bytes, scripts.find(({ path }) => path === 'conference-widgets.js')?.bytes);
  for (const [path, file] of small)
    if (path.endsWith('.html')) assert.doesNotMatch(textOf(file), / data-parts/, path);
});

test('the script in the root says that there are parts, and so do pages; scripts of a version are as they were', async () => {
  assert.ok(bytesOf('conference-widgets.js').startsWith(`${HAS_PARTS}\n(()=>{`));
  const { version, scripts } = await built();
  const ofVersion = files.get(`scripts/${version}/conference-widgets.js`);
  assert.deepEqual(ofVersion?.bytes, scripts.find(({ path }) => path === 'conference-widgets.js')?.bytes);
  assert.match(bytesOf('widgets/conference-list/index.html'), /data-src="[^"]+" data-parts /);
  assert.match(bytesOf('index.html'), /integrity=&quot;[^>]+ data-parts/);
});

test('each part is named after its content, and is a dataset in which nothing is missing', () => {
  const paths = [...files.keys()].filter((path) => path.startsWith('parts/'));
  assert.ok(paths.length > 20);
  for (const path of paths) {
    const text = bytesOf(path);
    assert.equal(path, partPath(digest(text).slice(0, 16)));
    parsed(JSON.parse(text));
    assert.equal(files.get(path)?.cache, 'content');
  }
});

test('the manifest is small, names each part, and the whole', () => {
  const { version, dataset: whole, index, series, contacts, activities, newsletters } = manifest;
  assert.equal(version, 1);
  assert.equal(whole, digest(bytesOf('conferences.json')));
  const named = [index, series, contacts, activities, newsletters].concat(
    Object.values(manifest.conferences),
    Object.values(manifest.people),
  );
  const paths = [...files.keys()].filter((path) => path.startsWith('parts/'));
  assert.deepEqual(new Set(named.map(partPath)), new Set(paths));
  assert.ok(bytesOf(PARTS_PATH).length < 10_000);
});

test('each conference has a part with everything about it', () => {
  for (const conference of dataset.conferences) {
    const { conferences, people } = part(digestFor(manifest.conferences, conference.id));
    assert.deepEqual(conferences, [conference]);
    const speakers = new Set(conference.sessions?.flatMap(({ speakers = [] }) => speakers));
    for (const id of speakers)
      assert.deepEqual(
        people.find((person) => person.id === id),
        dataset.people.find((person) => person.id === id),
      );
  }
});

test('the part of a conference has its partners with their logos, and those of talks name rooms and tracks', () => {
  const conference = dataset.conferences.find(({ rooms }) => rooms) ?? assert.fail();
  const { organisations } = part(digestFor(manifest.conferences, conference.id));
  assert.equal(organisations.find(({ id }) => id === 'stoetter')?.logo?.alt, 'Støtter');
  const speaker =
    conference.sessions?.find(({ speakers }) => speakers?.length)?.speakers?.[0] ?? assert.fail();
  const talks = part(digestFor(manifest.people, speaker));
  const found = talks.conferences.find(({ id }) => id === conference.id);
  assert.deepEqual(found?.rooms, conference.rooms);
  assert.deepEqual(found?.tracks, conference.tracks);
  const index = part(manifest.index).conferences.find(({ id }) => id === conference.id);
  assert.deepEqual(index?.partners, conference.partners);
  assert.equal(index?.rooms, undefined);
});

test('each person has a part with all their talks in order', () => {
  const titles = (from: Dataset, id: string) =>
    talksOf(from, id).map(({ conference, session, materials }) => [
      conference.id,
      session.id,
      session.title,
      materials.map(({ title }) => title),
    ]);
  for (const { id } of dataset.people) {
    const found = part(digestFor(manifest.people, id));
    assert.deepEqual(titles(found, id), titles(dataset, id), id);
  }
  assert.ok(Object.keys(manifest.people).length > 2);
});

test('the index has all conferences in order, without what is long', () => {
  const { conferences, people } = part(manifest.index);
  assert.deepEqual(
    conferences.map(({ id, title, start }) => [id, title, start]),
    dataset.conferences.map(({ id, title, start }) => [id, title, start]),
  );
  assert.ok(conferences.every(({ sessions, description }) => !sessions && !description));
  assert.deepEqual(people, []);
});

test('the index tells which conferences have materials, of their own or of a session, and no more of these', () => {
  const { conferences } = part(manifest.index);
  const titles = new Map(
    dataset.conferences.map(({ id, materials = [], sessions = [] }) => {
      const all = [...materials, ...sessions.flatMap((session) => session.materials ?? [])];
      return [id, all.slice(0, 1).map(({ title }) => ({ title }))];
    }),
  );
  for (const { id, materials = [] } of conferences) assert.deepEqual(materials, titles.get(id), id);
  const counts = new Set(conferences.map(({ materials }) => materials?.length));
  assert.deepEqual(counts, new Set([1, undefined]));
});

test('boxes have parts of their own', () => {
  for (const list of ['series', 'contacts', 'activities', 'newsletters'] as const)
    assert.deepEqual(part(manifest[list])[list], dataset[list]);
});

test('ids that are names of every object are none to a manifest', () => {
  assert.equal(digestFor({ c: 'digest' }, 'constructor'), 'digest');
  assert.equal(digestFor({}, 'constructor'), undefined);
  assert.equal(digestFor({ '': 'all', 'a-1': 'one' }, 'a-12'), 'one');
  assert.equal(digestFor({ '': 'all', 'a-1': 'one' }, 'a'), 'all');
});

test('files come before those that name them, as a process may die after any', () => {
  const paths = [...files.keys()];
  const [manifestAt, wholeAt] = [PARTS_PATH, 'conferences.json'].map((path) => paths.indexOf(path));
  const lastPart = paths.findLastIndex((path) => path.startsWith('parts/'));
  const firstPage = paths.findIndex((path) => path.endsWith('.html'));
  assert.deepEqual([lastPart + 1, manifestAt, wholeAt], [manifestAt, lastPart + 1, lastPart + 2]);
  assert.ok(firstPage > lastPart);
});

test('the same dataset gives the same parts, and one that is changed in one place few others', () => {
  const whole = files.get('conferences.json') ?? assert.fail();
  const pathsOf = (data: Dataset) => new Set([...datasetParts(data, whole)].map(({ path }) => path));
  const before = pathsOf(dataset);
  assert.deepEqual(before, new Set([...files.keys()].filter((path) => path.includes('parts'))));
  const [first, ...others] = dataset.conferences;
  const after = pathsOf({
    ...dataset,
    conferences: [{ ...(first ?? assert.fail()), description: ['Nyt'] }, ...others],
  });
  assert.equal([...after].filter((path) => !before.has(path)).length, 1);
});

test('whoever publishes is told how many files to expect', async () => {
  const scripts = await built();
  const size = await publicationSize(dataset, siteAt(BASE_URL, scripts), scripts);
  assert.ok(size >= files.size && size < files.size + 10, `${size} ${files.size}`);
});

test('the parts of the publication before stay for the pages that know them, and those before them go', async () => {
  const folder = join(temporaryFolder(), 'public');
  async function* some(year: string) {
    const text = `{"updated":"${year}"}`;
    const whole = { path: 'conferences.json', bytes: text, cache: 'short' } as const;
    yield* datasetParts({ ...dataset, updated: year }, whole);
    yield await Promise.resolve(whole);
  }
  const publish = async (year: string) => {
    const result = await writePublication(some(year), folder, { version: '1.0.0', keep: 3 });
    assert.equal(result.kind, 'written');
    const record = readFileSync(join(folder, RECORD_PATH), 'utf8');
    const { index } = JSON.parse(readFileSync(join(folder, PARTS_PATH), 'utf8')) as PartsManifest;
    return { record, index: join(folder, partPath(index)) };
  };
  const first = await publish('2030');
  assert.equal((await publish('2030')).record, first.record);
  const second = await publish('2031');
  assert.ok(existsSync(first.index) && existsSync(second.index));
  assert.equal((await publish('2031')).record, second.record);
  assert.ok(existsSync(first.index));
  const third = await publish('2032');
  assert.ok(!existsSync(first.index) && existsSync(second.index) && existsSync(third.index));
  await publish('2030');
  await publish('2033');
  assert.ok(existsSync(first.index) && !existsSync(second.index) && !existsSync(third.index));
});
