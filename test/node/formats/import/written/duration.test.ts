import assert from 'node:assert/strict';
import test from 'node:test';
import { writtenDuration } from '../../../../../src/formats/import/written/duration.js';
import { withinSeconds } from '../../../../support/processor-time.js';

const DURATIONS: Readonly<Record<string, number | undefined>> = {
  // Minutes.
  '90': 90,
  '90.0': 90,
  '0': 0,
  // Hours and minutes.
  '01:30': 90,
  '1:30': 90,
  '24:00': 1440,
  '0:120': 120,
  '135.0:00': 135,
  '45.0:00': 45,
  // With seconds, as spreadsheets and Python write it.
  '00:45:00': 45,
  '1:30:00': 90,
  '0:20:00': 20,
  '00:44:59.9': 45,
  '1 day, 2:00:00': 1560,
  // With units.
  '1 t 30 min': 90,
  '1 t. 30 min.': 90,
  '1t30': 90,
  '1h30m': 90,
  '1 h 5': 65,
  '1,5 time': 90,
  '1.5 hours': 90,
  '1½ time': 90,
  '½ time': 30,
  '1 time og 15 minutter': 75,
  '1 hour, 15 minutes': 75,
  '1 Std. 30 Min.': 90,
  "45'": 45,
  'ca. 45 min': 45,
  '2 dage': 2880,
  '5400 sek': 90,
  PT1H30M: 90,
  PT90M: 90,
  P1DT2H: 1560,
  // A fraction of a day.
  '0.0625': 90,
  '0,03125': 45,
  // No duration, or one of several.
  '': undefined,
  '-30': undefined,
  '1.5': undefined,
  '1.5:00': undefined,
  '2:120': undefined,
  '1:5': undefined,
  '135:00': undefined,
  '1:75:00': undefined,
  '30 min 1 t': undefined,
  '45-60 min': undefined,
  '2 x 45 min': undefined,
  '5 liter': undefined,
  P1Y: undefined,
  '99999999999999999999': undefined,
  '99999999 dage': undefined,
  snart: undefined,
};

test('a duration is read as people and programs write it, and nothing else is', () => {
  for (const [text, minutes] of Object.entries(DURATIONS)) assert.equal(writtenDuration(text), minutes, text);
});

test('a duration may be a number', () => {
  assert.deepEqual(
    [90, 0.0625, -1, NaN, Infinity].map((value) => writtenDuration(value)),
    [90, 90, undefined, undefined, undefined],
  );
});

test('three parts are days only where a format says so, and only where they can be', () => {
  const read = (text: string) => writtenDuration(text, { threeParts: 'days' });
  assert.deepEqual(['1:02:00', '00:45:00', '01:30:00', '1:30:00', '6944:11:40', '01:30'].map(read), [
    1560,
    45,
    90,
    90,
    undefined,
    90,
  ]);
  assert.equal(writtenDuration('1:02:00'), 62);
});

test('a value without end is refused at once', () => {
  withinSeconds(5, () => {
    for (const text of ['1'.repeat(1e6), '1 t '.repeat(1e5), `${'9'.repeat(1e5)}:00`, ' '.repeat(1e6)]) {
      assert.equal(writtenDuration(text), undefined);
    }
  });
});
