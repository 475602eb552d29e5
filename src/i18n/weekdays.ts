import { dateTimeFormat } from './intl-cache.js';

/** 1 is Monday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Two versions of a proposal (https://tc39.es/proposal-intl-locale-info). Firefox has neither. */
interface LocaleWithWeek extends Intl.Locale {
  getWeekInfo?(): { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

const ALL: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

const DAY = 86_400_000;

/** For browsers without week info: Saturday for Arabic, Monday for all other languages of messages. */
function defaultFirstWeekday({ language }: Intl.Locale): Weekday {
  return language === 'ar' ? 6 : 1;
}

/** The first day of the week in a locale. */
export function firstWeekday(locale: string): Weekday {
  const known: LocaleWithWeek = new Intl.Locale(locale);
  const firstDay = known.getWeekInfo?.().firstDay ?? known.weekInfo?.firstDay;
  return ALL.find((weekday) => weekday === firstDay) ?? defaultFirstWeekday(known);
}

/** The weekdays in order, beginning with `first`. */
export function weekFrom(first: Weekday): readonly Weekday[] {
  return [...ALL.slice(first - 1), ...ALL.slice(0, first - 1)];
}

/** `mandag`, `man.` or `M`. */
export function weekdayName(weekday: Weekday, locale: string, style: 'long' | 'short' | 'narrow'): string {
  const format = dateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
  return format.format(new Date(MONDAY + (weekday - 1) * DAY));
}
