import { hasTime } from '../../dataset/queries/dates.js';
import type { Session } from '../../dataset/schema/session.js';
import type { Text } from '../../dataset/schema/values.js';
import { daysOf, type ProgrammeDay, type Slot } from './programme-days.js';

/** One cell of the table, empty where nothing happens. */
export interface GridCell {
  readonly columns: number;
  readonly rows: number;
  /** In order of time; several where they overlap. */
  readonly sessions: readonly Session[];
}

export interface GridRow {
  /** Date-time. */
  readonly start: string;
  readonly cells: readonly GridCell[];
}

/** A day as a table: one column for each room or track, one row for each beginning. */
export interface ProgrammeGrid {
  /** Rooms or tracks in order of appearance; undefined, and last, for what has none and does not stand across all. */
  readonly columns: readonly (Text | undefined)[];
  readonly rows: readonly GridRow[];
  /** Sessions over several days, which would fill their column from top to bottom. */
  readonly lasting: readonly Slot[];
  /** Sessions without a time. */
  readonly untimed: readonly Slot[];
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

/** As many rows as begin before the session ends, and at least its own. */
function rowsUntil({ end }: Session, from: number, starts: readonly number[]): number {
  if (end === undefined || !hasTime(end)) return from + 1;
  return Math.max(from + 1, starts.filter((start) => start < Date.parse(end)).length);
}

function blocksOf(slots: readonly Slot[], keyOf: (session: Session) => string): Block[] {
  const starts = slots.map(({ start }) => Date.parse(start ?? ''));
  const open = new Map<string, Block>();
  const blocks: Block[] = [];
  slots.forEach(({ sessions }, from) => {
    for (const session of sessions) {
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

function cellsOf(row: number, keys: readonly string[], blocks: readonly Block[], across: ReadonlySet<Block>) {
  const here = blocks.filter(({ from, to }) => from <= row && row < to);
  const whole = here.find((block) => across.has(block));
  const cell = ({ to, sessions }: Block, columns: number): GridCell => ({
    columns,
    rows: to - row,
    sessions,
  });
  if (whole) return whole.from === row ? [cell(whole, keys.length)] : [];
  return keys.flatMap((key): GridCell[] => {
    const block = here.find((each) => each.key === key);
    if (!block) return [{ columns: 1, rows: 1, sessions: [] }];
    return block.from === row ? [cell(block, 1)] : [];
  });
}

/**
 * Lays a day out as a table. What has no room stands across all columns when nothing else is on, as breaks do, and
 * otherwise in a column of its own.
 *
 * @param columnOf the room or the track of a session
 * @param timeZone IANA name of the event's own zone
 */
export function programmeGrid(
  day: ProgrammeDay,
  columnOf: (session: Session) => Text | undefined,
  timeZone: string,
): ProgrammeGrid {
  const lasts = (session: Session) => daysOf(session, timeZone).length > 1;
  const part = (slots: readonly Slot[], isIn: (session: Session) => boolean) =>
    slots
      .map((slot) => ({ ...slot, sessions: slot.sessions.filter(isIn) }))
      .filter(({ sessions }) => sessions.length > 0);
  const isTimed = ({ start, isContinued }: Slot) => start !== undefined || isContinued;
  const timed = day.slots.filter(isTimed);
  const slots = part(timed, (session) => !lasts(session));

  const names = new Map<string, Text>();
  const keyOf = (session: Session) => {
    const name = columnOf(session);
    if (name === undefined) return NOWHERE;
    const key = JSON.stringify(name);
    names.set(key, name);
    return key;
  };
  const blocks = blocksOf(slots, keyOf);
  const isAcross = (block: Block) =>
    block.key === NOWHERE && !blocks.some((other) => other.key !== NOWHERE && overlap(block, other));
  const across = new Set(blocks.filter(isAcross));
  const isNowhere = blocks.some((block) => block.key === NOWHERE && !across.has(block));
  const keys = isNowhere || names.size === 0 ? [...names.keys(), NOWHERE] : [...names.keys()];
  return {
    columns: keys.map((key) => names.get(key)),
    rows: slots.map(({ start = '' }, row) => ({ start, cells: cellsOf(row, keys, blocks, across) })),
    lasting: part(timed, lasts),
    untimed: day.slots.filter((slot) => !isTimed(slot)),
  };
}

/** A unit of rendering: the sessions that begin together, in a list or as a row of a table. */
export type ProgrammeRow = Slot | GridRow;

/** A day, and its table where it is shown as one. */
export interface LaidOutDay extends ProgrammeDay {
  readonly grid: ProgrammeGrid | undefined;
}

/** The rows of a day in order. */
export function rowsOf({ slots, grid }: LaidOutDay): readonly ProgrammeRow[] {
  return grid ? [...grid.lasting, ...grid.rows, ...grid.untimed] : slots;
}

const idsOf = (sessions: readonly Session[]) => sessions.map(({ id }) => id).join();

/** The key of a row: its sessions, and in a table their places in it. */
export function idOfRow(row: ProgrammeRow): string {
  return 'sessions' in row ? idsOf(row.sessions) : row.cells.map(({ sessions }) => idsOf(sessions)).join(';');
}

/** How many sessions a row shows: in ten rooms, ten at a time. */
export function sizeOfRow(row: ProgrammeRow): number {
  return 'sessions' in row ? row.sessions.length : row.cells.flatMap(({ sessions }) => sessions).length;
}
