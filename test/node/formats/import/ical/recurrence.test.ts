import assert from 'node:assert/strict';
import test from 'node:test';
import { calendar, event, OFFICE } from './calendar.js';
import { read } from '../read.js';

const WEEKLY = ['SUMMARY:Workshop', 'DTSTART;TZID=Europe/Copenhagen:20270914T090000', 'DURATION:PT1H'];

/** Ids, titles, starts and ends of what is imported. */
function occurrences(...lines: readonly string[]) {
  const { dataset, notices } = read('ical', calendar(...lines), { datasetTimeZone: 'Europe/Copenhagen' });
  return { list: dataset.conferences.map(({ id, title, start, end }) => [id, title, start, end]), notices };
}

const starts = (...lines: readonly string[]) => occurrences(...lines).list.map(([, , start]) => start);

test('each occurrence is imported, by the clock on the wall, and the first keeps the id of the event', () => {
  const { list, notices } = occurrences(...event('w', ...WEEKLY, 'RRULE:FREQ=MONTHLY;COUNT=3'));
  assert.deepEqual(list, [
    ['w', 'Workshop', '2027-09-14T09:00:00+02:00', '2027-09-14T10:00:00+02:00'],
    ['w-2027-10-14', 'Workshop', '2027-10-14T09:00:00+02:00', '2027-10-14T10:00:00+02:00'],
    ['w-2027-11-14', 'Workshop', '2027-11-14T09:00:00+01:00', '2027-11-14T10:00:00+01:00'],
  ]);
  assert.deepEqual(notices, []);
});

test('excluded occurrences are left out, whether by their time, in UTC or by their day', () => {
  const rule = 'RRULE:FREQ=WEEKLY;COUNT=4';
  for (const excluded of [
    'EXDATE;TZID=Europe/Copenhagen:20270921T090000,20271005T090000',
    'EXDATE:20270921T070000Z,20271005T070000Z',
    'EXDATE;VALUE=DATE:20270921,20271005',
  ]) {
    assert.deepEqual(
      starts(...event('w', ...WEEKLY, rule, excluded)),
      ['2027-09-14T09:00:00+02:00', '2027-09-28T09:00:00+02:00'],
      excluded,
    );
  }
  assert.deepEqual(starts(...event('w', ...WEEKLY, rule, 'EXRULE:FREQ=WEEKLY;INTERVAL=2')), [
    '2027-09-21T09:00:00+02:00',
    '2027-10-05T09:00:00+02:00',
  ]);
});

test('an excluded first occurrence is left out, too', () => {
  const { list } = occurrences(
    ...event('w', ...WEEKLY, 'RRULE:FREQ=WEEKLY;COUNT=2', 'EXDATE;TZID=Europe/Copenhagen:20270914T090000'),
  );
  assert.deepEqual(
    list.map(([id]) => id),
    ['w-2027-09-21'],
  );
});

test('single dates are added, in any zone, and periods from their start', () => {
  const dates = ['RDATE;TZID=Europe/Copenhagen:20270920T130000', 'RDATE:20271012T070000Z'];
  assert.deepEqual(starts(...event('w', ...WEEKLY, ...dates, 'RDATE;VALUE=PERIOD:20271101T080000Z/PT1H')), [
    '2027-09-14T09:00:00+02:00',
    '2027-09-20T13:00:00+02:00',
    '2027-10-12T09:00:00+02:00',
    '2027-11-01T09:00:00+01:00',
  ]);
});

test('a changed occurrence replaces the one it names, keeps its id when it moves, and may be cancelled', () => {
  const { list } = occurrences(
    ...event('w', ...WEEKLY, 'RRULE:FREQ=WEEKLY;COUNT=3'),
    ...event(
      'w',
      'SUMMARY:Moved',
      'RECURRENCE-ID:20270921T070000Z',
      'DTSTART:20270922T110000Z',
      'DTEND:20270922T120000Z',
    ),
  );
  assert.deepEqual(
    list.map(([id, title, start]) => [id, title, start]),
    [
      ['w', 'Workshop', '2027-09-14T09:00:00+02:00'],
      ['w-2027-09-21', 'Moved', '2027-09-22T11:00:00Z'],
      ['w-2027-09-28', 'Workshop', '2027-09-28T09:00:00+02:00'],
    ],
  );
  const { dataset } = read(
    'ical',
    calendar(
      ...event('w', ...WEEKLY, 'RRULE:FREQ=WEEKLY;COUNT=2'),
      ...event(
        'w',
        'SUMMARY:Workshop',
        'RECURRENCE-ID;TZID=Europe/Copenhagen:20270921T090000',
        'DTSTART;TZID=Europe/Copenhagen:20270921T090000',
        'STATUS:CANCELLED',
      ),
    ),
  );
  assert.deepEqual(
    dataset.conferences.map(({ status }) => status),
    ['scheduled', 'cancelled'],
  );
});

