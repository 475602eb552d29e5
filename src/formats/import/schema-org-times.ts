import type { Fields } from '../../dataset/parse/value-kinds.js';
import type { Draft } from './draft.js';
import { endAfter } from './end-after.js';
import type { SourceNode } from './source-node.js';
import { writtenDuration } from './written-duration.js';

/** A date and time of ISO 8601 without its separators: `20270914T090000Z`. */
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

/** The plus of an offset is lost where a program reads it as a space: `17:00:00 02:00`, `17:00:0002:00`. */
const LOST_PLUS = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)\s?(\d\d:\d\d)$/i;

/** A date in the common form of ISO 8601. Anything else is returned unchanged. */
function commonForm(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  const [, year, month, day, hours, minutes, seconds = '00', offset = ''] = BASIC.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    const date = `${year}-${month}-${day}`;
    return hours === undefined || minutes === undefined
      ? date
      : `${date}T${hours}:${minutes}:${seconds}${offset}`;
  }
  return text.replace(LOST_PLUS, '$1+$2');
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
  const read = (name: string) => draft.date(commonForm(event.at(name).items[0]?.value), place, zoneOf(event));
  const start = read('startDate');
  const end = read('endDate');
  const { word: duration } = event.at('duration');
  const minutes = duration === undefined ? undefined : writtenDuration(duration);
  return { start, end: end ?? endAfter(start, minutes) };
}
