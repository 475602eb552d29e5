/** Weekdays, prices and dates as people write them, in tables and in JSON-LD. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { importSource } from '../../../../src/formats/import/source/import-source.js';
import type { ImportOptions } from '../../../../src/formats/import/importer.js';
import { read } from './read.js';

const DIFFERS =
  /"[^"]+": the weekday does not match, because (\S+) is a (\w+)\. The date was used\. Which of the two is wrong\?/;

/** What is asked about the dates of a table, and the first of them. */
function dated(...cells: readonly string[]) {
  const rows = cells.map((cell, index) => `Møde ${index};${cell}`);
  const { dataset, notices } = read('csv', `Titel;Start\n${rows.join('\n')}\n`, {
    timeZone: 'Europe/Copenhagen',
  });
  const asked = notices.flatMap((notice) => DIFFERS.exec(notice)?.slice(1, 3).join(' ') ?? []);
  return { asked, start: dataset.conferences[0]?.start };
}

for (const [text, date] of [
  ['tirsdag 15. september 2027', '2027-09-15 Wednesday'],
  ['Tirsdag den 15. september 2027', '2027-09-15 Wednesday'],
  ['ti. 15-09-2027', '2027-09-15 Wednesday'],
  ['Tues, Sept 15, 2027', '2027-09-15 Wednesday'],
  ['Sunday, September 14, 2027', '2027-09-14 Tuesday'],
  ['Montag, 14. September 2027', '2027-09-14 Tuesday'],
  ['mandag 14. september 2027 kl. 9-16', '2027-09-14 Tuesday'],
  ['mandag 14. - onsdag 15. september 2027', '2027-09-14 Tuesday'],
  ['tirsdag 14. til torsdag 15. september 2027', '2027-09-15 Wednesday'],
  ['14. - torsdag 15. september 2027', '2027-09-15 Wednesday'],
] as const)
  test(`a date is kept, and asked about with its weekday, where another one is written: ${text}`, () => {
    const { asked, start } = dated(text);
    assert.deepEqual(asked, [date]);
    assert.match(start ?? '', /^2027-09-1[45]/);
  });

test('a date is not asked about where its weekday is right, or only could be meant', () => {
  const right = [
    'tirsdag 14. september 2027',
    'ti. 14-09-2027',
    'Tuesday, 14 September 2027',
    'Di 14. September 2027',
    'tirsdag 14. - onsdag 15. september 2027',
    'onsdag 15. september 2027 kl. 9-16',
    '14. - onsdag 15. september 2027',
    'tirsdag 14. - 15. september 2027',
    'fra tirsdag 14. til onsdag 15. september 2027',
    '1. marts 2027',
    'March 2, 2027',
    'mar 3 2027',
    '14. september 2027',
  ];
  assert.deepEqual(dated(...right).asked, []);
});

test('a date in the heading of a day is asked about like one in a cell', () => {
  const { notices } = read('csv', 'Tid;Titel\ntirsdag 15. september 2027;\n9-10;Velkomst\n', {
    timeZone: 'Europe/Copenhagen',
    conference: 'dag',
  });
  assert.match(notices.join('\n'), DIFFERS);
});

function priced(price: string, options: ImportOptions, more = '') {
  const { dataset, notices } = read(
    'csv',
    `Title;Price${more && ';Time zone'}\nA;${price}${more && `;${more}`}\n`,
    options,
  );
  return { price: dataset.conferences[0]?.registration?.price, notices: notices.join('\n') };
}

test('crowns are those of the conference or the dataset', () => {
  const crowns = (options: ImportOptions, more?: string) => priced('500 kr.', options, more).price;
  assert.deepEqual(crowns({ language: 'da' }), { amount: 500, currency: 'DKK' });
  assert.deepEqual(crowns({ datasetTimeZone: 'Europe/Copenhagen' }), { amount: 500, currency: 'DKK' });
  assert.deepEqual(crowns({ timeZone: 'Europe/Copenhagen', language: 'en' }), {
    amount: 500,
    currency: 'DKK',
  });
  assert.deepEqual(crowns({ datasetTimeZone: 'Europe/Copenhagen', language: 'da' }, 'Europe/Stockholm'), {
    amount: 500,
    currency: 'SEK',
  });
  assert.deepEqual(crowns({ datasetTimeZone: 'America/Nuuk' }), { amount: 500, currency: 'DKK' });
  assert.deepEqual(priced('1.200,-', { language: 'da' }).price, { amount: 1200, currency: 'DKK' });
});

