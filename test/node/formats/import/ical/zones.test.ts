import assert from 'node:assert/strict';
import test from 'node:test';
import type { ImportOptions } from '../../../../../src/formats/import/importer.js';
import { calendar, event, OFFICE } from './calendar.js';
import { read } from '../read.js';

const COPENHAGEN: ImportOptions = { datasetTimeZone: 'Europe/Copenhagen' };

/** Start and own time zone of each conference. */
function times(options: ImportOptions, ...lines: readonly string[]) {
  const { dataset, notices } = read('ical', calendar(...lines), options);
  return { times: dataset.conferences.map(({ start, timeZone }) => [start, timeZone]), notices };
}

const at = (zone: string) => event(zone, `SUMMARY:${zone}`, `DTSTART;TZID=${zone}:20270914T090000`);

test('the zones of Windows and Outlook are those of the place, without a definition', () => {
  const { times: found, notices } = times(
    COPENHAGEN,
    ...at('Eastern Standard Time'),
    ...at('"(UTC-05:00) Eastern Time (US & Canada)"'),
    ...at('Romance Standard Time'),
    ...at('/freeassociation.sourceforge.net/Europe/Helsinki'),
    ...at('US/Eastern'),
  );
  assert.deepEqual(found, [
    ['2027-09-14T09:00:00-04:00', 'America/New_York'],
    ['2027-09-14T09:00:00-04:00', 'America/New_York'],
    ['2027-09-14T09:00:00+02:00', undefined],
    ['2027-09-14T09:00:00+03:00', 'Europe/Helsinki'],
    ['2027-09-14T09:00:00-04:00', 'America/New_York'],
  ]);
  assert.deepEqual(notices, []);
});

test('a zone that nobody knows keeps only the day and is an error', () => {
  for (const zone of ['Customized Time Zone', 'tzone://Microsoft/Custom']) {
    const { times: found, notices } = times(COPENHAGEN, ...at(zone));
    assert.deepEqual(found, [['2027-09-14', undefined]]);
    assert.match(
      notices.join(),
      /is not recognised, so only the dates of its times were imported\. Set the right time zone with --time-zone/,
    );
  }
  assert.deepEqual(
    times({ ...COPENHAGEN, timeZone: 'America/New_York' }, ...at('Customized Time Zone')).times,
    [['2027-09-14T09:00:00-04:00', 'America/New_York']],
  );
});

test('a zone that the calendar defines under a name of its own follows its rules', () => {
  const winter = event('w', 'SUMMARY:W', 'DTSTART;TZID=Office clock:20270114T090000');
  const early = event('e', 'SUMMARY:E', 'DTSTART;TZID=Office clock:19700114T090000');
  assert.deepEqual(times(COPENHAGEN, ...OFFICE, ...at('Office clock'), ...winter, ...early).times, [
    ['2027-09-14T09:00:00+02:00', undefined],
    ['2027-01-14T09:00:00+01:00', undefined],
    ['1970-01-14T09:00:00+01:00', undefined],
  ]);
});

test('an IANA name comes before rules that ended with the year in which the calendar was written', () => {
  const definition = [
    ...['BEGIN:VTIMEZONE', 'TZID:Europe/Copenhagen', 'BEGIN:STANDARD', 'DTSTART:20161030T030000'],
    ...['TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD', 'END:VTIMEZONE'],
  ];
  assert.deepEqual(times(COPENHAGEN, ...definition, ...at('Europe/Copenhagen')).times, [
    ['2027-09-14T09:00:00+02:00', undefined],
  ]);
});

test('a calendar in New York has the clock of New York, also where its times are in UTC', () => {
  const { times: found } = times(
    COPENHAGEN,
    'X-WR-TIMEZONE:America/New_York',
    ...event('utc', 'SUMMARY:A', 'DTSTART:20270914T130000Z', 'DTEND:20270914T200000Z'),
    ...event('none', 'SUMMARY:B', 'DTSTART:20270914T090000'),
    ...event('day', 'SUMMARY:C', 'DTSTART;VALUE=DATE:20270914'),
  );
  assert.deepEqual(found, [
    ['2027-09-14T13:00:00Z', 'America/New_York'],
    ['2027-09-14T09:00:00-04:00', 'America/New_York'],
    ['2027-09-14', undefined],
  ]);
});

test('sessions in one zone give it to their conference', () => {
  const { dataset } = read('ical', calendar('X-WR-CALNAME:Summit', ...at('America/New_York')), {
    ...COPENHAGEN,
    conference: 'summit',
  });
  assert.deepEqual(
    [dataset.conferences[0]?.title, dataset.conferences[0]?.timeZone],
    ['Summit', 'America/New_York'],
  );
});

test('each calendar of a file has its own zone', () => {
  const one = (zone: string) =>
    calendar(`X-WR-TIMEZONE:${zone}`, ...event(zone, `SUMMARY:${zone}`, 'DTSTART:20270914T090000'));
  const { dataset } = read('ical', one('Europe/Helsinki') + one('Europe/London'), COPENHAGEN);
  assert.deepEqual(
    dataset.conferences.map(({ start }) => start),
    ['2027-09-14T09:00:00+03:00', '2027-09-14T09:00:00+01:00'],
  );
});

test('an end without a zone is by the clock of the start, and a duration is real time', () => {
  const { dataset } = read(
    'ical',
    calendar(
      ...event('a', 'SUMMARY:A', 'DTSTART;TZID=Asia/Tokyo:20270914T090000', 'DTEND:20270914T100000'),
      ...event('b', 'SUMMARY:B', 'DTSTART;TZID=Europe/Copenhagen:20271031T010000', 'DURATION:PT4H'),
      ...event('c', 'SUMMARY:C', 'DTSTART;TZID=Europe/Copenhagen:20271030T090000', 'DURATION:P1D'),
    ),
    COPENHAGEN,
  );
  assert.deepEqual(
    dataset.conferences.map(({ end = '' }) => new Date(end).toISOString()),
    ['2027-09-14T01:00:00.000Z', '2027-10-31T03:00:00.000Z', '2027-10-31T08:00:00.000Z'],
  );
});
