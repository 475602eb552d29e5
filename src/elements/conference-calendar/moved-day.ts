import { shiftedDay } from '../../dataset/queries/days.js';
import type { Weekday } from '../../i18n/weekdays.js';
import { endOfMonth, monthOf, placeInWeek, shiftedMonth } from './calendar-dates.js';

/** A key, as a keyboard event tells it. */
interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

interface Reading {
  readonly firstWeekday: Weekday;
  readonly isRightToLeft: boolean;
}

/** The same day of another month, or the last one where that month is shorter. */
function shiftedByMonths(day: string, months: number): string {
  const month = shiftedMonth(monthOf(day), months);
  const requested = month + day.slice(month.length);
  const last = endOfMonth(month);
  return requested < last ? requested : last;
}

/**
 * The day that a key leads to from another, as in the date grids of the ARIA Authoring Practices
 * (https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/). Undefined for any other key.
 */
export function movedDay(
  day: string,
  { key, shiftKey }: Key,
  { firstWeekday, isRightToLeft }: Reading,
): string | undefined {
  const forward = isRightToLeft ? -1 : 1;
  const place = placeInWeek(day, firstWeekday);
  switch (key) {
    case 'ArrowRight':
      return shiftedDay(day, forward);
    case 'ArrowLeft':
      return shiftedDay(day, -forward);
    case 'ArrowDown':
      return shiftedDay(day, 7);
    case 'ArrowUp':
      return shiftedDay(day, -7);
    case 'Home':
      return shiftedDay(day, -place);
    case 'End':
      return shiftedDay(day, 6 - place);
    case 'PageDown':
      return shiftedByMonths(day, shiftKey ? 12 : 1);
    case 'PageUp':
      return shiftedByMonths(day, shiftKey ? -12 : -1);
    default:
      return undefined;
  }
}