test('where nothing says whose crowns they are, or no currency is written, it is asked', () => {
  for (const [price, options] of [
    ['500 kr.', { datasetTimeZone: 'Europe/Berlin', language: 'en' }],
    ['500 kr.', {}],
    ['500', { language: 'da' }],
  ] as const) {
    const { price: kept, notices } = priced(price, options);
    assert.equal(kept, undefined);
    assert.match(notices, /line 2 Price: 500.*: which currency is it\? The price was left out\./);
  }
  assert.match(priced('efter aftale', { language: 'da' }).notices, /efter aftale is not a price/);
});

/** An event with these fields, and what was said. */
function event(fields: object, options: ImportOptions = { timeZone: 'Europe/Copenhagen' }) {
  const { dataset, notices } = read('schema-org', { '@type': 'Event', name: 'A', ...fields }, options);
  return { conference: dataset.conferences[0], notices: notices.join('\n') };
}

test('a price in JSON-LD is read as people write it', () => {
  const price = (fields: object) =>
    event({ offers: { '@type': 'Offer', ...fields } }).conference?.registration?.price;
  const crowns = (amount: number) => ({ amount, currency: 'DKK' });
  assert.deepEqual(price({ price: '250,00', priceCurrency: 'DKK' }), crowns(250));
  assert.deepEqual(price({ price: '1.250,50', priceCurrency: 'DKK' }), crowns(1250.5));
  assert.deepEqual(price({ price: '1,250.50', priceCurrency: 'DKK' }), crowns(1250.5));
  assert.deepEqual(price({ price: '250.00', priceCurrency: 'dkk' }), crowns(250));
  assert.deepEqual(price({ price: 'kr. 250,-', priceCurrency: 'DKK' }), crowns(250));
  assert.deepEqual(price({ price: '250 DKK' }), crowns(250));
  assert.deepEqual(price({ price: '250 kr.' }), crowns(250));
  assert.deepEqual(price({ price: 'Gratis', priceCurrency: 'DKK' }), crowns(0));
  const { conference, notices } = event({
    offers: { '@type': 'Offer', price: 'cirka 250', priceCurrency: 'DKK' },
  });
  assert.equal(conference?.registration?.price, undefined);
  assert.match(notices, /registration\.price\.amount is "cirka 250"/);
});

test('a date in JSON-LD is read as people write it where it can mean one day only', () => {
  const start = (startDate: string) => event({ startDate }).conference?.start;
  for (const text of [
    '14/9/2027',
    '14-9-2027',
    '14.9.2027',
    '9/14/2027',
    'Sept 14, 2027',
    'Tuesday, September 14, 2027',
    '14. september 2027',
  ])
    assert.equal(start(text), '2027-09-14', text);
  assert.equal(start('03.04.2027'), '2027-04-03');
  assert.equal(start('4/4/2027'), '2027-04-04');
  assert.equal(start('14/9/2027 09:30'), '2027-09-14T09:30:00+02:00');
  assert.equal(start('September 2027'), '2027-09');
  for (const text of ['03/04/2027', '3-4-2027', '14/9/27', 'i morgen', '31/2/2027']) {
    const { conference, notices } = event({ startDate: text });
    assert.equal(conference?.start, undefined);
    assert.ok(notices.includes(`start is "${text}", which is not a date`), notices);
  }
  assert.match(event({ startDate: 'Monday, September 14, 2027' }).notices, DIFFERS);
});

test('a table keeps what it reads of such dates, and names the line of others', () => {
  const { notices } = importSource('Title;Start\nA;14/9/2027\nB;Sept 14, 2027\nC;31/2/2027\n', 'csv', {});
  const lines = notices.flatMap(({ place }) => (place && 'line' in place ? [place.line] : []));
  assert.deepEqual(lines, [4]);
});
