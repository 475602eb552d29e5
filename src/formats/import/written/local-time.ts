import { DAY, DAY_LENGTH } from '../../../dataset/queries/dates.js';

/** A time with its offset from UTC, and whether a clock change makes it doubtful. */
interface ZonedTime {
  /** `2027-09-14T09:00:00+02:00` */
  readonly date: string;
  /** `skipped`: the time did not exist. `repeated`: it existed twice, and the first is used. */
  readonly doubt: 'skipped' | 'repeated' | undefined;
}

const MINUTE = 60_000;

const LOCAL_LENGTH = '2027-09-14T09:00:00'.length;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes longer than all that it ever formats. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  clocks.set(timeZone, clock);
  return clock;
}

/** Offset of a time zone (IANA name) from UTC at an instant, in minutes. */
export function offsetAt(instant: number, timeZone: string): number {
  const name =
    clockOf(timeZone)
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** `+02:00` */
export function formatOffset(minutes: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

/**
 * Adds the offset to a local time. At clock changes it follows RFC 5545, section 3.3.5: of a repeated time it uses the
 * first, and a skipped time gets the offset from before the change.
 *
 * @param local `2027-09-14T09:00:00`
 * @param timeZone an IANA name known to the runtime
 */
export function zonedTime(local: string, timeZone: string): ZonedTime {
  const key = `${local} ${timeZone}`;
  const known = zonedTimes.get(key);
  if (known) return known;
  if (zonedTimes.size >= MAX_TIMES) zonedTimes.clear();
  const found = findZonedTime(local, timeZone);
  zonedTimes.set(key, found);
  return found;
}

/** Most sessions of a programme share their times with others, and the calendar of the runtime is slow. */
const zonedTimes = new Map<string, ZonedTime>();

const MAX_TIMES = 10_000;

function findZonedTime(local: string, timeZone: string): ZonedTime {
  const asUtc = Date.parse(`${local}Z`);
  const before = offsetAt(asUtc - DAY, timeZone);
  const after = offsetAt(asUtc + DAY, timeZone);
  const fits = (offset: number) => offsetAt(asUtc - offset * MINUTE, timeZone) === offset;
  const [first, second] = [...new Set([before, after])].filter(fits);
  if (first !== undefined) {
    return {
      date: local + formatOffset(first),
      doubt: second === undefined ? undefined : 'repeated',
    };
  }
  return { date: local + formatOffset(before), doubt: 'skipped' };
}

/** The date of an instant by the clock of a time zone: `2027-09-14T09:00:00+02:00`. */
export function dateAt(instant: number, timeZone: string): string {
  const offset = offsetAt(instant, timeZone);
  return new Date(instant + offset * MINUTE).toISOString().slice(0, LOCAL_LENGTH) + formatOffset(offset);
}

/** A local time so much later: `2027-09-14T09:00:00`, or a day. Negative is earlier. @param milliseconds of a clock that never changes */
export function shiftedLocal(local: string, milliseconds: number): string {
  const suffix = local.length > DAY_LENGTH ? 'Z' : '';
  return new Date(Date.parse(local + suffix) + milliseconds).toISOString().slice(0, local.length);
}

/** A date and time close to ISO 8601, as programs write them. */
interface WrittenTime {
  /** `2027-09-14T09:00:00` */
  readonly local: string;
  /** `Z`, `+02:00` or undefined */
  readonly offset: string | undefined;
  /** A time zone in brackets (RFC 9557): `[Europe/Copenhagen]` */
  readonly zone: string | undefined;
}

/** `T` or spaces between; seconds, offset and zone optional. */
const DATE_TIME =
  /^(\d{4}-\d\d-\d\d)(?:T|\s+)(\d\d:\d\d)(:\d\d)?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?\s*(?:\[([^\]]+)\])?$/i;

/** Without hyphens and colons, as ISO 8601 calls basic: `20270914T070000Z` */
const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(?=\D|$)/i;

function wholeOffset(offset: string): string {
  if (!/^[+-]/.test(offset)) return 'Z';
  const digits = offset.slice(1).replace(':', '').padEnd('hhmm'.length, '0');
  return `${offset.slice(0, 1)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Reads a date with a time; undefined if it is anything else. Midnight at the end of a day, `24:00`, begins the next. */
export function writtenTime(text: string): WrittenTime | undefined {
  const extended = text.replace(BASIC, '$1-$2-$3T$4:$5:$6').replace(/:(?=[Z+-]|$)/i, '');
  const [, day, minutes, seconds = ':00', offset, zone] = DATE_TIME.exec(extended) ?? [];
  if (day === undefined || minutes === undefined) return undefined;
  const isEndOfDay = minutes === '24:00' && !Number.isNaN(Date.parse(day));
  const local = isEndOfDay ? `${shiftedLocal(day, DAY)}T00:00${seconds}` : `${day}T${minutes}${seconds}`;
  return { local, offset: offset && wholeOffset(offset), zone };
}
