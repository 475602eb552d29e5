import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { mergeImport } from '../../../../../src/dataset/merge/merge-import.js';
import { parseText } from '../../../../../src/dataset/parse/parse-text.js';
import type { Fields } from '../../../../../src/dataset/parse/value-kinds.js';
import { conferenceTable, csv } from '../../../../../src/formats/export/conference-table.js';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';
import { describeNotice } from '../../../../../src/formats/import/notice-sentences.js';
import { messages as arabic } from '../../../../../src/i18n/messages/ar.js';
import { messages as danish } from '../../../../../src/i18n/messages/da.js';
import { messages as english } from '../../../../../src/i18n/messages/en.js';
import { messages as finnish } from '../../../../../src/i18n/messages/fi.js';
import { messages as german } from '../../../../../src/i18n/messages/de.js';
import { messages as norwegian } from '../../../../../src/i18n/messages/nb.js';
import { messages as swedish } from '../../../../../src/i18n/messages/sv.js';
import { messages as ukrainian } from '../../../../../src/i18n/messages/uk.js';

const LANGUAGES = [danish, english, german, swedish, norwegian, finnish, ukrainian, arabic];

/** Changes and errors of importing the table of a dataset into the same dataset. */
function changesOf(root: Fields, words: (typeof LANGUAGES)[number]): readonly unknown[] {
  const { dataset, issues } = parseText(JSON.stringify(root), { language: 'en' });
  assert.ok(dataset, JSON.stringify(issues));
  const table = conferenceTable(dataset.conferences, { dataset, language: words.locale, words });
  const { records, notices, named } = importSource(csv(table, words), 'csv', {
    datasetTimeZone: dataset.timeZone,
  });
  const plan = mergeImport(root, { ...records }, { source: 'table', named });
  const errors = notices.filter(({ severity }) => severity === 'error');
  return [
    ...plan.changes.filter(({ outcome }) => outcome !== 'gone').map((change) => JSON.stringify(change)),
    ...errors.map((notice) => describeNotice(notice, 'en')),
  ];
}

const ROOT = {
  schemaVersion: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  organisations: [
    { id: 'kl', name: 'KL, Kommunerne' },
    { id: 'fond', name: { da: 'Fonden', en: 'The Foundation' } },
  ],
  series: [{ id: 'moeder', name: { en: 'Meetings', da: 'Møder' } }],
};

const FULL = {
  id: 'aarsmoede-2027',
  series: 'moeder',
  title: '=SUM(A1;"B") – "årsmøde", 2027',
  theme: "'=citat",
  start: '2027-09-14T09:00:00+02:00',
  end: '2027-09-15T16:00:00+02:00',
  status: 'moved-online',
  attendance: 'mixed',
  venue: {
    name: 'Odeon; store sal',
    street: 'Gade 1, 2.',
    postalCode: '0100',
    city: 'Århus',
    country: 'DK',
    geo: { latitude: -55.4038, longitude: 10.4024 },
    directions: ['Bus 4, så til fods.', 'Ring ved; døren.'],
  },
  onlineUrl: 'https://live.example/?a=1;b=2',
  hashtag: '#aarsmoede',
  feedbackUrl: 'https://svar.example/',
  partners: [
    { organisation: 'kl', role: 'partner' },
    { organisation: 'fond', role: 'sponsor' },
  ],
  organisers: ['kl', 'fond'],
  audience: '-Alle\tog "enhver"',
  summary: '@alle: 1 < 2 & 3 > 2',
  description: ['- Først', 'Så "citeret"; og, mere.', '+45 er et nummer'],
  topics: ['By, hav'],
  registration: { url: 'https://example.org/?a=1;b=2,3' },
  links: [
    { title: 'Program: dag 1', url: 'https://example.org/program' },
    { title: '=SUM(A1;"B") – "årsmøde", 2027', url: 'https://example.org/' },
  ],
};

for (const words of LANGUAGES) {
  test(`the table of a dataset, imported into it, changes nothing, with headings in ${words.locale}`, () => {
    assert.deepEqual(changesOf({ ...ROOT, conferences: [FULL] }, words), []);
  });

  test(`so does a table of the real dataset, with headings in ${words.locale}`, () => {
    const root = JSON.parse(readFileSync('data/conferences.json', 'utf8')) as Fields;
    assert.deepEqual(changesOf(root, words), []);
  });
}

test('texts in several languages come back in all of them', () => {
  const conferences = [
    {
      id: 'a',
      title: { da: 'Møde', en: 'Meeting' },
      summary: 'Kun dansk',
      description: [{ da: 'Et', en: 'One' }, { en: 'Two' }, { da: 'Tre', en: 'Three' }],
      topics: [
        { da: 'By', en: 'Town' },
        { da: 'Hav, sø', en: 'Sea' },
      ],
      venue: { name: { en: 'Hall', da: 'Hal' } },
      status: 'scheduled',
    },
    { id: 'b', title: 'Kun dansk', theme: { en: 'Only English' }, status: 'scheduled', topics: ['By'] },
  ];
  for (const words of LANGUAGES) assert.deepEqual(changesOf({ ...ROOT, conferences }, words), []);
});

test('long texts come back with their line breaks, as a list or as one text', () => {
  const conferences = [
    { id: 'a', title: 'A', status: 'scheduled', description: 'Linje 1\nLinje 2\n\n- et\n- to' },
    { id: 'b', title: 'B', status: 'scheduled', description: ['Linje 1\nLinje 2', '– et\n– to', '1. et'] },
  ];
  assert.deepEqual(changesOf({ ...ROOT, conferences }, danish), []);
});

test('dates come back with their precision, their certainty and their time zone', () => {
  const starts = [
    { start: '2027' },
    { start: '2027-09', end: '2027-10' },
    { start: '2027-09-14', dateCertainty: 'inferred' },
    { start: '2027-09-14T07:00:00Z', end: '2027-09-14T16:00+02:00' },
    { start: '2027-09-14T09:00:30+02:00' },
    { start: '2027-10-31T02:30:00+02:00', end: '2027-10-31T02:30:00+01:00' },
    { start: '2027-09-14T10:00:00-01:00', timeZone: 'America/Nuuk' },
    { start: '2027-01-01T00:00:00+01:00' },
  ];
  const conferences = starts.map((dates, index) => ({
    id: `c${index}`,
    title: 'A',
    status: 'scheduled',
    ...dates,
  }));
  for (const words of LANGUAGES) assert.deepEqual(changesOf({ ...ROOT, conferences }, words), []);
});
