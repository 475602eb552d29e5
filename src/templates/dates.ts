import type { TemplateResult } from 'lit';
import { html } from '../core/html.js';
import type { View } from '../core/view.js';
import {
  DAY,
  dayOf,
  hasTime,
  isClockChanged,
  isDoubled,
  type Period,
  wallClock,
  yearIn,
  zoneOf,
} from '../dataset/queries/dates.js';
import type { Conference } from '../dataset/schema/conference.js';
import { type DateFormat, formatDate, formatDayOfYear, formatWeekday } from '../i18n/format-date.js';
import { formatTime, zoneName } from '../i18n/format-time.js';
import { written } from './text.js';

interface Dated {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly dateCertainty?: 'stated' | 'inferred' | undefined;
}

/** Dates are written as the widget's language does it, times in the event's own zone. */
export function formatOf({ messages, dataset, timeZone }: View): DateFormat {
  return { locale: messages.locale, timeZone: timeZone ?? dataset.timeZone };
}

/** The view that shows a conference by its own clock. */
export function viewOf(view: View, conference: Pick<Conference, 'timeZone' | 'rooms' | 'tracks'>): View {
  return { ...view, timeZone: conference.timeZone, places: conference };
}

/** The view that shows conferences side by side, each with its time zone where they have several. */
export function viewOfSeveral(view: View, conferences: readonly Conference[]): View {
  const zones = new Set(conferences.map((conference) => zoneOf(view.dataset, conference)));
  return { ...view, zonesAround: [...zones] };
}

/** Year, month or days at the precision given, marked where no source states them; undefined without a date. */
export function dateText(view: View, { start, end, dateCertainty }: Dated): string | undefined {
  if (start === undefined) return undefined;
  const { locale, timeZone } = formatOf(view);
  // By their days, which many have in common. A range is many times as slow.
  const [first = start, last] = [start, end].map((date) => date && dayOf(date, timeZone));
  const date = formatDate(first, last === first ? undefined : last, locale);
  return dateCertainty === 'inferred' ? view.messages.inferredDate(date) : date;
}

/** The same as an element that programs can read. */
export function dateTime(view: View, dated: Dated): TemplateResult | undefined {
  const text = dateText(view, dated);
  return text === undefined
    ? undefined
    : html`<time datetime=${dated.start ?? ''}>${written(view, text)}</time>`;
}

/** The year alone, where the day is told elsewhere. */
export function yearOf({ dataset }: View, conference: Conference): Dated {
  const { start, dateCertainty } = conference;
  return { start: yearIn(start, zoneOf(dataset, conference)), dateCertainty };
}

/**
 * The event's time zone, `CEST`, where another clock that a reader may think of shows another time: the visitor's, that of
 * the dataset, or that of what is shown beside it.
 */
export function foreignZone(view: View, date: string | undefined): string | undefined {
  if (date === undefined || !hasTime(date)) return undefined;
  const { dataset, visitorTimeZone, zonesAround = [] } = view;
  const format = formatOf(view);
  const { timeZone } = format;
  // Mostly all are one, and reading clocks is a tenth of the work for a long list.
  const isOther = (zone: string | undefined) =>
    zone !== undefined && zone !== timeZone && wallClock(date, zone) !== wallClock(date, timeZone);
  return [dataset.timeZone, visitorTimeZone, ...zonesAround].some(isOther)
    ? zoneName(date, format)
    : ownZone(view, date);
}

/** The time zone where even a reader who knows it needs it: clocks are changed, or show that time twice. */
export function ownZone(view: View, date: string | undefined): string | undefined {
  if (date === undefined || !hasTime(date)) return undefined;
  const format = formatOf(view);
  return view.namesZones || isDoubled(date, format.timeZone) ? zoneName(date, format) : undefined;
}

/** The view for times that are read together: each names its zone if clocks are changed among them. */
export function viewOfTimes(view: View, periods: readonly Period[]): View {
  return isClockChanged(periods, formatOf(view).timeZone) ? { ...view, namesZones: true } : view;
}

