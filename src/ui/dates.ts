import { html, type TemplateResult } from 'lit';
import { formatDate, formatTime } from '../i18n/format-date.js';
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
