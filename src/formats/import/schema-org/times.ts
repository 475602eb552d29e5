import type { Fields } from '../../../dataset/parse/value-kinds.js';
import type { Draft } from '../draft/draft.js';
import { endAfter } from '../draft/end-after.js';
import type { SourceNode } from '../source/source-node.js';
import { writtenDate } from '../written/date.js';
import { writtenDuration } from '../written/duration.js';

/** A date and time of ISO 8601 without its separators: `20270914T090000Z`. */
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

/** The plus of an offset is lost where a program reads it as a space: `17:00:00 02:00`, `17:00:0002:00`. */
const LOST_PLUS = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)\s?(\d\d:\d\d)$/i;

/** A date as people write it, `14/9/2027` or `Sept 14, 2027`; undefined where the day might be the month. */
function writtenOnce(draft: Draft, text: string): string | undefined {
  const date = writtenDate(text);
  if (!date || date.end !== undefined || !/\d{4}/.test(text)) return undefined;
  const isDayFirst = /^\D*\d{1,2}\./.test(text);
  if (!isDayFirst && writtenDate(text, { isMonthFirst: true })?.start !== date.start) return undefined;
  draft.noteWeekday(text, date);
  return date.start;
}

/** A date in the common form of ISO 8601. Anything that is not clearly a date is returned unchanged. */
export function commonForm(draft: Draft, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  const [, year, month, day, hours, minutes, seconds = '00', offset = ''] = BASIC.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    const date = `${year}-${month}-${day}`;
    return hours === undefined || minutes === undefined
      ? date
      : `${date}T${hours}:${minutes}:${seconds}${offset}`;
  }
  return /^\d{4}-/.test(text) ? text.replace(LOST_PLUS, '$1+$2') : (writtenOnce(draft, text) ?? text);
}

/** The time zone that an event names for its times. */
export function zoneOf(event: SourceNode): string | undefined {
  return (
    event.first('doTimeZone', 'timeZone', 'timezone').word ??
    event.at('eventSchedule', 'scheduleTimezone').word
  );
}

/** When an event begins and ends: as stated, or by its duration. */
export function timesOf(draft: Draft, event: SourceNode): Fields {
  const { place } = event;
  const read = (name: string) =>
    draft.date(commonForm(draft, event.at(name).items[0]?.value), place, zoneOf(event));
  const start = read('startDate');
  const end = read('endDate');
  const { word: duration } = event.at('duration');
  const minutes = duration === undefined ? undefined : writtenDuration(duration);
  return { start, end: end ?? endAfter(start, minutes) };
}
