import { dateTimeFormat } from './intl-cache.js';

interface CalendarNames {
  /** Starting with January. */
  readonly months: readonly string[];
  /** Starting with Sunday, as in `Date`. The short forms are the first letters. */
  readonly weekdays: readonly string[];
}

type Part = Intl.DateTimeFormatPart;

const WIDTHS = { long: undefined, short: 3, narrow: 1 };

const text = (parts: readonly Part[]) => parts.map(({ value }) => value).join('');

/** Formats dates as in Danish, but with other names, for languages that browsers lack. */
export class NamedDateTimeFormat extends Intl.DateTimeFormat {
  readonly #names: CalendarNames;
  readonly #options: Intl.DateTimeFormatOptions;

  constructor(names: CalendarNames, options: Intl.DateTimeFormatOptions) {
    super('da', options);
    this.#names = names;
    this.#options = options;
  }

  #renamed(part: Part, date: Date): string {
    const { month, weekday = 'long' } = this.#options;
    const { timeZone } = this.resolvedOptions();
    // Swedish uses the ISO 8601 format.
    const day = new Date(dateTimeFormat('sv', { dateStyle: 'short', timeZone }).format(date));
    if (part.type === 'weekday') {
      const name = this.#names.weekdays[day.getUTCDay()]?.slice(0, WIDTHS[weekday]);
      return (weekday === 'narrow' ? name?.toUpperCase() : name) ?? part.value;
    }
    if (part.type === 'month' && month === 'long') return this.#names.months[day.getUTCMonth()] ?? part.value;
    // Danish has "torsdag den 3. september".
    return part.type === 'literal' ? part.value.replace(' den ', ' ') : part.value;
  }

  override formatToParts(date: Date): Part[] {
    return super.formatToParts(date).map((part) => ({ ...part, value: this.#renamed(part, date) }));
  }

  override format(date: Date): string {
    return text(this.formatToParts(date));
  }

  override formatRange(start: Date, end: Date): string {
    const parts = super.formatRangeToParts(start, end);
    return text(
      parts.map((part) => ({
        ...part,
        value: this.#renamed(part, part.source === 'endRange' ? end : start),
      })),
    );
  }
}
