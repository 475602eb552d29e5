import { DAY } from '../../dataset/queries/dates.js';

/** A time with its offset from UTC, and what the clocks did there, if that leaves a doubt. */
interface ZonedTime {
  /** `2027-09-14T09:00:00+02:00` */
  readonly date: string;
  /** `skipped`: there was no such time; `repeated`: there were two, and the first was taken. */
  readonly doubt: 'skipped' | 'repeated' | undefined;
}

const MINUTE = 60_000;

/** Minutes that the clocks of a zone are before UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
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
 * The time that clocks show in a zone as an instant. Where the clocks are put forward or back, it does what calendars do
 * (RFC 5545, section 3.3.5): the first of two, and what was skipped counted on from before.
 *
 * @param local `2027-09-14T09:00:00`
 * @param timeZone an IANA name that the runtime knows
 */
export function zonedTime(local: string, timeZone: string): ZonedTime {
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