/** Texts in a row, without those that are not there. */
const row = (...texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(' ');

/** The zones to name after the start and after the end of a period; after the end alone where both have the same. */
function zonesAfter(
  view: View,
  { start, end }: Period,
  zone: typeof foreignZone,
): readonly (string | undefined)[] {
  const format = formatOf(view);
  const isNamed = [start, end].some((date) => zone(view, date));
  if (!isNamed && !isClockChanged([{ start, end }], format.timeZone)) return [];
  const [from, until] = [start, end].flatMap((date) => (date && hasTime(date) ? zoneName(date, format) : []));
  return until === undefined || until === from ? [undefined, from] : [from, until];
}

/**
 * A period with the zone where one is to be named: `09.00–09.45 CEST`, or where clocks are changed meanwhile
 * `02.30 CEST – 02.30 CET`.
 *
 * @param range the whole; undefined where it is always its two ends
 */
export function withZones(
  view: View,
  period: Period,
  zone: typeof foreignZone,
  range: string | undefined,
  ends: () => readonly [string, string],
): string {
  const [from, until] = zonesAfter(view, period, zone);
  if (range !== undefined && !from) return row(range, until);
  const [first, last] = ends();
  return `${row(first, from)}\u00a0– ${row(last, until)}`;
}

/** The time of day alone; empty where there is none. */
export function clockText(view: View, date: string | undefined): string {
  return date && hasTime(date) ? formatTime(date, undefined, formatOf(view)) : '';
}

/**
 * The times of one day: `09.00–09.45`; undefined where the start has none.
 *
 * @param write writes the range, or its start
 * @param writeEnd writes the end where a zone stands between
 */
export function hoursText(
  view: View,
  period: Period,
  zone: typeof foreignZone,
  write = (time: string) => time,
  writeEnd = write,
): string | undefined {
  const { start, end } = period;
  if (!start || !hasTime(start)) return undefined;
  const time = formatTime(start, end && hasTime(end) ? end : undefined, formatOf(view));
  const ends = () => [write(clockText(view, start)), writeEnd(clockText(view, end))] as const;
  return withZones(view, period, zone, write(time), ends);
}

/**
 * `09.00–09.45`, of what takes a day or more with its last day; undefined where the start has no time.
 *
 * @param beside what stands after it
 */
export function timeOfDay(view: View, { start, end }: Dated, beside = ''): TemplateResult | undefined {
  const isLong = start && end && Date.parse(end) - Date.parse(start) >= DAY;
  const time = hoursText(view, { start, end: isLong ? undefined : end }, ownZone);
  const text = time && isLong ? `${time} – ${momentText(view, end)}` : time;
  return text ? html`<time datetime=${start ?? ''}>${beside ? `${text} ${beside}` : text}</time>` : undefined;
}

/** A day with the time of a date: `12. september kl. 08.30`. */
function momentOn({ messages }: View, day: string | undefined, time: string): string {
  return time ? messages.moment(day ?? '', time) : (day ?? '');
}

/** A date to meet, with its time where it has one, and the zone where it matters: `30. august 2030 kl. 12.00`. */
export function momentText(view: View, start: string): string {
  return row(momentOn(view, dateText(view, { start }), clockText(view, start)), foreignZone(view, start));
}

const isOneDay = (view: View, start: string, end: string) =>
  dateText(view, { start }) === dateText(view, { start: end });

/**
 * From one day to another, each with its time: the first without the year where the other says it; by their weekdays, or
 * both without the year, where the date is told beside them.
 */
function daysText(view: View, start: string, end: string, isDated: boolean): string {
  const format = formatOf(view);
  const isOneYear = yearIn(start, format.timeZone) === yearIn(end, format.timeZone);
  const isWeek = Date.parse(end) - Date.parse(start) < 6 * DAY;
  const whole = (date: string) => dateText(view, { start: date });
  const short = (date: string) =>
    isDated && isWeek ? formatWeekday(date, format) : formatDayOfYear(date, format);
  const first = isOneYear || isDated ? short(start) : whole(start);
  const last = isDated && hasTime(end) ? short(end) : whole(end);
  return withZones(view, { start, end }, foreignZone, undefined, () => [
    momentOn(view, first, clockText(view, start)),
    momentOn(view, last, clockText(view, end)),
  ]);
}

/**
 * When something begins and ends whose date is told beside it: `kl. 09.00–16.00`, and of several days
 * `torsdag kl. 09.00 – fredag kl. 15.00`. Undefined where no time is given.
 */
export function timeText(view: View, { start, end }: Dated): string | undefined {
  if (start === undefined || !hasTime(start)) return undefined;
  return end === undefined || isOneDay(view, start, end)
    ? hoursText(view, { start, end }, foreignZone, view.messages.time)
    : daysText(view, start, end, true);
}

/**
 * When something is, as exactly as it is known: `14. september 2027 kl. 09.00–16.00`, of several days each end with its
 * time. Undefined without a date.
 */
export function dateAndTime(view: View, dated: Dated): TemplateResult | undefined {
  const { start, end, dateCertainty } = dated;
  if (start === undefined || !hasTime(start)) return dateTime(view, dated);
  const { messages } = view;
  const first = (time: string) => momentOn(view, dateText(view, { start }), time);
  const text =
    end === undefined || isOneDay(view, start, end)
      ? hoursText(view, { start, end }, foreignZone, first, messages.time)
      : daysText(view, start, end, false);
  return html`<time datetime=${start}
    >${dateCertainty === 'inferred' ? messages.inferredDate(text ?? '') : text}</time
  >`;
}
