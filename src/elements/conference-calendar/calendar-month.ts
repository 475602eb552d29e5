import {
  type CalendarDate,
  datesDuring,
  endOfMonth,
  isInOneMonth,
  nearestMonth,
  openingMonth,
} from './calendar-dates.js';

/** Where a visitor is; what is undefined the visitor has not chosen. */
interface CalendarPlace {
  /** `2030-09` */
  readonly month: string | undefined;
  /** The day that the focus was moved to. */
  readonly focused: string | undefined;
  readonly picked: string | undefined;
}

/** The view of a calendar's dates. */
export interface CalendarMonth {
  readonly month: string;
  /** The picked day, where it is in this month: filters may have led to another. */
  readonly picked: string | undefined;
  /** The day that Tab leads to. */
  readonly reachable: string;
  /** Those that take whole days. */
  readonly exact: readonly CalendarDate[];
  /** The listed entries: those of the picked day, or all that are, or may be, in the month. */
  readonly listed: readonly CalendarDate[];
  /** How many of those are known to be in it. */
  readonly count: number;
}

/** @param today a day in the event's own zone */
export function calendarMonth(
  dates: readonly CalendarDate[],
  place: CalendarPlace,
  today: string,
): CalendarMonth {
  const month = place.month ?? openingMonth(dates, today);
  const possible = datesDuring(dates, `${month}-01`, endOfMonth(month));
  const exact = possible.filter(({ isExact }) => isExact);
  const inMonth = (day: string | undefined) => (day?.startsWith(month) ? day : undefined);
  const picked = inMonth(place.picked);
  const listed = picked
    ? datesDuring(exact, picked, picked)
    : [...exact, ...possible.filter(({ isExact }) => !isExact)];
  return {
    month,
    picked,
    reachable: inMonth(place.focused) ?? inMonth(exact[0]?.first) ?? inMonth(today) ?? `${month}-01`,
    exact,
    listed,
    count: listed.filter(isInOneMonth).length,
  };
}

/**
 * A month with a date for who has come to one without: first in the direction that the visitor goes, and one of which no
 * more than the year is known only where there is no other.
 */
export function otherMonth(
  dates: readonly CalendarDate[],
  month: string,
  direction: 'before' | 'after',
): string | undefined {
  const directions = [direction, direction === 'after' ? 'before' : 'after'] as const;
  return [dates.filter(isInOneMonth), dates]
    .flatMap((some) => directions.map((each) => nearestMonth(some, month, each)))
    .find((each) => each !== undefined);
}
