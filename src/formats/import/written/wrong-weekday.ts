import { DAY_LENGTH } from '../../../dataset/queries/dates.js';
import { monthNumber, weekdayNumbers } from './month-names.js';
import type { WrittenDate } from './date.js';

/** A word where a weekday stands: first, or first after the word or dash within a period. */
const FIRST_WORD =
  /(?:^|[–—−-]|(?<!\p{L})(?:til|to|bis|till|until|og|and|und)(?!\p{L})|&)\s*(?:(?:den|d\.|the|am|on|fra|from)\s+)?(\p{L}{2,})\.?,?\s+(?=[\p{L}\d])/giu;

/** From 0 for Monday. */
function weekdayOf(date: string): number {
  return (new Date(`${date.slice(0, DAY_LENGTH)}T00:00Z`).getUTCDay() + 6) % 7;
}

/**
 * The day of a date that is written with another weekday than it has: `tirsdag 15. september 2027`, a Wednesday. Then either may be
 * the mistake. Undefined where they agree, or no weekday is written.
 */
export function wrongWeekday(text: string, { start, end = start }: WrittenDate): string | undefined {
  for (const { index, 1: word = '' } of text.matchAll(FIRST_WORD)) {
    const numbers = monthNumber(word) === undefined ? weekdayNumbers(word) : new Set<number>();
    const date = index === 0 ? start : end;
    if (numbers.size > 0 && date.length >= DAY_LENGTH && !numbers.has(weekdayOf(date)))
      return date.slice(0, DAY_LENGTH);
  }
  return undefined;
}
