import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { parseText } from '../../../src/dataset/parse/parse-text.js';

async function read(name: string) {
  return parseText(await readFile(new URL(`../../../data/${name}`, import.meta.url), 'utf8'));
}

for (const name of ['conferences.json', 'example.json', 'festival.json', 'minimal.json']) {
  test(`data/${name} is a dataset without issues`, async () => {
    const { dataset, issues } = await read(name);
    assert.deepEqual(issues, []);
    assert.notEqual(dataset?.conferences.length, 0);
  });
}

test('the conferences of the page are there, and the one that was announced', async () => {
  const { dataset } = await read('conferences.json');
  assert.deepEqual(
    dataset?.conferences.map(({ title, theme, start, dateCertainty }) => [
      title,
      theme,
      start,
      dateCertainty,
    ]),
    [
      ['Frivillighed 2020', undefined, '2020-09-30', 'stated'],
      ['Frivillighed 2019: Det gode samarbejde', undefined, '2019', 'stated'],
      [undefined, undefined, '2018', 'inferred'],
      ['Frivillighed 2017', 'Meningsfulde fællesskaber', '2017-09-06', 'stated'],
      ['Velfærdssamarbejde under forandring', undefined, '2016', 'stated'],
    ],
  );
});

test('every conference says where its facts come from', async () => {
  const { dataset } = await read('conferences.json');
  for (const { id, sources } of dataset?.conferences ?? []) assert.notEqual(sources?.length ?? 0, 0, id);
});

test('every person speaks somewhere, and every organisation is named somewhere', async () => {
  const { dataset } = await read('conferences.json');
  assert.ok(dataset);
  const { conferences, people, organisations, publisher, series } = dataset;
  const speakers = new Set(
    conferences.flatMap(({ sessions = [] }) => sessions.flatMap((each) => each.speakers ?? [])),
  );
  assert.deepEqual(
    people.map(({ id }) => id).filter((id) => !speakers.has(id)),
    [],
  );
  const named = new Set([
    publisher,
    ...people.map(({ organisation }) => organisation),
    ...[...conferences, ...series].flatMap(({ organisers = [] }) => organisers),
  ]);
  assert.deepEqual(
    organisations.map(({ id }) => id).filter((id) => !named.has(id)),
    [],
  );
});

test('nothing is invented where the page is silent', async () => {
  const { dataset } = await read('conferences.json');
  assert.deepEqual(dataset?.contacts, [
    { id: 'iben-sand-olesen', name: 'Iben Sand Olesen', title: 'Specialkonsulent' },
  ]);
  const materials = dataset.conferences.flatMap(({ materials = [], sessions = [] }) => [
    ...materials,
    ...sessions.flatMap((session) => session.materials ?? []),
  ]);
  assert.equal(materials.length, 5);
  assert.deepEqual(
    materials.filter(({ url }) => url !== undefined),
    [],
  );
});

test('the example has everything that a programme can show, and says that it is invented', async () => {
  const { dataset } = await read('example.json');
  assert.ok(dataset);
  const [conference] = dataset.conferences;
  const sessions = conference?.sessions ?? [];
  assert.equal(sessions.length, 60);
  assert.match(JSON.stringify(dataset.source), /opdigtet.*invented/);
  const statuses = new Set(sessions.map(({ status }) => status));
  assert.deepEqual([...statuses].sort(), ['cancelled', 'moved-online', 'postponed', undefined]);
  const kinds = new Set(sessions.map(({ kind }) => kind));
  assert.deepEqual([...kinds].sort(), ['break', 'keynote', 'other', 'panel', 'talk', 'workshop']);
  for (const isThere of [
    (session: (typeof sessions)[number]) => session.start === undefined,
    (session: (typeof sessions)[number]) => session.start?.length === '2030-09-13'.length,
    (session: (typeof sessions)[number]) => session.start !== undefined && session.room === undefined,
    (session: (typeof sessions)[number]) => session.end?.includes('T01:30') === true,
    (session: (typeof sessions)[number]) => (session.accessibility?.length ?? 0) > 0,
    (session: (typeof sessions)[number]) => session.language === 'en',
  ])
    assert.ok(sessions.some(isThere), isThere.toString());
});
