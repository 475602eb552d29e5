import { dateTimeFormat } from './intl-cache.js';

/** 1 is Monday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Two generations of one proposal (https://tc39.es/proposal-intl-locale-info); Firefox has neither. */
interface LocaleWithWeek extends Intl.Locale {
  getWeekInfo?(): { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

const ALL: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

const DAY = 86_400_000;

/** Where no browser tells: Saturday in Arabic, and Monday in all else that we speak. */
function usualFirstWeekday({ language }: Intl.Locale): Weekday {
  return language === 'ar' ? 6 : 1;
}

/** The day that weeks begin with where a locale is spoken. */
export function firstWeekday(locale: string): Weekday {
  const known: LocaleWithWeek = new Intl.Locale(locale);
  const told = known.getWeekInfo?.().firstDay ?? known.weekInfo?.firstDay;
  return ALL.find((weekday) => weekday === told) ?? usualFirstWeekday(known);
}

/** The weekdays in their order in a week that begins with the first. */
export function weekFrom(first: Weekday): readonly Weekday[] {
  return [...ALL.slice(first - 1), ...ALL.slice(0, first - 1)];
}

/** `mandag`, `man.` or `M`. */
export function weekdayName(weekday: Weekday, locale: string, style: 'long' | 'short' | 'narrow'): string {
  const format = dateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
  return format.format(new Date(MONDAY + (weekday - 1) * DAY));
}
