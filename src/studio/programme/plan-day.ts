/** A day of a programme as it is shown, with what is being moved where it would lie. */
import type { Path } from '../../dataset/issues/issue.js';
import { recordsIn } from '../../dataset/merge/records-in.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import { valueAt } from '../document/edit.js';
import { type Clash, findClashes } from './clashes.js';
import {
  type Column,
  type DayLayout,
  layOutDay,
  outsideDays,
  programmeColumns,
  programmeDays,
  roomKey,
} from './day-layout.js';
import { moveSession, type Position } from './move-session.js';

/** A session that somebody has taken up, and where it would lie. */
export interface Held {
  readonly row: number;
  /** The document in which it was taken up. */
  readonly document: Fields;
  readonly to: Position;
}

export interface DayPlan {
  /** Path of the conference. */
  readonly path: Path;
  readonly conference: Fields;
  /** IANA name. */
  readonly timeZone: string;
  /** Language of texts that name none. */
  readonly own: string;
  readonly days: readonly string[];
  readonly day: string;
  readonly columns: readonly Column[];
  readonly layout: DayLayout;
  /** Sessions that no day shows: their places in the list. */
  readonly outside: readonly number[];
  readonly clashes: readonly Clash[];
  /** The session that is taken up. */
  readonly held: number | undefined;
}

/** By what is held: it is asked for while it moves, and to say where it is. */
const moved = new WeakMap<Held, Fields>();

/** The document with what is held where it would lie. */
function withHeld(held: Held, path: Path, timeZone: string): Fields {
  const document =
    moved.get(held) ?? moveSession(held.document, [...path, 'sessions', held.row], held.to, timeZone);
  moved.set(held, document);
  return document;
}

/**
 * @param path of the conference
 * @param wanted the day; another where the conference has no such day
 * @returns undefined where no day is known
 */
export function planDay(
  document: Fields,
  path: Path,
  wanted: string,
  held: Held | undefined,
  { timeZone, own, columns: known }: Pick<DayPlan, 'timeZone' | 'own' | 'columns'>,
): DayPlan | undefined {
  const before = (valueAt(document, path) ?? {}) as Fields;
  const after = held ? withHeld(held, path, timeZone) : document;
  const conference = (valueAt(after, path) ?? {}) as Fields;
  const days = programmeDays(before, timeZone);
  const day = held?.to.day ?? (days.includes(wanted) ? wanted : days[0]);
  if (day === undefined) return undefined;
  const columns = programmeColumns(before, own, known);
  const layOut = (each: Fields) => layOutDay(each, day, columns, timeZone, own, held?.row);
  const layout = layOut(conference);
  // The hours stay while something is moved, or it would slip away under the pointer.
  const { firstHour, lastHour } = layOut(before);
  return {
    path,
    conference,
    timeZone,
    own,
    days,
    day,
    columns,
    layout: {
      ...layout,
      firstHour: Math.min(firstHour, layout.firstHour),
      lastHour: Math.max(lastHour, layout.lastHour),
    },
    outside: outsideDays(recordsIn(before, 'sessions'), timeZone),
    clashes: findClashes(conference, own),
    held: held?.row,
  };
}

/** The column of a room, as sessions name it. */
export function columnOf({ columns, conference, own }: DayPlan, room: unknown): number {
  const key = roomKey(room, conference, own);
  const found = columns.findIndex((column) => column.key === key);
  return found === -1 ? columns.length - 1 : found;
}
