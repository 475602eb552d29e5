/** A programme as a calendar shows it: its days, a column for each room, and the sessions of a day in them. */
import { recordsIn } from '../../dataset/merge/records-in.js';
import { isDate } from '../../dataset/parse/rules.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { DAY, DAY_LENGTH } from '../../dataset/queries/dates.js';
import { plainText } from '../document/record-names.js';
import { lengthOf, positionOf } from './move-session.js';
import { namedPlaces } from './named-places.js';

export interface Column {
  readonly key: string;
  /** As sessions name it: the id of a room, or a text; undefined for sessions without a room. */
  readonly room: unknown;
  /** Empty for sessions without a room. */
  readonly name: string;
}

/** A session in a day. Times in minutes since midnight. */
export interface PlacedSession {
  /** Its place in the list of sessions. */
  readonly row: number;
  readonly from: number;
  /** As it is shown: at midnight at the latest. */
  readonly to: number;
  readonly column: number;
  /** Which of so many sessions side by side it is, where they overlap in one room. */
  readonly lane: number;
  readonly lanes: number;
  /** Whether it is for all rooms: it has none, and nothing else is on. */
  readonly isAcross: boolean;
}

export interface DayLayout {
  /** Whole hours around all that is on. */
  readonly firstHour: number;
  readonly lastHour: number;
  /** In order of columns and time. */
  readonly sessions: readonly PlacedSession[];
}

/** How long a session is shown that has no end, in minutes. */
const USUAL = 30;

/** A session is shown at least this long, so that it can be read and hit. */
export const SHORTEST = 15;

const HOUR = 60;
export const MIDNIGHT = 24 * HOUR;

/** The hours that a day shows at least. */
const MORNING = 8;
const EVENING = 17;

/** Days of a conference that have no session yet are shown, too, if they are not more. */
const MOST_DAYS = 14;

/** How the keys of rooms begin that the conference lists. */
const LISTED = 'id ';

/** What tells a room from others: sessions may name it by its id, or in words. */
export function roomKey(room: unknown, conference: Fields, language: string): string {
  const name = plainText(room, language);
  const rooms = namedPlaces(conference, 'rooms', language);
  const id = rooms.has(room) ? room : [...rooms].find(([, each]) => each === name)?.[0];
  return id === undefined ? name : LISTED + plainText(id, language);
}

/**
 * The rooms as the conference lists them, those that sessions name, and at last a column for what has no room.
 *
 * @param known columns of before, which stay where they are when the sessions in them move
 */
export function programmeColumns(
  conference: Fields,
  language: string,
  known: readonly Column[] = [],
): Column[] {
  const columns = new Map<string, Column>();
  const add = (room: unknown, name: string) => {
    const key = roomKey(room, conference, language);
    if (key && !columns.has(key)) columns.set(key, { key, room, name });
  };
  for (const [id, name] of namedPlaces(conference, 'rooms', language)) add(id, name);
  for (const { key, room, name } of known) if (!key.startsWith(LISTED)) add(room, name);
  for (const { room } of recordsIn(conference, 'sessions')) add(room, plainText(room, language));
  return [...columns.values(), { key: '', room: undefined, name: '' }];
}

/** A session that lasts a day or longer would fill its column from top to bottom. */
function isInDays(session: Fields): boolean {
  return (lengthOf(session) ?? 0) >= MIDNIGHT;
}

/** Sessions that no day shows: without a time, or over several days. Their places in the list. */
export function outsideDays(sessions: readonly Fields[], timeZone: string): number[] {
  return sessions.flatMap((session, row) =>
    positionOf(session, timeZone).minute === undefined || isInDays(session) ? [row] : [],
  );
}

/** The days of a conference, `2027-09-14`, in order. @param timeZone IANA name */
export function programmeDays(conference: Fields, timeZone: string): string[] {
  const sessions = recordsIn(conference, 'sessions');
  const [first = '', last = first] = [conference.start, conference.end].map((date) =>
    typeof date === 'string' && isDate(date) && date.length >= DAY_LENGTH
      ? date.slice(0, DAY_LENGTH)
      : undefined,
  );
  const length = Math.min((Date.parse(last) - Date.parse(first)) / DAY, MOST_DAYS - 1);
  const own = [...Array(length >= 0 ? length + 1 : 0).keys()].map((days) =>
    new Date(Date.parse(first) + days * DAY).toISOString().slice(0, DAY_LENGTH),
  );
  const held = sessions.map((session) => positionOf(session, timeZone).day);
  return [...new Set([...own, ...held])].filter(Boolean).toSorted();
}

interface Entry {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

const overlap = (a: Entry, b: Entry) => a.from < b.to && b.from < a.to;

/** Puts sessions of one room that overlap side by side. */
function inLanes(entries: readonly Entry[]): Map<Entry, { lane: number; lanes: number }> {
  const found = new Map<Entry, { lane: number; lanes: number }>();
  let cluster: Entry[][] = [];
  let until = -Infinity;
  const close = () => {
    cluster.forEach((lane, index) => {
      for (const entry of lane) found.set(entry, { lane: index, lanes: cluster.length });
    });
    cluster = [];
  };
  for (const entry of entries.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (entry.from >= until) close();
    until = Math.max(until, entry.to);
    const free = cluster.find((lane) => (lane.at(-1)?.to ?? 0) <= entry.from);
    if (free) free.push(entry);
    else cluster.push([entry]);
  }
  close();
  return found;
}

/**
 * The sessions of a day in their columns.
 *
 * @param shown one that is shown although it may last for days: it is just being moved
 * @param timeZone IANA name
 */
export function layOutDay(
  conference: Fields,
  day: string,
  columns: readonly Column[],
  timeZone: string,
  language: string,
  shown?: number,
): DayLayout {
  const sessions = recordsIn(conference, 'sessions');
  const entries = sessions.flatMap((session, row): Entry[] => {
    const { day: own, minute } = positionOf(session, timeZone);
    if (own !== day || minute === undefined || (isInDays(session) && row !== shown)) return [];
    const key = roomKey(session.room, conference, language);
    const end = minute + Math.max(lengthOf(session) ?? USUAL, SHORTEST);
    const column = columns.findIndex((each) => each.key === key);
    return [
      { row, from: minute, to: Math.min(end, MIDNIGHT), column: column === -1 ? columns.length - 1 : column },
    ];
  });
  const isAcross = (entry: Entry) =>
    entry.row !== shown &&
    entry.column === columns.length - 1 &&
    entries.every((other) => other === entry || !overlap(entry, other));
  const placed = columns.flatMap((_, column) => {
    const own = entries.filter((entry) => entry.column === column);
    return [...inLanes(own)].map(([entry, lane]) => ({ ...entry, ...lane, isAcross: isAcross(entry) }));
  });
  return {
    firstHour: Math.min(MORNING, ...entries.map(({ from }) => Math.floor(from / HOUR))),
    lastHour: Math.max(EVENING, ...entries.map(({ to }) => Math.ceil(to / HOUR))),
    sessions: placed,
  };
}
