import { hasTime } from '../../dataset/queries/dates.js';

const MINUTE = 60_000;

/**
 * When something ends that is told by its length. The offset of its beginning is kept: few sessions last through the night
 * in which clocks are put back, and an instant is an instant.
 *
 * @param start a date-time with its offset; anything else has no end that can be told
 */
export function endAfter(start: unknown, minutes: number | undefined): string | undefined {
  if (typeof start !== 'string' || !hasTime(start) || minutes === undefined) return undefined;
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(start)?.[0] ?? 'Z';
  const local = Date.parse(`${start.slice(0, start.length - offset.length)}Z`) + minutes * MINUTE;
  return Number.isNaN(local)
    ? undefined
    : new Date(local).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length) + offset;
}

/** Minutes in a length of time as frab writes it, `01:30` or, for days, `1:02:00`; undefined for anything else. */
export function minutesIn(duration: string | undefined): number | undefined {
  if (duration === undefined || !/^\d+(:\d\d){1,2}$/.test(duration)) return undefined;
  const [minutes = 0, hours = 0, days = 0] = duration.split(':').map(Number).reverse();
  return (days * 24 + hours) * 60 + minutes;
}
