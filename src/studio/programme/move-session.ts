/** Where a session lies in time and place, and the document in which it lies elsewhere. */
import type { Path } from '../../dataset/issues/issue.js';
import { isDate, isTimeZone } from '../../dataset/parse/rules.js';
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';
import { DAY_LENGTH, hasTime, wallClock } from '../../dataset/queries/dates.js';
import { dateAt, zonedTime } from '../../formats/import/written/local-time.js';
import { setAt, valueAt } from '../document/edit.js';

/** By the clock of the conference. */
export interface Position {
  /** `2027-09-14`; empty where it is not known. */
  readonly day: string;
  /** Minutes since midnight; undefined without a time of day. */
  readonly minute: number | undefined;
  /** As it is written: the id of a room, or a text. */
  readonly room: unknown;
}

const HOUR = 60;

/** Milliseconds. */
const MINUTE = 60_000;

const two = (value: number) => String(value).padStart(2, '0');

/** `09:05` */
export const clockText = (minute: number): string =>
  `${two(Math.floor(minute / HOUR))}:${two(minute % HOUR)}`;

export const isTimed = (date: unknown): date is string =>
  typeof date === 'string' && isDate(date) && hasTime(date) && !Number.isNaN(Date.parse(date));

/** The time zone if there is one of this name; its own field says so where there is not. */
export const knownZone = (timeZone: unknown): string =>
  typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : 'UTC';

/** @param timeZone IANA name */
export function positionOf({ start, room }: Fields, timeZone: string): Position {
  if (!isTimed(start)) {
    const isDay = typeof start === 'string' && isDate(start) && start.length === DAY_LENGTH;
    return { day: isDay ? start : '', minute: undefined, room };
  }
  const [day = '', clock = ''] = wallClock(start, timeZone).split(' ');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return { day, minute: hours * HOUR + minutes, room };
}

/** How long a session lasts, in minutes of a clock that never changes; undefined where that is not known. */
export function lengthOf({ start, end }: Fields): number | undefined {
  if (!isTimed(start) || !isTimed(end)) return undefined;
  const length = (Date.parse(end) - Date.parse(start)) / MINUTE;
  return length > 0 ? length : undefined;
}

/** Start and end of a session that begins at another time: it keeps its length, also where clocks are changed meanwhile. */
function timesAt(session: Fields, { day, minute }: Position, timeZone: string): Fields {
  if (minute === undefined) return { start: day || undefined, end: undefined };
  const start = Date.parse(zonedTime(`${day}T${clockText(minute)}:00`, timeZone).date);
  const length = lengthOf(session);
  const { end } = session;
  const isOver = typeof end === 'string' && isDate(end) && end < day;
  return {
    start: dateAt(start, timeZone),
    end: length === undefined ? (isOver ? undefined : end) : dateAt(start + length * MINUTE, timeZone),
  };
}

/**
 * The document with a session elsewhere. What stays as it is keeps how it is written.
 *
 * @param session its path
 * @param timeZone IANA name
 */
export function moveSession(document: Fields, session: Path, to: Position, timeZone: string): Fields {
  const fields = valueAt(document, session);
  if (!isObject(fields)) return document;
  const from = positionOf(fields, timeZone);
  const isInTime = from.day === to.day && from.minute === to.minute;
  const changed = {
    ...(isInTime ? {} : timesAt(fields, to, timeZone)),
    ...(from.room === to.room ? {} : { room: to.room }),
  };
  return Object.entries(changed).reduce(
    (each, [name, value]) => setAt(each, [...session, name], value),
    document,
  );
}
