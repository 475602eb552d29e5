import { hasTime } from '../../dataset/queries/dates.js';
import { daysOf } from '../../dataset/queries/days.js';
import { placeName, type PlaceKind, type Places } from '../../dataset/queries/places.js';
import { placeKey, placeKeys } from '../../dataset/queries/places-of-sessions.js';
import type { Session } from '../../dataset/schema/session.js';
import type { Text } from '../../dataset/schema/values.js';
import type { ProgrammeDay, Slot } from '../../dataset/queries/programme-days.js';

/** One cell of the table, empty where nothing happens. */
export interface GridCell {
  readonly columns: number;
  readonly rows: number;
  /** In order of time; several where they overlap. */
  readonly sessions: readonly Session[];
  /** Whether it stands across the columns, because it belongs to all. */
  readonly isAcross: boolean;
}

export interface GridRow {
  /** Date-time. */
  readonly start: string;
  readonly cells: readonly GridCell[];
}

/** A day as a table: one column for each room or track, and rows for each beginning. */
export interface ProgrammeGrid {
  /**
   * Rooms or tracks as the conference lists them, then others in order of appearance; undefined, and last, for what has none
   * and does not belong to all.
   */
  readonly columns: readonly (Text | undefined)[];
  /** What tells the columns from each other, as `placeKey` says it. */
  readonly keys: readonly string[];
  readonly rows: readonly GridRow[];
  /** Sessions over several days, which would fill their column from top to bottom. */
  readonly lasting: readonly Slot[];
  /** Sessions without a time. */
  readonly untimed: readonly Slot[];
}

/** What begins at one time: either a line across all columns, or sessions in their columns. */
interface Beginning {
  readonly start: string;
  readonly sessions: readonly Session[];
  readonly isLine: boolean;
}

/** Sessions of one column that overlap, and the rows they take: `from` is the first, `to` the first after them. */
interface Block {
  readonly key: string;
  readonly from: number;
  to: number;
  readonly sessions: Session[];
}

/** The key of what has neither room nor track. */
const NOWHERE = '';

const overlap = (a: Block, b: Block) => a.from < b.to && b.from < a.to;

/**
 * Whether a session belongs to all columns: a break, wherever the coffee stands; a keynote, or something other than a talk
 * or workshop, without a column; and those in a column while nothing else is on.
 */
function isForAll(
  session: Session,
  columnOf: (session: Session) => Text | undefined,
  all: readonly Session[],
): boolean {
  const { kind } = session;
  if (kind === 'break') return true;
  if (kind === 'talk' || kind === 'workshop') return false;
  const time = (date: string | undefined) => Date.parse(date ?? '');
  const end = ({ start, end: last = start }: Session) => Math.max(time(last), time(start) + 1);
  const isMeanwhile = (other: Session) =>
    time(other.start) < end(session) && time(session.start) < end(other);
  return (
    (columnOf(session) === undefined && kind !== 'panel') ||
    !all.some((other) => other !== session && other.kind !== 'break' && isMeanwhile(other))
  );
}

/** As many rows as begin before the session ends, and at least its own. */
function rowsUntil({ end }: Session, from: number, starts: readonly number[]): number {
  if (end === undefined || !hasTime(end)) return from + 1;
  return Math.max(from + 1, starts.filter((start) => start < Date.parse(end)).length);
}

function blocksOf(rows: readonly Beginning[], keyOf: (session: Session) => string): Block[] {
  const starts = rows.map(({ start }) => Date.parse(start));
  const open = new Map<string, Block>();
  const blocks: Block[] = [];
  rows.forEach(({ sessions, isLine }, from) => {
    for (const session of isLine ? [] : sessions) {
      const key = keyOf(session);
      const to = rowsUntil(session, from, starts);
      const last = open.get(key);
      if (last && from < last.to) {
        last.sessions.push(session);
        last.to = Math.max(last.to, to);
      } else {
        const block = { key, from, to, sessions: [session] };
        open.set(key, block);
        blocks.push(block);
      }
    }
  });
  return blocks;
}

const EMPTY: GridCell = { columns: 1, rows: 1, sessions: [], isAcross: false };

/** A line stands in the widest gap between columns in which something goes on. */
function lineCells(sessions: readonly Session[], isTaken: readonly boolean[]): GridCell[] {
  const gaps: { at: number; columns: number }[] = [];
  isTaken.forEach((taken, at) => {
    const last = gaps.at(-1);
    if (taken) return;
    if (last && last.at + last.columns === at) last.columns += 1;
    else gaps.push({ at, columns: 1 });
  });
  const widest = gaps.reduce((a, b) => (b.columns > a.columns ? b : a), { at: 0, columns: 0 });
  return isTaken.flatMap((taken, at): GridCell[] => {
    if (at === widest.at) return [{ columns: widest.columns, rows: 1, sessions, isAcross: true }];
    return taken || (at > widest.at && at < widest.at + widest.columns) ? [] : [EMPTY];
  });
}