test('a change to this and all later occurrences moves them all', () => {
  const { list } = occurrences(
    ...event('w', ...WEEKLY, 'RRULE:FREQ=WEEKLY;COUNT=4'),
    ...event(
      'w',
      'SUMMARY:Later',
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Copenhagen:20270928T090000',
      'DTSTART;TZID=Europe/Copenhagen:20270928T100000',
      'DTEND;TZID=Europe/Copenhagen:20270928T120000',
    ),
  );
  assert.deepEqual(
    list.map(([, title, start, end]) => [title, start, end]),
    [
      ['Workshop', '2027-09-14T09:00:00+02:00', '2027-09-14T10:00:00+02:00'],
      ['Workshop', '2027-09-21T09:00:00+02:00', '2027-09-21T10:00:00+02:00'],
      ['Later', '2027-09-28T10:00:00+02:00', '2027-09-28T12:00:00+02:00'],
      ['Later', '2027-10-05T10:00:00+02:00', '2027-10-05T12:00:00+02:00'],
    ],
  );
});

test('a changed occurrence that no rule has is an event of its own', () => {
  const { list } = occurrences(
    ...event('w', ...WEEKLY, 'RRULE:FREQ=WEEKLY;COUNT=1'),
    ...event('w', 'SUMMARY:Extra', 'RECURRENCE-ID:20280104T080000Z', 'DTSTART:20280104T090000Z'),
  );
  assert.deepEqual(
    list.map(([id, title]) => [id, title]),
    [
      ['w', 'Workshop'],
      ['w-2028-01-04', 'Extra'],
    ],
  );
});

test('whole days recur, until a day that is included', () => {
  const { list } = occurrences(
    ...event(
      'd',
      'SUMMARY:Days',
      'DTSTART;VALUE=DATE:20270914',
      'DTEND;VALUE=DATE:20270916',
      'RRULE:FREQ=YEARLY;UNTIL=20290914',
    ),
  );
  assert.deepEqual(
    list.map(([, , start, end]) => [start, end]),
    [
      ['2027-09-14', '2027-09-15'],
      ['2028-09-14', '2028-09-15'],
      ['2029-09-14', '2029-09-15'],
    ],
  );
});

test('the end of a rule in UTC is compared by the clock of the event, in a zone of the calendar, too', () => {
  const until = (zone: string, end: string) =>
    starts(
      ...OFFICE,
      ...event('w', 'SUMMARY:W', `DTSTART;TZID=${zone}:20271014T090000`, `RRULE:FREQ=MONTHLY;UNTIL=${end}`),
    ).length;
  for (const zone of ['Europe/Copenhagen', 'Office clock']) {
    assert.deepEqual(
      [until(zone, '20271114T080000Z'), until(zone, '20271114T075959Z'), until(zone, '20271114')],
      [2, 1, 2],
    );
  }
});

test('a rule without end stops at a limit, which is said', () => {
  const weekly = occurrences(...event('w', ...WEEKLY, 'RRULE:FREQ=WEEKLY'));
  assert.equal(weekly.list.length, 52);
  assert.match(
    weekly.notices.join(),
    /^line 4 Workshop recurs more often than is imported: at most 366 times, 52 if it has no end, and at most 10 years/,
  );
  assert.equal(starts(...event('w', ...WEEKLY, 'RRULE:FREQ=YEARLY')).length, 11);
  assert.equal(starts(...event('w', ...WEEKLY, 'RRULE:FREQ=DAILY;COUNT=9999')).length, 366);
  const whole = occurrences(...event('w', ...WEEKLY, 'RRULE:FREQ=DAILY;COUNT=366'));
  assert.deepEqual([whole.list.length, whole.notices], [366, []]);
});

test('an invalid rule is said, and the first occurrence is kept', () => {
  const { list, notices } = occurrences(...event('w', ...WEEKLY, 'RRULE:FREQ=FORTNIGHTLY'));
  assert.equal(list.length, 1);
  assert.match(
    notices.join(),
    /^line 9 RRULE is not a valid rule for recurrence and was left out, so only the first occurrence/,
  );
});

test('several occurrences on one day have ids of their own', () => {
  const { list } = occurrences(...event('w', ...WEEKLY, 'RRULE:FREQ=DAILY;BYHOUR=9,13;COUNT=4'));
  assert.deepEqual(
    list.map(([id]) => id),
    ['w', 'w-2027-09-14', 'w-2027-09-15-09-00', 'w-2027-09-15-13-00'],
  );
});

test('with a conference the occurrences are its sessions', () => {
  const { dataset } = read('ical', calendar(...event('w', ...WEEKLY, 'RRULE:FREQ=DAILY;COUNT=2')), {
    conference: 'annual',
  });
  assert.deepEqual(
    dataset.conferences[0]?.sessions?.map(({ id, start }) => [id, start]),
    [
      ['w', '2027-09-14T09:00:00+02:00'],
      ['w-2027-09-15', '2027-09-15T09:00:00+02:00'],
    ],
  );
});
