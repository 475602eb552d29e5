import assert from 'node:assert/strict';
import test from 'node:test';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';
import { withinSeconds } from '../../../../support/processor-time.js';
import { event } from './calendar.js';

/** Seconds, far more than any of these takes. A loop would take for ever. */
const PATIENCE = 10;

const START = 'DTSTART:20300912T090000Z';

/** Reads a calendar in time, with the good event that stands beside the bad one. */
function survive(lines: readonly string[]) {
  const good = event('good', 'SUMMARY:Good', 'DTSTART;VALUE=DATE:20300912');
  const text = ['BEGIN:VCALENDAR', ...lines, ...good, 'END:VCALENDAR'].join('\r\n');
  const { records, notices } = withinSeconds(PATIENCE, () =>
    importSource(text, 'ical', { datasetTimeZone: 'Europe/Copenhagen' }),
  );
  assert.ok(records.conferences.some(({ id }) => id === 'good'));
  const others = records.conferences.filter(({ id }) => id !== 'good');
  return { others, codes: [...new Set(notices.map(({ code }) => code))] };
}

const odd = (...lines: readonly string[]) => survive(event('odd', 'SUMMARY:Odd', ...lines));

const DIGITS = '9'.repeat(400);

test('a duration that nobody can wait for is left out, and the start stays', () => {
  for (const duration of [
    'P999999999999999999W',
    `PT${DIGITS}S`,
    'P11000D',
    '-PT1H',
    'P',
    'PT',
    'P1Y',
    `P${'1W'.repeat(99_999)}`,
  ]) {
    const { others, codes } = odd(START, `DURATION:${duration}`);
    assert.deepEqual(
      [others[0]?.start, others[0]?.end],
      ['2030-09-12T09:00:00Z', undefined],
      duration.slice(0, 30),
    );
    assert.deepEqual(codes, ['duration-unknown'], duration.slice(0, 30));
  }
});

test('a rule that repeats each second, minute or hour keeps the first occurrence and says so', () => {
  for (const rule of [
    'FREQ=SECONDLY',
    'FREQ=SECONDLY;COUNT=5',
    'FREQ=MINUTELY;UNTIL=99991231T000000Z',
    'FREQ=HOURLY;BYMONTH=1',
    `FREQ=HOURLY;COUNT=${DIGITS}`,
  ]) {
    const { others, codes } = odd(START, `RRULE:${rule}`);
    assert.equal(others.length, 1, rule);
    assert.deepEqual(codes, ['recurrence-fast'], rule);
  }
});

test('a rule that is never met ends soon, with the first occurrence', () => {
  for (const rule of [
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=4,6',
    'FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=15,16',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=MONTHLY;BYDAY=5MO;BYMONTH=2;INTERVAL=12',
    'FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=1;BYSETPOS=5',
    'FREQ=WEEKLY;BYDAY=SU;BYMONTH=2;BYSETPOS=300',
    'FREQ=WEEKLY;BYWEEKNO=53',
    'FREQ=HOURLY;COUNT=5;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MINUTELY;COUNT=5;BYHOUR=1;BYMONTH=1',
    'FREQ=YEARLY;BYYEARDAY=366;INTERVAL=999',
  ]) {
    const { others } = odd(START, `RRULE:${rule}`);
    assert.equal(others[0]?.start, '2030-09-12T09:00:00Z', rule);
  }
});

test('a rule that is none is said, and the first occurrence stays', () => {
  for (const rule of [
    'FREQ=SOMETIMES',
    'FREQ=',
    '',
    'WEEKLY',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=WEEKLY;COUNT=many',
    `FREQ=WEEKLY;INTERVAL=${DIGITS}`,
    'FREQ=WEEKLY;UNTIL=soon',
    'FREQ=WEEKLY;BYMONTHDAY=3',
    'FREQ=YEARLY;RSCALE=CHINESE;COUNT=3',
    'FREQ=DAILY;ITERATOR=5',
    'FREQ=DAILY;__PROTO__=5;BYHOUR=99',
  ]) {
    const { others, codes } = odd(START, `RRULE:${rule}`);
    assert.equal(others.length, 1, rule);
    assert.match(codes.join(), /^(calendar-recurrence|recurrence-invalid)$/, rule);
  }
});

