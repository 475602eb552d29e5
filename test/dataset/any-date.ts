/** Every date that a dataset may have, in any precision, and datasets around them. */
import fc from 'fast-check';
import { endsAfterStart, isDate } from '../../src/dataset/parse/rules.js';
import type { Dataset } from '../../src/dataset/schema/dataset.js';

const padded = (length: number, max: number, min = 0) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(length, '0'));

const offset = fc.oneof(
  fc.constant('Z'),
  fc.tuple(fc.constantFrom('+', '-'), padded(2, 14), padded(2, 59)).map(([sign, h, m]) => `${sign}${h}:${m}`),
);

const time = fc
  .tuple(padded(2, 23), padded(2, 59), fc.constantFrom('', ':00', ':59', ':59.999'), offset)
  .map(([hours, minutes, seconds, zone]) => `T${hours}:${minutes}${seconds}${zone}`);

/** The first and last years are where programs err. */
const year = fc.oneof(fc.constantFrom('0000', '0001', '0999', '1000', '9998', '9999'), padded(4, 9999));

export const anyDate = fc
  .tuple(year, padded(2, 12, 1), padded(2, 31, 1), time, fc.integer({ min: 1, max: 4 }))
  .map(([y, month, day, clock, precision]) => [y, `-${month}`, `-${day}`, clock].slice(0, precision).join(''))
  .filter(isDate);

/** The dates that were found to freeze or to blank something. */
export const FEARED = [
  '9999-12-31',
  '9999-12',
  '9999',
  '0000',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '9999-12-31T23:59:59-14:00',
  '0000-01-01T00:00:00+14:00',
];

export const anyZone = fc.constantFrom(undefined, 'America/Nuuk', 'Pacific/Kiritimati', 'Pacific/Pago_Pago');

/** A dataset as the reader gives it, without asking the reader: it may refuse some of these dates. */
export function heldOn(start: string, end?: string, timeZone?: string): Dataset {
  const period = { start, end: endsAfterStart({ start, end }) ? end : undefined };
  const session = { id: 's', kind: 'talk' as const, title: 'Oplæg', speakers: ['p'], ...period };
  const conference = { id: 'c', title: 'Konference', status: 'scheduled' as const, timeZone, ...period };
  const other = {
    ...conference,
    id: 'o',
    timeZone: undefined,
    start: '2027-09-14T09:00:00+02:00',
    end: undefined,
  };
  return {
    schemaVersion: 1,
    language: 'da',
    timeZone: 'Europe/Copenhagen',
    updated: '2026-11-01',
    organisations: [],
    series: [],
    people: [{ id: 'p', name: 'P' }],
    conferences: [
      {
        ...conference,
        registration: { opens: start, closes: start },
        sessions: [session, { ...session, id: 't' }],
      },
      other,
    ],
    contacts: [],
    activities: [{ id: 'a', title: 'A', ...period }],
    newsletters: [],
  };
}
