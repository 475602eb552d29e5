/** Where a session comes to by a key, a button or a pointer. */
import { recordsIn } from '../../dataset/merge/records-in.js';
import { MIDNIGHT, SHORTEST } from './day-layout.js';
import { lengthOf, type Position, positionOf } from './move-session.js';
import { columnOf, type DayPlan } from './plan-day.js';

/** Minutes that a session is moved by. */
export const STEP = 5;

export const HOUR = 60;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

const sessionAt = ({ conference }: DayPlan, row: number) => recordsIn(conference, 'sessions')[row] ?? {};

/** The minute at which a session may begin at the latest, so that it ends on its day. */
function latestMinute(plan: DayPlan, row: number): number {
  return Math.max(0, MIDNIGHT - (lengthOf(sessionAt(plan, row)) ?? SHORTEST));
}

/** Where a session lies that is taken up. One without a time begins behind what is on in its room. */
export function positionToBegin(plan: DayPlan, row: number): Position & { readonly minute: number } {
  const own = positionOf(sessionAt(plan, row), plan.timeZone);
  if (own.minute !== undefined) return { ...own, minute: own.minute };
  const { layout, day } = plan;
  const column = columnOf(plan, own.room);
  const ends = layout.sessions.flatMap((each) => (each.column === column ? [each.to] : []));
  const minute = Math.max(layout.firstHour * HOUR, ...ends);
  return { day, minute: Math.min(minute, latestMinute(plan, row)), room: own.room };
}

/** @param minutes that it begins later, from the last five minutes of the clock, as people write times */
export function movedInTime(plan: DayPlan, row: number, to: Position, minutes: number): Position {
  if (to.minute === undefined) return to;
  const round = minutes < 0 ? Math.ceil : Math.floor;
  const next = round(to.minute / STEP) * STEP + minutes;
  // What goes on beyond midnight may, but no key leads there.
  return { ...to, minute: clamp(next, 0, Math.max(to.minute, latestMinute(plan, row))) };
}

/** @param columns that it is further on */
export function movedInSpace(plan: DayPlan, to: Position, columns: number): Position {
  const column = columnOf(plan, to.room) + columns;
  const found = plan.columns[column];
  return found ? { ...to, room: found.room } : to;
}

/**
 * The place at a point of the calendar.
 *
 * @param x share of the width, from 0 to 1; beyond the edge it is the nearest place
 * @param y share of the height
 * @param grip minutes from the beginning of the session to the point
 */
export function positionAt(
  plan: DayPlan,
  row: number,
  { room }: Position,
  x: number,
  y: number,
  grip: number,
): Position {
  const { columns, layout, day } = plan;
  const last = Math.min(layout.lastHour * HOUR, latestMinute(plan, row));
  const minute = Math.round((minuteAt(plan, y) - grip) / STEP) * STEP;
  const column = clamp(Math.floor(x * columns.length), 0, columns.length - 1);
  return {
    day,
    minute: clamp(minute, layout.firstHour * HOUR, last),
    // A room keeps how the session names it.
    room: column === columnOf(plan, room) ? room : columns[column]?.room,
  };
}

/** The minute of the day at a share of the height. */
export function minuteAt({ layout }: DayPlan, y: number): number {
  return (layout.firstHour + y * (layout.lastHour - layout.firstHour)) * HOUR;
}

/**
 * The session next to another: before or after it in its room, or nearest in time in the next room that has any.
 *
 * @param later 1 or -1, or 0 for one in another room
 * @param columns 1 or -1, or 0
 */
export function neighbour(
  { layout }: DayPlan,
  row: number,
  later: number,
  columns: number,
): number | undefined {
  const own = layout.sessions.find((each) => each.row === row);
  if (!own) return undefined;
  const distance = (each: { readonly from: number }) => Math.abs(each.from - own.from);
  if (columns === 0) {
    const room = layout.sessions
      .filter(({ column }) => column === own.column)
      .toSorted((a, b) => a.from - b.from);
    return room[room.indexOf(own) + later]?.row;
  }
  const beside = layout.sessions.filter(({ column }) => Math.sign(column - own.column) === columns);
  const nearest = Math.min(...beside.map(({ column }) => Math.abs(column - own.column)));
  return beside
    .filter(({ column }) => Math.abs(column - own.column) === nearest)
    .toSorted((a, b) => distance(a) - distance(b))[0]?.row;
}
