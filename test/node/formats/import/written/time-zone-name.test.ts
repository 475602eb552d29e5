import assert from 'node:assert/strict';
import test from 'node:test';
import { timeZoneName } from '../../../../../src/formats/import/written/time-zone-name.js';

const zones = (...names: string[]) => names.map((name) => timeZoneName(name));

test('an IANA name is found alone, in quotes, in any case and behind a prefix', () => {
  assert.deepEqual(
    zones(
      'Europe/Copenhagen',
      '"europe/copenhagen"',
      '/freeassociation.sourceforge.net/Tzfile/Europe/Oslo',
      '/citadel.org/20190914_1/America/New_York',
      '/mozilla.org/20070129_1/America/Argentina/Buenos_Aires',
      'custom_America/New_York',
    ),
    [
      'Europe/Copenhagen',
      'Europe/Copenhagen',
      'Europe/Oslo',
      'America/New_York',
      'America/Argentina/Buenos_Aires',
      'America/New_York',
    ],
  );
});

test('old names become the ones that name the city of today', () => {
  assert.deepEqual(
    zones('US/Eastern', 'EST5EDT', 'America/Godthab', 'Asia/Calcutta', 'Atlantic/Faeroe', 'Etc/UTC'),
    ['America/New_York', 'America/New_York', 'America/Nuuk', 'Asia/Kolkata', 'Atlantic/Faroe', 'UTC'],
  );
});

test('a Windows name means the zone that CLDR gives for the whole world', () => {
  assert.deepEqual(
    zones(
      'Eastern Standard Time',
      'Romance Standard Time',
      'romance standard time 1',
      'Eastern Daylight Time',
      'Greenland Standard Time',
      'tzone://Microsoft/Utc',
    ),
    ['America/New_York', 'Europe/Paris', 'Europe/Paris', 'America/New_York', 'America/Nuuk', 'UTC'],
  );
});

test('a name as Outlook shows it is found by its cities, which must have the offset', () => {
  assert.deepEqual(
    zones(
      '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris',
      '(GMT+01.00) Brussels / Copenhagen / Madrid / Paris',
      '(UTC-05:00) Eastern Time (US & Canada)',
      '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi',
      '(UTC) Coordinated Universal Time',
      '(UTC+09:00) Copenhagen',
    ),
    ['Europe/Brussels', 'Europe/Brussels', 'America/New_York', 'Asia/Kolkata', 'UTC', undefined],
  );
});

test('a zone that nobody knows is not guessed', () => {
  assert.deepEqual(
    zones(
      'Customized Time Zone',
      'tzone://Microsoft/Custom',
      'Office clock',
      'GMT+0100',
      '',
      '/'.repeat(9),
      'x'.repeat(1e6),
    ),
    Array.from({ length: 7 }, () => undefined),
  );
});
