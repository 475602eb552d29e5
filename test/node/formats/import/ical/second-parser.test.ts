import assert from 'node:assert/strict';
import test from 'node:test';
import { convertIcsCalendar, extendByRecurrenceRule } from 'ts-ics';
import { calendar, event, OFFICE } from './calendar.js';
import { read } from '../read.js';

const TEXT = calendar(
  ...OFFICE,
  ...event(
    'utc',
    'DTSTAMP:20270101T000000Z',
    'SUMMARY:A',
    'DTSTART:20270914T070000Z',
    'DTEND:20270914T140000Z',
  ),
  ...event(
    'office',
    'DTSTAMP:20270101T000000Z',
    'SUMMARY:B',
    'DTSTART;TZID=Office clock:20270714T090000',
    'DURATION:PT90M',
  ),
  ...event(
    'winter',
    'DTSTAMP:20270101T000000Z',
    'SUMMARY:C',
    'DTSTART;TZID=Office clock:20271214T090000',
    'DTEND;TZID=Office clock:20271214T100000',
  ),
  ...event(
    'day',
    'DTSTAMP:20270101T000000Z',
    'SUMMARY:D',
    'DTSTART;VALUE=DATE:20270914',
    'DTEND;VALUE=DATE:20270916',
  ),
);

test('ts-ics reads the same events with the same titles and starts', () => {
  const { events = [] } = convertIcsCalendar(undefined, TEXT);
  const { dataset } = read('ical', TEXT);
  assert.deepEqual(
    dataset.conferences.map(({ id, title, start = '' }) => [id, title, Date.parse(start)]),
    events.map(({ uid, summary, start }) => [uid, summary, start.date.getTime()]),
  );
});

test('ts-ics finds the same occurrences of rules', () => {
  for (const rule of [
    'FREQ=WEEKLY;COUNT=5',
    'FREQ=DAILY;INTERVAL=3;COUNT=4',
    'FREQ=MONTHLY;BYMONTHDAY=14;COUNT=6',
    'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=6',
    'FREQ=YEARLY;COUNT=3',
  ]) {
    const text = calendar(
      ...event(
        'r',
        'DTSTAMP:20270101T000000Z',
        'SUMMARY:R',
        'DTSTART:20270914T070000Z',
        'DTEND:20270914T080000Z',
        `RRULE:${rule}`,
      ),
    );
    const [only] = convertIcsCalendar(undefined, text).events ?? [];
    assert.ok(only?.recurrenceRule);
    const expected = extendByRecurrenceRule(only.recurrenceRule, { start: only.start.date });
    const { dataset } = read('ical', text);
    assert.deepEqual(
      dataset.conferences.map(({ start = '' }) => start.slice(0, '2027-09-14'.length)),
      // ts-ics counts months by the clock of the machine, so only the days are compared.
      expected.map((date) => date.toISOString().slice(0, '2027-09-14'.length)),
      rule,
    );
  }
});
