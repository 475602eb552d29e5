import { html, type TemplateResult } from 'lit';
import { formatDate, formatTime, hasTime, zoneName } from '../i18n/format-date.js';
import type { View } from './view.js';

interface Dated {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly dateCertainty?: 'stated' | 'inferred' | undefined;
}

const formatOf = ({ messages, dataset }: View) => ({ locale: messages.locale, timeZone: dataset.timeZone });

/** Year, month or days at the precision given, marked where no source states them; undefined without a date. */
export function dateText(view: View, { start, end, dateCertainty }: Dated): string | undefined {
  if (start === undefined) return undefined;
  const date = formatDate(start, end, formatOf(view));
  return dateCertainty === 'inferred' ? view.messages.inferredDate(date) : date;
}

/** The same as an element that programs can read. */
export function dateTime(view: View, dated: Dated): TemplateResult | undefined {
  const text = dateText(view, dated);
  return text === undefined ? undefined : html`<time datetime=${dated.start ?? ''}>${text}</time>`;
}

/** `09.00–09.45`; undefined where the start has no time. */
export function timeOfDay(view: View, { start, end }: Dated): TemplateResult | undefined {
  const text = start && formatTime(start, end, formatOf(view));
  return text ? html`<time datetime=${start}>${text}</time>` : undefined;
}

/** The event's time zone, `CEST`, for a visitor whose own clock shows another time; undefined where both show the same. */
export function foreignZone(view: View, date: string | undefined): string | undefined {
  const { visitorTimeZone } = view;
  if (date === undefined || visitorTimeZone === undefined || !hasTime(date)) return undefined;
  const format = formatOf(view);
  const theirs = formatTime(date, undefined, { ...format, timeZone: visitorTimeZone });
  return theirs === formatTime(date, undefined, format) ? undefined : zoneName(date, format);
}

/** `kl. 09.00–16.00`, and the zone where it matters; undefined where no time is given. */
function clockText(view: View, start: string, end?: string): string | undefined {
  const time = formatTime(start, end, formatOf(view));
  return time && [view.messages.time(time), foreignZone(view, start)].filter(Boolean).join(' ');
}

/** A date to meet, with its time where it has one: `30. august 2030 kl. 12.00`. */
export function momentText(view: View, start: string): string {
  return [dateText(view, { start }), clockText(view, start)].filter(Boolean).join(' ');
}

/** When it begins and ends: `kl. 09.00–16.00`, with the days where there are several; undefined where no time is given. */
export function timeText(view: View, { start, end }: Dated): string | undefined {
  if (start === undefined || !hasTime(start)) return undefined;
  return end === undefined || dateText(view, { start }) === dateText(view, { start: end })
    ? clockText(view, start, end)
    : [start, end].map((date) => momentText(view, date)).join(' – ');
}