/** The cells that begin in a row. */
function cellsOf(
  row: number,
  { sessions, isLine }: Beginning,
  keys: readonly string[],
  blocks: readonly Block[],
  across: ReadonlySet<Block>,
): readonly GridCell[] {
  const here = blocks.filter(({ from, to }) => from <= row && row < to);
  const blockAt = (key: string) => here.find((each) => each.key === key);
  const whole = here.find((block) => across.has(block));
  if (isLine)
    return lineCells(
      sessions,
      keys.map((key) => blockAt(key) !== undefined),
    );
  const cell = (block: Block, columns: number): GridCell => ({
    columns,
    rows: block.to - row,
    sessions: block.sessions,
    isAcross: across.has(block),
  });
  if (whole) return whole.from === row ? [cell(whole, keys.length)] : [];
  return keys.flatMap((key): GridCell[] => {
    const block = blockAt(key);
    if (!block) return [EMPTY];
    return block.from === row ? [cell(block, 1)] : [];
  });
}

/** Ends what would leave no place for a line: its time still says until when it goes on. */
function makeWay(
  rows: readonly Beginning[],
  keys: readonly string[],
  blocks: readonly Block[],
  across: ReadonlySet<Block>,
): void {
  rows.forEach(({ isLine }, row) => {
    const here = isLine ? blocks.filter(({ from, to }) => from < row && row < to) : [];
    const isFull = here.length === keys.length || here.some((block) => across.has(block));
    if (isFull) for (const block of here) block.to = row;
  });
}

/**
 * Lays a day out as a table. What belongs to all stands across the columns, and so does what has no column while nothing
 * else is on; anything else without one stands in a column of its own.
 *
 * @param kind whether columns are rooms or tracks
 * @param timeZone IANA name of the event's own zone
 */
export function programmeGrid(
  day: ProgrammeDay,
  kind: PlaceKind,
  places: Places,
  timeZone: string,
): ProgrammeGrid {
  const columnOf = (session: Session) => placeName(kind, places, session);
  const lasts = (session: Session) => daysOf(session, timeZone).length > 1;
  const part = (slots: readonly Slot[], isIn: (session: Session) => boolean) =>
    slots
      .map((slot) => ({ ...slot, sessions: slot.sessions.filter(isIn) }))
      .filter(({ sessions }) => sessions.length > 0);
  const isTimed = ({ start, isContinued }: Slot) => start !== undefined || isContinued;
  const timed = day.slots.filter(isTimed);
  const slots = part(timed, (session) => !lasts(session));
  const all = slots.flatMap(({ sessions }) => sessions);
  const forAll = new Set(all.filter((session) => isForAll(session, columnOf, all)));
  const rows = slots.flatMap(({ start = '', sessions }): Beginning[] =>
    [true, false]
      .map((isLine) => ({
        start,
        isLine,
        sessions: sessions.filter((session) => forAll.has(session) === isLine),
      }))
      .filter((row) => row.sessions.length > 0),
  );

  const names = new Map<string, Text>();
  const keyOf = (session: Session) => {
    const name = columnOf(session);
    const key = placeKey(kind, places, session);
    if (name === undefined || key === undefined) return NOWHERE;
    names.set(key, name);
    return key;
  };
  const blocks = blocksOf(rows, keyOf);
  const isAcross = (block: Block) =>
    block.key === NOWHERE && !blocks.some((other) => other.key !== NOWHERE && overlap(block, other));
  const across = new Set(blocks.filter(isAcross));
  const isNowhere = blocks.some((block) => block.key === NOWHERE && !across.has(block));
  const inColumns = all.filter((session) => !forAll.has(session));
  const named = placeKeys(kind, places, inColumns);
  const keys = isNowhere || named.length === 0 ? [...named, NOWHERE] : named;
  makeWay(rows, keys, blocks, across);
  return {
    columns: keys.map((key) => names.get(key)),
    keys,
    rows: rows.map((each, row) => ({ start: each.start, cells: cellsOf(row, each, keys, blocks, across) })),
    lasting: part(timed, lasts),
    untimed: day.slots.filter((slot) => !isTimed(slot)),
  };
}

/** The table of a day; undefined where nothing has a column. */
export function dayGrid(...day: Parameters<typeof programmeGrid>): ProgrammeGrid | undefined {
  const grid = programmeGrid(...day);
  return grid.columns.some((column) => column !== undefined) ? grid : undefined;
}
