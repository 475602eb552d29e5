import assert from 'node:assert/strict';
import test from 'node:test';
import { Draft } from '../../../../../src/formats/import/draft/draft.js';
import type { ImportOptions } from '../../../../../src/formats/import/importer.js';
import { writtenTime, zonedTime } from '../../../../../src/formats/import/written/local-time.js';
import { withinSeconds } from '../../../../support/processor-time.js';

const dates = (draft: Draft, ...values: readonly (readonly [value: string, zone?: string])[]) =>
  values.map(([value, zone]) => draft.date(value, { line: 1 }, zone));

const codes = ({ notices }: Draft) => notices.map(({ code }) => code);

const COPENHAGEN: ImportOptions = { datasetTimeZone: 'Europe/Copenhagen' };

test('times are read in all forms that programs write', () => {
  assert.deepEqual(
    [
      '2027-09-14T09:00',
      '2027-09-14 09:00:00.123+02',
      '2027-09-14t09:00:00z',
      '20270914T090000Z',
      '20270914T0900+0200',
      '2027-09-14T09:00 UTC',
      '2027-09-14T24:00',
      '2027-09-14T09:00:00[Europe/Copenhagen]',
      '2027-09-14',
      'soon',
    ].map((text) => {
      const time = writtenTime(text);
      return time && [time.local + (time.offset ?? ''), time.zone].filter(Boolean).join(' ');
    }),
    [
      '2027-09-14T09:00:00',
      '2027-09-14T09:00:00+02:00',
      '2027-09-14T09:00:00Z',
      '2027-09-14T09:00:00Z',
      '2027-09-14T09:00:00+02:00',
      '2027-09-14T09:00:00Z',
      '2027-09-15T00:00:00',
      '2027-09-14T09:00:00 Europe/Copenhagen',
      undefined,
      undefined,
    ],
  );
});

test('the hour that is skipped and the one that comes twice are said, in any zone', () => {
  const times = ['2027-03-28T02:30:00', '2027-10-31T02:30:00', '2027-07-01T12:00:00'];
  assert.deepEqual(
    times.map((time) => zonedTime(time, 'Europe/Copenhagen')),
    [
      { date: '2027-03-28T02:30:00+01:00', doubt: 'skipped' },
      { date: '2027-10-31T02:30:00+02:00', doubt: 'repeated' },
      { date: '2027-07-01T12:00:00+02:00', doubt: undefined },
    ],
  );
  assert.equal(zonedTime('2027-03-14T02:30:00', 'America/New_York').doubt, 'skipped');
});

test('a time without a zone is one of the options, the source or the dataset, in this order', () => {
  const drafts = [
    new Draft({ ...COPENHAGEN, timeZone: 'Asia/Tokyo' }, 'Eastern Standard Time'),
    new Draft(COPENHAGEN, 'Eastern Standard Time'),
    new Draft(COPENHAGEN),
    new Draft({}),
  ];
  assert.deepEqual(
    drafts.map((draft) => dates(draft, ['2027-09-14T09:00'])[0]),
    ['2027-09-14T09:00:00+09:00', '2027-09-14T09:00:00-04:00', '2027-09-14T09:00:00+02:00', '2027-09-14'],
  );
  assert.deepEqual(drafts.map(codes), [
    ['zone-given'],
    ['zone-of-source'],
    ['zone-of-dataset'],
    ['zone-missing'],
  ]);
});

test('a zone that nobody knows is an error and never another zone, unless the options name one', () => {
  const own = new Draft(COPENHAGEN);
  const whole = new Draft(COPENHAGEN, 'Customized Time Zone');
  const given = new Draft({ ...COPENHAGEN, timeZone: 'America/New_York' }, 'Customized Time Zone');
  assert.deepEqual(
    dates(own, ['2027-09-14T09:00', 'Customized Time Zone'], ['2027-09-15T09:00', 'Customized Time Zone']),
    ['2027-09-14', '2027-09-15'],
  );
  assert.deepEqual(dates(whole, ['2027-09-14T09:00']), ['2027-09-14']);
  assert.deepEqual(dates(given, ['2027-09-14T09:00']), ['2027-09-14T09:00:00-04:00']);
  assert.deepEqual([own, whole, given].map(codes), [['zone-unknown'], ['zone-unknown'], ['zone-replaced']]);
  assert.deepEqual(own.notices[0]?.severity, 'error');
});

test('a time that is none is returned as it is written, for the parser to refuse', () => {
  assert.deepEqual(dates(new Draft(COPENHAGEN), ['2027-02-30T09:00'], ['2027-09-14T25:00']), [
    '2027-02-30T09:00',
    '2027-09-14T25:00',
  ]);
});

test('ten thousand times of one zone come to an end', () => {
  withinSeconds(10, () => {
    const draft = new Draft(COPENHAGEN);
    for (let day = 0; day < 10_000; day++) draft.date('2027-09-14T09:00', { line: day });
  });
});
