import { isDate } from '../../../dataset/parse/rules.js';
import { DAY_LENGTH, hasTime } from '../../../dataset/queries/dates.js';
import { shiftedDay } from '../../../dataset/queries/days.js';
import type { Draft } from '../draft/draft.js';
import { endAfter } from '../draft/end-after.js';
import type { SourceNode } from '../source/source-node.js';
import { writtenDuration } from '../written/duration.js';

/** An event with the day and room it is listed under. */
export interface Listed {
  readonly event: SourceNode;
  readonly day?: SourceNode;
  readonly room?: string;
  /** When days begin, `04:00`, where the conference says it once for all. */
  readonly dayChange?: string | undefined;
}

const CLOCK = /^(\d{1,2}):(\d\d)(?::\d\d)?$/;

/** `09:30` of `9:30` and `09:30:00`; undefined for anything else. */
export function clockOf(word: string | undefined): string | undefined {
  const [, hours, minutes] = CLOCK.exec(word ?? '') ?? [];
  return hours === undefined || minutes === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes}`;
}

const clockIn = (word: string | undefined) => /T(\d\d:\d\d)/.exec(word ?? '')?.[1];

/**
 * When an event begins. The date may stand once for the day, with only a time at the event. A time before the start of the
 * day is after midnight.
 */
function startOf({ event, day, dayChange }: Listed): string | undefined {
  const own = event.at('date').word;
  const clock = clockOf(event.at('start').word);
  if (clock === undefined) return own ?? event.at('start').word;
  if (own !== undefined && hasTime(own)) return own;
  const listed = day?.at('date').word?.slice(0, DAY_LENGTH);
  const date = own ?? listed;
  if (date === undefined || !isDate(date)) return own;
  const begins = clockIn(day?.first('day_start', 'start').word) ?? dayChange ?? '';
  const isAfterMidnight = clock < begins && (listed === undefined || date === listed);
  return `${isAfterMidnight ? shiftedDay(date, 1) : date}T${clock}`;
}

/** When an event ends: as stated, or by its duration. A time before the start is after midnight. */
function endOf(draft: Draft, event: SourceNode, start: unknown): unknown {
  const { place } = event;
  const end = event.at('end').word;
  const clock = clockOf(end);
  const hasStart = typeof start === 'string' && hasTime(start);
  if (end !== undefined && clock === undefined) return draft.date(end, place);
  if (clock !== undefined && hasStart) {
    const date = start.slice(0, DAY_LENGTH);
    const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(start)?.[0] ?? '';
    return `${clock < (clockIn(start) ?? '') ? shiftedDay(date, 1) : date}T${clock}:00${offset}`;
  }
  const duration = event.at('duration').word;
  const minutes = duration === undefined ? undefined : writtenDuration(duration, { threeParts: 'days' });
  if (duration !== undefined && minutes === undefined) draft.unknownWord(duration, ['90', '1:30'], place);
  return endAfter(start, minutes);
}

export function timesOf(draft: Draft, listed: Listed): { readonly start: unknown; readonly end: unknown } {
  const start = draft.date(startOf(listed), listed.event.place);
  return { start, end: endOf(draft, listed.event, start) };
}
