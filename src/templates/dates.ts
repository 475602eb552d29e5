import { html, type TemplateResult } from 'lit';
import type { View } from '../core/view.js';
import { DAY, hasTime, wallClock, yearIn, zoneOf } from '../dataset/queries/dates.js';
import type { Conference } from '../dataset/schema/conference.js';
import { type DateFormat, formatDate } from '../i18n/format-date.js';
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
export function viewOf(view: View, { timeZone }: Pick<Conference, 'timeZone'>): View {
  return { ...view, timeZone };
}

/** The view that shows conferences side by side, each with its time zone where they have several. */
export function viewOfSeveral(view: View, conferences: readonly Conference[]): View {
  const zones = new Set(conferences.map((conference) => zoneOf(view.dataset, conference)));
  return { ...view, zonesAround: [...zones] };
}

/** Year, month or days at the precision given, marked where no source states them; undefined without a date. */
export function dateText(view: View, { start, end, dateCertainty }: Dated): string | undefined {
  if (start === undefined) return undefined;
  const date = formatDate(start, end, formatOf(view));
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

/** `09.00–09.45`, of what takes a day or more with its last day; undefined where the start has no time. */
export function timeOfDay(view: View, { start, end }: Dated): TemplateResult | undefined {
  const isLong = start && end && Date.parse(end) - Date.parse(start) >= DAY;
  const time = start && formatTime(start, isLong ? undefined : end, formatOf(view));
  const text = time && isLong ? `${time} – ${momentText(view, end)}` : time;
  return text ? html`<time datetime=${start}>${text}</time>` : undefined;
}

/**
 * The event's time zone, `CEST`, where another clock that a reader may think of shows another time: the visitor's, that of
 * the dataset, or that of what is shown beside it.
 */
export function foreignZone(view: View, date: string | undefined): string | undefined {
  if (date === undefined || !hasTime(date)) return undefined;
  const { dataset, visitorTimeZone, zonesAround = [] } = view;
  const format = formatOf(view);
  const time = wallClock(date, format.timeZone);
  const isOther = (zone: string | undefined) => zone !== undefined && wallClock(date, zone) !== time;
  return [dataset.timeZone, visitorTimeZone, ...zonesAround].some(isOther)
    ? zoneName(date, format)
    : undefined;
}

/** `kl. 09.00–16.00`; undefined where no time is given. */
function clockText(view: View, start: string, end?: string): string | undefined {
  const time = formatTime(start, end, formatOf(view));
  return time && view.messages.time(time);
}

/** Texts in a row, without those that are not there. */
const row = (...texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(' ');

/** A date to meet, with its time where it has one, and the zone where it matters: `30. august 2030 kl. 12.00`. */
export function momentText(view: View, start: string): string {
  return row(dateText(view, { start }), clockText(view, start), foreignZone(view, start));
}

/** The days of both ends with their times, the zone behind both unless it changes in between. */
function daysText(view: View, start: string, end: string): string {
  const zone = foreignZone(view, start);
  const zoneOfStart = zone === foreignZone(view, end) ? undefined : zone;
  return `${row(dateText(view, { start }), clockText(view, start), zoneOfStart)}\u00a0– ${momentText(view, end)}`;
}

const isOneDay = (view: View, start: string, end: string) =>
  dateText(view, { start }) === dateText(view, { start: end });

/** When it begins and ends: `kl. 09.00–16.00`, with the days where there are several; undefined where no time is given. */
export function timeText(view: View, { start, end }: Dated): string | undefined {
  if (start === undefined || !hasTime(start)) return undefined;
  return end === undefined || isOneDay(view, start, end)
    ? row(clockText(view, start, end), foreignZone(view, start))
    : daysText(view, start, end);
}

/**
 * When something is, as exactly as it is known: `14. september 2027 kl. 09.00–16.00`, of several days each end with its
 * time. Undefined without a date.
 */
export function dateAndTime(view: View, dated: Dated): TemplateResult | undefined {
  const { start, end, dateCertainty } = dated;
  const time = timeText(view, dated);
  if (start === undefined || time === undefined) return dateTime(view, dated);
  const text = end === undefined || isOneDay(view, start, end) ? row(dateText(view, { start }), time) : time;
  return html`<time datetime=${start}
    >${dateCertainty === 'inferred' ? view.messages.inferredDate(text) : text}</time
  >`;
}
