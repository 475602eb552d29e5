/** Any id can be published on any disk. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../../src/dataset/parse/parse.js';
import { conferencePath, feedPath, oEmbedPath, speakerPath } from '../../../src/publish/addresses.js';
import { fileNameOf } from '../../../src/publish/file-name.js';
import { siteLanguages } from '../../../src/core/site-languages.js';
import { brokenLinks } from './broken-links.js';
import { published, readDataset, temporaryFolder, textOf } from './publish.js';

/** As disks of macOS and Windows compare names. */
const folded = (name: string) => name.normalize('NFC').toLowerCase().normalize('NFC');

/** Ids that are equal on some disk, special on another, or too long. */
const DIFFICULT = [
  ...['Case', 'case', 'CASE', 'cAse', 'a', 'a.', 'a..', 'a.b', 'A.B', 'a_b', 'a-b', 'v1.2'],
  ...[
    'con',
    'CON',
    'Con',
    'con.',
    'con.txt',
    'aux',
    'nul',
    'nul.tar.gz',
    'prn',
    'com1',
    'com1.txt',
    'COM1.TXT',
  ],
  ...['lpt9', 'lpt9.', 'com0', 'com10', 'conin', 'console', 'com1-txt', 'index.html', 'oembed.json'],
  ...[249, 250, 251, 252, 255, 256, 1000].flatMap((length) => ['x'.repeat(length), 'X'.repeat(length)]),
  ...['\u00E6', 'ae\u0301', 'a\u00E9', '\u212A', 'k', 'K', '\uD800', '\uFFFD', '\u{1F600}'],
  ...[
    '.',
    '..',
    '.git',
    '',
    ' ',
    'a ',
    'a/b',
    'a\\b',
    'a:b',
    'a%2fb',
    'a?b',
    'a#b',
    'a~',
    '~a',
    '~',
    'a\u0000',
    'x~1',
  ],
];

/** Ids that resemble each other. */
const anyId = fc.oneof(
  fc.constantFrom(...DIFFICULT),
  fc.string({ unit: fc.constantFrom(...Array.from('aAcCoOnN1._-~\u00E6e\u0301 ')), maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,300}$/),
);

function assertValid(name: string): void {
  assert.match(name, /^[a-z0-9~_-][a-z0-9._~-]*$/);
  assert.doesNotMatch(name, /\.$/);
  assert.doesNotMatch(name, /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/);
  // Windows gives long names a short one, such as CONFER~1.TXT, and finds the file by it.
  assert.doesNotMatch(name, /^[^.]{1,6}~\d/);
  assert.ok(Buffer.byteLength(`${name}.atom`) <= 255, name);
  assert.equal(encodeURI(name), name);
}

test('a name is valid on Windows, macOS and Linux, and in an address', () => {
  for (const id of DIFFICULT) assertValid(fileNameOf(id));
  fc.assert(fc.property(anyId, (id) => assertValid(fileNameOf(id))));
});

test('two ids never have one name, on a disk that ignores case and Unicode forms', () => {
  const names = new Map<string, string>();
  for (const id of new Set(DIFFICULT)) {
    const name = folded(fileNameOf(id));
    assert.equal(names.get(name), undefined, `${names.get(name)} and ${id}`);
    names.set(name, id);
  }
  fc.assert(
    fc.property(anyId, anyId, (one, other) => {
      assert.equal(folded(fileNameOf(one)) === folded(fileNameOf(other)), one === other);
    }),
    { numRuns: 2000 },
  );
});

test('ids as they usually are keep their addresses', () => {
  const usual = /^[a-z0-9]+(?:[-._][a-z0-9]+)*$/;
  for (const file of ['data/conferences.json', 'data/example.json']) {
    const { conferences, people, series } = readDataset(file);
    for (const { id } of [...conferences, ...people, ...series]) {
      assert.match(id, usual);
      assert.equal(conferencePath(id), `conferences/${id}/index.html`);
      assert.equal(speakerPath(id), `speakers/${id}/index.html`);
      assert.equal(feedPath('ics', id), `feeds/series/${id}.ics`);
    }
  }
  assert.equal(oEmbedPath(conferencePath('a.b_c-2019')), 'conferences/a.b_c-2019/oembed.json');
});

/** The minimal dataset with these ids for conferences, speakers and series. */
function datasetOf(ids: readonly string[]) {
  const { dataset, issues } = parse({
    schemaVersion: 1,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    series: ids.map((id) => ({ id, name: `Serien ${id}`.slice(0, 40) })),
    people: ids.map((id) => ({ id, name: `Ida ${id}`.slice(0, 40) })),
    conferences: ids.map((id) => ({
      ...{ id, title: `Om ${id}`.slice(0, 40), series: id, start: '2030-01-02', status: 'scheduled' },
      sessions: [{ id: 'a', kind: 'talk', title: 'Oplæg', speakers: [id] }],
    })),
  });
  assert.ok(dataset, JSON.stringify(issues));
  assert.equal(dataset.conferences.length, ids.length);
  return dataset;
}

test('each record has its own page, feed and calendar, and every link leads to one', async () => {
  const ids = DIFFICULT.filter((id) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id));
  const { site, files } = await published(datasetOf(ids));
  const names = new Map(files.map((file) => [folded(file.path), file]));
  assert.equal(names.size, files.length, 'no two files are one on a disk that ignores case');
  for (const id of ids) {
    const page = textOf(names.get(conferencePath(id)) ?? assert.fail(id));
    assert.ok(page.includes(`conference="${id}"`), id);
    for (const path of [speakerPath(id), feedPath('ics', id), feedPath('atom', id)])
      assert.ok(names.has(path), path);
  }
  const texts = new Map(files.map((file) => [file.path, textOf(file)]));
  assert.deepEqual(brokenLinks(new Map([...texts, ['publication.json', '']]), site.baseUrl), []);
  // The id itself stays in what others ask for.
  assert.ok(texts.get(oEmbedPath(conferencePath('Case')))?.includes('conference=Case'));
});

test('this disk holds a file of each', () => {
  const folder = join(temporaryFolder(), 'all');
  mkdirSync(folder);
  const ids = [...new Set(DIFFICULT)];
  for (const id of ids) writeFileSync(join(folder, `${fileNameOf(id)}.atom`), id);
  assert.equal(readdirSync(folder).length, ids.length);
  for (const id of ids)
    assert.equal(readFileSync(join(folder, `${fileNameOf(id)}.atom`), 'utf8'), Buffer.from(id).toString());
});

test('languages that differ only in case are one', () => {
  const title = { da: 'Titel', en: 'Title', EN: 'Title', 'en-GB': 'Title', 'en-gb': 'Title' };
  const dataset = { ...datasetOf(['a']), language: 'da' };
  const conferences = dataset.conferences.map((conference) => ({ ...conference, title }));
  assert.deepEqual(siteLanguages({ ...dataset, conferences }), ['da', 'en', 'en-GB']);
});
