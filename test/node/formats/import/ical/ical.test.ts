import assert from 'node:assert/strict';
import test from 'node:test';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';
import { calendar, event, OFFICE } from './calendar.js';
import { read } from '../read.js';

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

test('events with one UID are all kept, known by their titles, so that one that moves is the same', () => {
  const two = (start: string) =>
    read(
      'ical',
      calendar(
        ...event('a', 'SUMMARY:Workshop A', start),
        ...event('a', 'SUMMARY:Workshop B', 'DTSTART:20270914T120000Z'),
      ),
    );
  const ids = (start: string) => two(start).dataset.conferences.map(({ id }) => id);
  assert.deepEqual(ids('DTSTART:20270914T070000Z'), ['a-workshop-a', 'a-workshop-b']);
  assert.deepEqual(ids('DTSTART:20270915T130000Z'), ['a-workshop-a', 'a-workshop-b']);
  assert.match(
    two('DTSTART:20270914T070000Z').notices.join(),
    /^line 9 The source uses the id a more than once/,
  );
});

test('the same event twice is one, and of two versions the newer is', () => {
  const one = event('a', 'SUMMARY:A', 'DTSTART:20270914T070000Z');
  const twin = event('a', 'DTSTAMP:20270101T000000Z', 'DTSTART:20270914T070000Z', 'SUMMARY:A');
  const newer = event('a', 'SUMMARY:A', 'DTSTART:20270914T090000Z', 'SEQUENCE:2');
  const starts = (...lines: readonly string[]) => {
    const { dataset, notices } = read('ical', calendar(...lines));
    return { starts: dataset.conferences.map(({ id, start }) => [id, start]), notices };
  };
  assert.deepEqual(starts(...one, ...twin), { starts: [['a', '2027-09-14T07:00:00Z']], notices: [] });
  const both = starts(...one, ...newer);
  assert.deepEqual(both.starts, [['a', '2027-09-14T09:00:00Z']]);
  assert.match(both.notices.join(), /^line 4 An older version of A was left out/);
});

test('an exception whose recurring event is not there is an event', () => {
  const { dataset } = read(
    'ical',
    calendar(...event('r', 'SUMMARY:Moved', 'RECURRENCE-ID:20280914T070000Z', 'DTSTART:20280915T070000Z')),
  );
  assert.equal(dataset.conferences[0]?.start, '2028-09-15T07:00:00Z');
});

test('a calendar without events is refused, with what is there', () => {
  const { notices } = importSource(calendar('BEGIN:VTODO', 'SUMMARY:A', 'END:VTODO'), 'ical', {});
  assert.deepEqual(
    notices.map(({ code, ...rest }) => [code, 'value' in rest && rest.value]),
    [['calendar-empty', 'VTODO × 1']],
  );
});

test('a line that cannot be read is said with its place, and costs nothing else', () => {
  const { dataset, notices } = read(
    'ical',
    calendar(
      ...event('bad', 'SUMMARY;;;:X', 'no property at all', 'DTSTART;VALUE=DATE:20270914'),
      ...event('good', 'SUMMARY:B', 'DTSTART;VALUE=DATE:20270914'),
    ),
  );
  assert.deepEqual(
    dataset.conferences.map(({ id, start }) => [id, start]),
    [
      ['bad', '2027-09-14'],
      ['good', '2027-09-14'],
    ],
  );
  assert.match(notices.join('\n'), /^line 6 SUMMARY is not valid.*\nline 7 no property at all is not valid/);
});

test('an event with neither title nor date is left out and said', () => {
  const { dataset, notices } = read(
    'ical',
    calendar(...event('empty', 'LOCATION:Havnen'), ...event('good', 'SUMMARY:B')),
  );
  assert.deepEqual(
    dataset.conferences.map(({ id }) => id),
    ['good'],
  );
  assert.match(notices.join(), /^line 4 An event without title and date \(empty\) was left out/);
});

test('a whole day may be written with a time or without its type', () => {
  const { dataset, notices } = read(
    'ical',
    calendar(
      ...event('a', 'SUMMARY:A', 'DTSTART;VALUE=DATE:20270822T000000', 'DTEND;VALUE=DATE:20270823T000000'),
      ...event('b', 'SUMMARY:B', 'DTSTART:20270822', 'DTEND:20270824'),
      ...event('c', 'SUMMARY:C', 'DTSTART;VALUE=DATE:20270822', 'DURATION:P2D'),
    ),
  );
  assert.deepEqual(
    dataset.conferences.map(({ start, end }) => [start, end]),
    [
      ['2027-08-22', undefined],
      ['2027-08-22', '2027-08-23'],
      ['2027-08-22', '2027-08-23'],
    ],
  );
  assert.deepEqual(notices, []);
});

test('components that do not end, several calendars, and any line ends are read', () => {
  const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:A', 'DTSTART:20270914T070000Z'];
  const more = [
    'BEGIN:VEVENT',
    'UID:b',
    'SUMMARY:B long',
    '  title',
    'DTSTART:20270914T070000Z',
    'END:VEVENT',
  ];
  for (const end of ['\r', '\n', '\r\n', '\r\r\n']) {
    const { dataset, notices } = read('ical', [...lines, ...more].join(end));
    assert.deepEqual(
      dataset.conferences.map(({ id, title }) => [id, title]),
      [
        ['a', 'A'],
        ['b', 'B long title'],
      ],
    );
    assert.equal(notices.length, 2);
    assert.match(notices.join('\n'), /END:VEVENT is missing/);
    assert.match(notices.join('\n'), /^line 1 END:VCALENDAR is missing/m);
  }
});

test('contacts are refused with what to do', () => {
  const { notices } = importSource('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Test\r\nEND:VCARD\r\n', 'ical', {});
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['file-vcard'],
  );
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
