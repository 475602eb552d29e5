import type { Session } from '../../dataset/schema/session.js';
import type { ProgrammeDay, Slot } from '../../dataset/queries/programme-days.js';
import type { GridRow, ProgrammeGrid } from './programme-grid.js';

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
