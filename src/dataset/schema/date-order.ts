import { z } from './zod.js';

/** Compares as much as both dates say: `2017` and `2017-09-06` may be the same day, two date-times are two instants. */
function liesBefore(end: string, start: string): boolean {
  const shared = Math.min(end.length, start.length);
  const haveTimes = shared > 'yyyy-mm-dd'.length;
  return haveTimes ? Date.parse(end) < Date.parse(start) : end.slice(0, shared) < start.slice(0, shared);
}

interface Period {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** Refuses an end that certainly lies before the start. */
export const endsAfterStart = z.refine<Period>(
  ({ start, end }) => start === undefined || end === undefined || !liesBefore(end, start),
  { path: ['end'], error: 'date-order' },
);
