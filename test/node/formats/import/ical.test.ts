import assert from 'node:assert/strict';
import test from 'node:test';
import { importSource } from '../../../../src/formats/import/import-source.js';
import { read } from './read.js';

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//da', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const event = (uid: string, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];

/** A zone that only this calendar knows: an hour before UTC in winter, two in summer. */
const OFFICE = [
  'BEGIN:VTIMEZONE',
  'TZID:Office clock',
  ...['BEGIN:STANDARD', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'],
  ...['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD'],
  ...['BEGIN:DAYLIGHT', 'DTSTART:19810329T020000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'],
  ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT', 'END:VTIMEZONE'],
];

test('an event is a conference, known by its UID', () => {
  const { dataset, notices } = read(
    'ical',
    calendar(
      ...event(
        'k2027@havn.example',
        'SUMMARY:Årsmøde\\, ja',
        'DTSTART:20270914T070000Z',
        'DTEND:20270914T140000Z',
        'LOCATION:Havnen',
        'DESCRIPTION:Først.\\n\\nSiden.',
        'CATEGORIES:Byer,Hav',
        'URL:https://havn.example/',
        'STATUS:CANCELLED',
      ),
    ),
  );
  assert.deepEqual(dataset.conferences, [
    {
      id: 'k2027-havn.example',
      title: 'Årsmøde, ja',
      start: '2027-09-14T07:00:00Z',
      end: '2027-09-14T14:00:00Z',
      status: 'cancelled',
      venue: { name: 'Havnen' },
      description: ['Først.', 'Siden.'],
      topics: ['Byer', 'Hav'],
      links: [{ title: 'Årsmøde, ja', url: 'https://havn.example/' }],
    },
  ]);
  assert.deepEqual(notices, []);
});

test('times are those of the zone that the calendar describes, of one by its name, or else of the calendar', () => {
  const { dataset, notices } = read(
    'ical',
    calendar(
      'X-WR-TIMEZONE:Europe/London',
      ...OFFICE,
      ...event('a', 'SUMMARY:A', 'DTSTART;TZID=Office clock:20270914T090000', 'DURATION:PT1H30M'),
      ...event('b', 'SUMMARY:B', 'DTSTART;TZID=/office.example/Europe/Helsinki:20270114T090000'),
      ...event('c', 'SUMMARY:C', 'DTSTART:20270914T090000'),
    ),
  );
  assert.deepEqual(
    dataset.conferences.map(({ start, end }) => [start, end]),
    [
      ['2027-09-14T09:00:00+02:00', '2027-09-14T10:30:00+02:00'],
      ['2027-01-14T09:00:00+02:00', undefined],
      ['2027-09-14T09:00:00+01:00', undefined],
    ],
  );
  assert.match(notices.join(), /Europe\/London, the time zone of the source/);
});

test('whole days end on the day before the calendar says', () => {
  const { dataset } = read(
    'ical',
    calendar(
      ...event('one', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20270914', 'DTEND;VALUE=DATE:20270915'),
      ...event('two', 'SUMMARY:B', 'DTSTART;VALUE=DATE:20270930', 'DTEND;VALUE=DATE:20271002'),
    ),
  );
  assert.deepEqual(
    dataset.conferences.map(({ start, end }) => [start, end]),
    [
      ['2027-09-14', undefined],
      ['2027-09-30', '2027-10-01'],
    ],
  );
});

test('of what recurs the first is taken, once, and that is said', () => {
  const { dataset, notices } = read(
    'ical',
    calendar(
      ...event('r', 'SUMMARY:Every year', 'DTSTART;VALUE=DATE:20270914', 'RRULE:FREQ=YEARLY'),
      ...event('r', 'SUMMARY:Moved', 'RECURRENCE-ID;VALUE=DATE:20280914', 'DTSTART;VALUE=DATE:20280915'),
    ),
  );
  assert.deepEqual(
    dataset.conferences.map(({ title }) => title),
    ['Every year'],
  );
  assert.match(notices.join(), /^line 4 Every year recurs\. Only the first occurrence/);
});

test('a date that is none is said and left out, and the calendar’s other events are taken', () => {
  const { dataset, notices } = read(
    'ical',
    calendar(
      ...event('soon', 'SUMMARY:A', 'DTSTART:soon'),
      ...event('never', 'SUMMARY:B', 'DTSTART:20271341T090000Z'),
      ...event('open', 'SUMMARY:C', 'DTSTART:20270914T090000Z', 'DTEND;VALUE=DATE:20270931'),
    ),
  );
  assert.deepEqual(
    dataset.conferences.map(({ title, start, end }) => [title, start, end]),
    [
      ['A', undefined, undefined],
      ['B', undefined, undefined],
      ['C', '2027-09-14T09:00:00Z', undefined],
    ],
  );
  assert.match(
    notices.join('\n'),
    /^line 4 dtstart is "soon.*\nline 9 dtstart is .*\nline 14 dtend is [^\n]*$/,
  );
});

test('two calendars in one file are read', () => {
  const one = (uid: string) => calendar(...event(uid, `SUMMARY:${uid}`, 'DTSTART;VALUE=DATE:20270914'));
  const { dataset } = read('ical', `\uFEFF${one('a')}${one('b')}`);
  assert.deepEqual(
    dataset.conferences.map(({ id }) => id),
    ['a', 'b'],
  );
});

test('two events with one UID and day are both kept, and the second is said', () => {
  const { dataset, notices } = read(
    'ical',
    calendar(
      ...event('a', 'SUMMARY:A', 'DTSTART:20270914T070000Z'),
      ...event('a', 'SUMMARY:B', 'DTSTART:20270914T120000Z'),
    ),
  );
  assert.deepEqual(
    dataset.conferences.map(({ id, title }) => [id, title]),
    [
      ['a-2027-09-14', 'A'],
      ['a-2027-09-14-2', 'B'],
    ],
  );
  assert.match(notices.join('\n'), /^line 9 The source uses the id a more than once/);
});

test('an exception whose recurring event is not there is an event', () => {
  const { dataset } = read(
    'ical',
    calendar(...event('r', 'SUMMARY:Moved', 'RECURRENCE-ID:20280914T070000Z', 'DTSTART:20280915T070000Z')),
  );
  assert.equal(dataset.conferences[0]?.start, '2028-09-15T07:00:00Z');
});

test('a status that the dataset has no word for is said', () => {
  const { notices } = read(
    'ical',
    calendar(...event('a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20270914', 'STATUS:TENTATIVE')),
  );
  assert.match(notices.join('\n'), /^line 4 TENTATIVE is not recognised .*CANCELLED/);
});

test('a calendar without events is refused', () => {
  const { notices } = importSource(calendar('BEGIN:VTODO', 'SUMMARY:A', 'END:VTODO'), 'ical', {});
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['wrong-format'],
  );
});

test('an event that cannot be read is said with its line, and the others are taken', () => {
  const { dataset, notices } = read(
    'ical',
    calendar(
      ...event('bad', 'SUMMARY;;;:X', 'no property at all'),
      ...event('good', 'SUMMARY:B', 'DTSTART;VALUE=DATE:20270914'),
    ),
  );
  assert.deepEqual(
    dataset.conferences.map(({ id }) => id),
    ['good'],
  );
  assert.match(notices.join(), /^line 4 The event is not valid iCalendar/);
});

test('with a conference the events are its sessions', () => {
  const { dataset } = read(
    'ical',
    calendar(...event('s1', 'SUMMARY:Opening', 'DTSTART:20270914T070000Z', 'LOCATION:Aula')),
    { conference: 'annual' },
  );
  assert.deepEqual(dataset.conferences[0]?.sessions, [
    { id: 's1', kind: 'other', title: 'Opening', start: '2027-09-14T07:00:00Z', room: 'Aula' },
  ]);
});