test('many rules that find nothing come to an end as a few do', () => {
  const many = Array.from({ length: 2000 }, (_, index) =>
    event(`odd-${index}`, `SUMMARY:Odd ${index}`, START, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
  );
  const { others, codes } = survive(many.flat());
  assert.equal(others.length, 2000);
  assert.deepEqual(codes, ['recurrence-cut']);
});

const zone = (lines: readonly string[]) => ['BEGIN:VTIMEZONE', 'TZID:Odd clock', ...lines, 'END:VTIMEZONE'];

const change = (...lines: readonly string[]) => [
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  ...lines,
  'END:STANDARD',
];

const OFFSETS = ['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'];

test('a time zone whose clock changes each second is one that nobody knows', () => {
  const rules = [
    ['RRULE:FREQ=SECONDLY', ...OFFSETS],
    ['RRULE:FREQ=YEARLY;BYHOUR=1,2,3;BYMINUTE=1,2,3', ...OFFSETS],
    ['RRULE:FREQ=YEARLY;BYMONTHDAY=1,2,3,4,5,6,7,8,9', ...OFFSETS],
    ['TZOFFSETFROM:+9999', 'TZOFFSETTO:-9999'],
    ['TZOFFSETTO:+0100'],
    ['RRULE:FREQ=NEVER', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+9900'],
  ];
  for (const lines of rules) {
    const { others, codes } = survive([
      ...zone(change(...lines)),
      ...event('odd', 'SUMMARY:Odd', 'DTSTART;TZID=Odd clock:20300912T090000'),
    ]);
    assert.deepEqual([others[0]?.start], ['2030-09-12'], lines.join());
    assert.ok(codes.includes('zone-unknown'), lines.join());
  }
});

test('a time zone with thousands of changes is read or refused', () => {
  const changes = (count: number, rule: readonly string[]) =>
    Array.from({ length: count }, () => change(...rule, ...OFFSETS)).flat();
  for (const [count, rule] of [
    [3000, []],
    [20_000, []],
    [40, ['RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=15']],
    [5000, ['RRULE:FREQ=YEARLY']],
    [1, Array.from({ length: 20_000 }, () => 'RDATE:19800101T000000')],
  ] as const) {
    const { others } = survive([
      ...zone(changes(count, rule)),
      ...event(
        'odd',
        'SUMMARY:Odd',
        'DTSTART;TZID=Odd clock:99980912T090000',
        'DTEND;TZID=Odd clock:99980912T100000',
      ),
    ]);
    assert.equal(others.length, 1);
  }
});

test('lists of dates of any length are read in time', () => {
  const days = Array.from(
    { length: 20_000 },
    (_, index) =>
      `2031${String((index % 12) + 1).padStart(2, '0')}01T${String(index % 24).padStart(2, '0')}0000Z`,
  );
  for (const line of [
    `RDATE:${days.join()}`,
    `EXDATE:${days.join()}`,
    `RDATE:${DIGITS}`,
    'RDATE;VALUE=PERIOD:20310101T090000Z/PT1H',
  ]) {
    assert.equal(odd(START, line).others[0]?.start, '2030-09-12T09:00:00Z', line.slice(0, 30));
  }
});

test('long, folded, deep and broken lines cost only themselves', () => {
  const folded = `DESCRIPTION:${Array.from({ length: 200_000 }, () => 'x').join('\r\n ')}`;
  for (const line of [
    folded,
    `DESCRIPTION:${'x'.repeat(20_000_000)}`,
    `DESCRIPTION;${'A=b;'.repeat(50_000)}C=d:text`,
    `ATTENDEE;MEMBER=${'"mailto:a",'.repeat(20_000)}"mailto:b":mailto:c`,
    `CATEGORIES:${'a,'.repeat(100_000)}`,
    `DESCRIPTION:${'\\n'.repeat(100_000)}`,
    `X-ALT-DESC:${'<div>'.repeat(20_000)}`,
    `DESCRIPTION:${'<'.repeat(100_000)}`,
    `ATTACH;VALUE=BINARY;ENCODING=BASE64:${'A'.repeat(400_000)}`,
    `DTSTAMP:${DIGITS}`,
    `SEQUENCE:${DIGITS}`,
    'SUMMARY;"',
    '__proto__:x',
    'constructor;__proto__=x:y',
    ...['BEGIN:VALARM', 'BEGIN:X'].map((each) => `${each}\r\n`.repeat(20_000)),
  ]) {
    assert.equal(odd(START, line).others[0]?.start, '2030-09-12T09:00:00Z', line.slice(0, 30));
  }
});

test('twenty thousand levels are refused, and what stands before them is read', () => {
  const text = `BEGIN:VCALENDAR\r\n${event('a', 'SUMMARY:A', START).join('\r\n')}\r\n${'BEGIN:VEVENT\r\n'.repeat(20_000)}`;
  const { records } = withinSeconds(PATIENCE, () => importSource(text, 'ical', {}));
  assert.deepEqual(
    records.conferences.map(({ id }) => id),
    ['a'],
  );
});

test('years at the ends of the calendar are read or refused', () => {
  for (const line of [
    'DTSTART:00010101T000000Z',
    'DTSTART:99991231T235959Z',
    'DTSTART;VALUE=DATE:99991231',
    'DTSTART;TZID=Europe/Copenhagen:99991231T235959',
    'DTSTART;TZID=Asia/Tokyo:00000101T000000',
  ]) {
    for (const more of [
      'RRULE:FREQ=YEARLY',
      'RRULE:FREQ=DAILY;COUNT=9',
      'DURATION:P3000D',
      'DTEND:99991231T235959Z',
    ]) {
      odd(line, more);
    }
  }
});
