import assert from 'node:assert/strict';
import test from 'node:test';
import { columnDates } from '../../../../../src/formats/import/table/column-dates.js';
import { nearestDate, writtenDate } from '../../../../../src/formats/import/written/date.js';
import { clockPeriod, clockTime } from '../../../../../src/formats/import/written/time.js';
import { withinSeconds } from '../../../../support/processor-time.js';

const DATES: Readonly<Record<string, readonly [start?: string, end?: string]>> = {
  // Numbers, in the order of Europe.
  '14/9-2027': ['2027-09-14'],
  '14/09/2027': ['2027-09-14'],
  '14.9.27': ['2027-09-14'],
  '14-sep-27': ['2027-09-14'],
  '2027/09/14': ['2027-09-14'],
  '20270914': ['2027-09-14'],
  // Only possible with the month first.
  '9/15/2027': ['2027-09-15'],
  // Weekdays and months by name, in several languages.
  'tirsdag den 14. september 2027': ['2027-09-14'],
  'ons 15/9 2027': ['2027-09-15'],
  'Tue, 14 Sep 2027': ['2027-09-14'],
  'Di., 14.9.2027': ['2027-09-14'],
  'mardi 14 septembre 2027': ['2027-09-14'],
  '14. syyskuuta 2027': ['2027-09-14'],
  'September 14th, 2027': ['2027-09-14'],
  'Mar 14, 2027': ['2027-03-14'],
  // Times.
  '14-09-2027 kl. 9': ['2027-09-14T09:00'],
  '9/15/2027 9:00 AM': ['2027-09-15T09:00'],
  '14.09.2027, 9.30 Uhr': ['2027-09-14T09:30'],
  '31/12/2027 24:00': ['2028-01-01T00:00'],
  '14-09-2027 09:00-16:00': ['2027-09-14T09:00', '2027-09-14T16:00'],
  '14-09-2027 22.00-01.00': ['2027-09-14T22:00', '2027-09-15T01:00'],
  '14-09-2027 09:00 - 15-09-2027 16:00': ['2027-09-14T09:00', '2027-09-15T16:00'],
  // Two days.
  '14-15/9 2027': ['2027-09-14', '2027-09-15'],
  '14. og 15. september 2027': ['2027-09-14', '2027-09-15'],
  'September 14-15, 2027': ['2027-09-14', '2027-09-15'],
  'fra d. 14. september til d. 15. september 2027': ['2027-09-14', '2027-09-15'],
  'fra d. 14. til d. 15. september 2027': ['2027-09-14', '2027-09-15'],
  'from 14 to 15 September 2027': ['2027-09-14', '2027-09-15'],
  '2027-09-14/2027-09-15': ['2027-09-14', '2027-09-15'],
  '30. december – 2. januar 2028': ['2027-12-30', '2028-01-02'],
  // Spreadsheets.
  '46644': ['2027-09-14'],
  '46644.375': ['2027-09-14T09:00'],
  '2027-09-14 09:00:30': ['2027-09-14T09:00:30'],
  // No dates.
  '31-02-2027': [],
  '99/99/2027': [],
  'uge 37 2027': [],
  '14. september': [],
  '12345': [],
  tirsdag: [],
  snart: [],
  '': [],
};

test('dates are read in the forms that people, programs and spreadsheets write', () => {
  for (const [text, [start, end]] of Object.entries(DATES)) {
    const date = writtenDate(text);
    assert.deepEqual([date?.start, date?.end], [start, end], text);
  }
});

test('the nearest form of an incomplete date is one that can be read', () => {
  const forms = {
    'uge 37 2027': '2027-09',
    '2027-W37': '2027-09',
    'KW 37, 2027': '2027-09',
    'uge 99 2027': undefined,
    '14/9': '14-09-2028',
    'tirsdag den 14. september': '14-09-2028',
    snart: undefined,
  };
  for (const [text, form] of Object.entries(forms)) {
    assert.equal(nearestDate(text), form, text);
    if (form !== undefined) assert.ok(writtenDate(form), form);
  }
});

test('one day above 12 decides for the whole table, and what nothing decides is said', () => {
  const order = (cells: readonly string[], notes: readonly string[] = []) => {
    const dates = columnDates(cells, notes, []);
    return [dates.isMonthFirst, dates.ambiguous];
  };
  assert.deepEqual(order(['9/8/2027', '9/15/2027']), [true, undefined]);
  assert.deepEqual(order(['9/8/2027', '15/9/2027']), [false, undefined]);
  assert.deepEqual(order(['9/8/2027', '9/9/2027']), [false, '9/8/2027']);
  assert.deepEqual(order(['9/8/2027'], ['mm/dd/yyyy']), [true, undefined]);
  assert.deepEqual(order(['06-09-2017', '6.9.2017']), [false, undefined]);
  assert.equal(writtenDate('9/8/2027', { isMonthFirst: true })?.start, '2027-09-08');
});

test('a date without a year gets the only year of the table or its title, and no other', () => {
  const year = (cells: readonly string[], above: readonly string[] = []) =>
    columnDates(cells, [], above).year;
  assert.equal(year(['14/9', '15-09-2027']), '2027');
  assert.equal(year(['14/9'], ['Årsmøde 2027']), '2027');
  assert.equal(year(['14/9', '15-09-2027', '1-1-2028']), undefined);
  assert.equal(writtenDate('tirsdag den 14. september kl. 9', { year: '2027' })?.start, '2027-09-14T09:00');
});

const CLOCKS: Readonly<Record<string, string | undefined>> = {
  '9:00 AM': '09:00',
  '9am': '09:00',
  '12:15 a.m.': '00:15',
  '12 PM': '12:00',
  'kl. 9': '09:00',
  'kl 9.30': '09:30',
  'Kl.9': '09:00',
  '0930': '09:30',
  '9h30': '09:30',
  '9 Uhr': '09:00',
  '09:30:00': '09:30',
  noon: '12:00',
  midnight: '24:00',
  '24': '24:00',
  '0.375': '09:00',
  '0,5': '12:00',
  '0.15': '00:15',
  '1899-12-30 09:00:00': '09:00',
  '9.00–10.30': '09:00-10:30',
  'kl. 9-10': '09:00-10:00',
  '9 til 10.15': '09:00-10:15',
  '9:00–10:15 AM': '09:00-10:15',
  '11–1 PM': '11:00-13:00',
  '25:00': undefined,
  '9:75': undefined,
  '13:00 PM': undefined,
  '930': undefined,
  '9.00-10.00-11.00': undefined,
  formiddag: undefined,
};

test('times of day are read in the forms that people and spreadsheets write', () => {
  for (const [text, expected] of Object.entries(CLOCKS)) {
    const times = clockPeriod(text);
    assert.equal(times && [times.from, times.until].filter(Boolean).join('-'), expected, text);
  }
  assert.equal(clockTime('0.25'), '00:25');
  assert.equal(clockTime('0.25', { isSerial: true }), '06:00');
});

test('a value without end is no date and no time, and that is clear at once', () => {
  withinSeconds(5, () => {
    for (const text of [
      '9'.repeat(1e6),
      '14-'.repeat(1e5),
      'a '.repeat(1e5),
      ' '.repeat(1e6),
      '- '.repeat(1e5),
    ]) {
      assert.equal(writtenDate(text), undefined);
      assert.equal(clockPeriod(text), undefined);
    }
  });
});
