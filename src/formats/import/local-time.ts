import { DAY } from '../../dataset/queries/dates.js';

/** A time with its offset from UTC, and whether a clock change makes it doubtful. */
interface ZonedTime {
  /** `2027-09-14T09:00:00+02:00` */
  readonly date: string;
  /** `skipped`: the time did not exist. `repeated`: it existed twice, and the first is used. */
  readonly doubt: 'skipped' | 'repeated' | undefined;
}

const MINUTE = 60_000;

/** Offset of a time zone from UTC at an instant, in minutes. */
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
 * Adds the offset to a local time. At clock changes it follows RFC 5545, section 3.3.5: of a repeated time it uses the
 * first, and a skipped time gets the offset from before the change.
 *
 * @param local `2027-09-14T09:00:00`
 * @param timeZone an IANA name known to the runtime
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
