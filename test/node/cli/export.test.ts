import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse as parseTable } from 'csv-parse/sync';
import { convertIcsCalendar } from 'ts-ics';
import { z } from '../../../src/dataset/schema/zod.js';
import { run, temporaryFolder } from './run.js';

const inFolder = temporaryFolder();
const BASE = ['--base-url', 'https://data.example/konferencer'];

const file = inFolder('årets møder.json');
writeFileSync(
  file,
  JSON.stringify({
    schemaVersion: 1,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    updated: '2027-01-05',
    organisations: [{ id: 'forlag', name: 'Forlaget Å' }],
    publisher: 'forlag',
    series: [{ id: 'naboskab', name: 'Naboskab' }],
    conferences: [
      {
        id: 'k2027',
        title: { da: 'Årsmøde', en: 'Annual' },
        start: '2027-09-14T09:00:00+02:00',
        end: '2027-09-14T16:00:00+02:00',
        status: 'scheduled',
        series: 'naboskab',
      },
      {
        id: 'k2019',
        title: 'Sammen; om "os"',
        start: '2019-09-03',
        status: 'scheduled',
        topics: ['Frivillighed'],
      },
      {
        id: 'k2016',
        title: 'Uden dag',
        start: '2016',
        status: 'scheduled',
        materials: [{ title: 'Slides' }],
      },
    ],
  }),
);

/** The titles of a table, which every format can be asked for by. */
async function titles(...options: string[]): Promise<string[]> {
  const { code, out, err } = await run(['export', 'csv', file, ...options], {
    now: () => new Date('2026-11-24'),
  });
  assert.equal(code, 0, err);
  const rows = z.array(z.array(z.string())).parse(parseTable(out, { bom: true, delimiter: ';' }));
  return rows.slice(1).map(([title = '']) => title);
}

test('a calendar is read by another reader with the same instants, and what has no day is told of', async () => {
  const { code, out, err } = await run(['export', 'ical', file, ...BASE]);
  assert.equal(code, 0);
  const { events } = convertIcsCalendar(undefined, out);
  assert.deepEqual(
    events?.map(({ uid, summary, start }) => [uid, summary, start.date.toISOString()]),
    [
      ['k2027@data.example', 'Årsmøde', '2027-09-14T07:00:00.000Z'],
      ['k2019@data.example', 'Sammen; om "os"', '2019-09-03T00:00:00.000Z'],
    ],
  );
  assert.match(err, /1 er ikke med i kalenderen/);
});

test('a feed is read by another parser, signed by the publisher, as old as the dataset', async () => {
  const { out } = await run(['export', 'atom', file, ...BASE]);
  const feed = parseFeed(out);
  assert.equal(feed.title, 'Konferencer');
  assert.equal(feed.authors[0]?.name, 'Forlaget Å');
  assert.equal(feed.updated?.toISOString().slice(0, 10), '2027-01-05');
  assert.deepEqual(
    feed.items.map(({ title }) => title),
    ['Årsmøde', 'Sammen; om "os"', 'Uden dag'],
  );
  assert.match(feed.items[0]?.content ?? '', /14\. september 2027/);
});

test('schema.org gets the conferences as events, named by where the dataset is', async () => {
  const { out } = await run(['export', 'json-ld', file, ...BASE]);
  const graph = z
    .object({
      '@context': z.string(),
      '@graph': z.array(z.object({ '@id': z.string(), '@type': z.string() })),
    })
    .parse(JSON.parse(out));
  assert.equal(graph['@context'], 'https://schema.org');
  assert.deepEqual(graph['@graph'][0], {
    '@type': 'Event',
    '@id': 'https://data.example/konferencer/conferences.json#k2027',
  });
});

test('a table is one that spreadsheets open', async () => {
  const { out } = await run(['export', 'csv', file]);
  assert.ok(out.startsWith('\uFEFF'));
  assert.deepEqual(await titles(), ['Årsmøde', 'Sammen; om "os"', 'Uden dag']);
});

test('the options are those of the list in a page', async () => {
  assert.deepEqual(await titles('--when', 'upcoming'), ['Årsmøde']);
  assert.deepEqual(await titles('--series', 'naboskab'), ['Årsmøde']);
  assert.deepEqual(await titles('--with-materials'), ['Uden dag']);
  assert.deepEqual(await titles('--topic', 'frivillighed'), ['Sammen; om "os"']);
  assert.deepEqual(await titles('--year', '2016 2019', '--sort', 'oldest'), ['Uden dag', 'Sammen; om "os"']);
  assert.deepEqual(await titles('--from', '2017', '--to', '2027-08'), ['Sammen; om "os"']);
  assert.deepEqual(await titles('--sort', 'title', '--limit', '1'), ['Sammen; om "os"']);
});

test('texts and words come in the language that is asked for', async () => {
  const { out } = await run(['export', 'csv', file, '--lang', 'en']);
  assert.match(out, /Annual,/);
  assert.match(out, /Scheduled/);
});

test('an option that would select nothing by mistake is refused with what was probably meant', async () => {
  const refusals = [
    [['--series', 'naboskap'], /--series "naboskap".*Mente du "naboskab"\?/],
    [['--organiser', 'kl'], /--organiser "kl".*Vælg mellem: forlag/],
    [['--topic', 'frivilighed'], /--topic "frivilighed".*Mente du "frivillighed"\?/i],
    [['--year', '2016 17'], /--year "17" er ikke et år\. Skriv for eksempel/],
    [['--from', '6/9-2017'], /--from "6\/9-2017" er ikke en dato\. Skriv et år/],
    [['--lang', 'da_DK'], /--lang "da_DK".*en-GB/],
    [['--limit', '0'], /--limit 0 er ugyldig\. Skriv et helt tal/],
    [['--limit', 'mange'], /--limit skal være et tal/],
    [['--when', 'soon'], /when er "soon"; vælg "all", "upcoming", "past"/],
    [['--base-url', 'data.example'], /--base-url "data\.example".*https/],
  ] as const;
  for (const [options, message] of refusals) {
    const { code, out, err } = await run(['export', 'csv', file, ...options]);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, message);
  }
});

test('names that must hold everywhere are not made up', async () => {
  for (const format of ['ical', 'atom', 'json-ld']) {
    const { code, out, err } = await run(['export', format, file]);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /--base-url/);
  }
});

test('a calendar without an event is refused, as there is none', async () => {
  const { code, err } = await run(['export', 'ical', file, ...BASE, '--year', '2016']);
  assert.equal(code, 2);
  assert.match(err, /har en dato/);
});

test('with --out the file is written, folders and all', async () => {
  const out = inFolder('ud gående', 'møder.csv');
  const ended = await run(['export', 'csv', file, '--out', out]);
  assert.deepEqual(ended, { code: 0, out: '', err: '' });
  assert.match(readFileSync(out, 'utf8'), /Årsmøde/);
});

test('a dataset with errors is not exported: the issues are shown, and the command ends with 1', async () => {
  const { code, out, err } = await run(['export', 'csv', 'data/invalid/email.json']);
  assert.deepEqual([code, out], [1, '']);
  assert.match(err, /people\[0\]\.email/);
});
