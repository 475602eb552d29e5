import type { Session } from '../../dataset/schema/session.js';
import type { ProgrammeDay, Slot } from './programme-days.js';
import type { GridRow, ProgrammeGrid } from './programme-grid.js';

/** What is rendered as a whole: the sessions that begin together, in a list or as a row of a table. */
export type Piece = Slot | GridRow;

/** A day, and its table where it is shown as one. */
export interface LaidOutDay extends ProgrammeDay {
  readonly grid: ProgrammeGrid | undefined;
}

/** The pieces of a day in order. */
export function piecesOf({ slots, grid }: LaidOutDay): readonly Piece[] {
  return grid ? [...grid.lasting, ...grid.rows, ...grid.untimed] : slots;
}

const idsOf = (sessions: readonly Session[]) => sessions.map(({ id }) => id).join();

/** What a piece is known by among those of its programme: its sessions, and in a table their places in it. */
export function idOfPiece(piece: Piece): string {
  return 'sessions' in piece
    ? idsOf(piece.sessions)
    : piece.cells.map(({ sessions }) => idsOf(sessions)).join(';');
}

/** How many sessions a piece shows: in ten rooms, ten at a time. */
export function sizeOfPiece(piece: Piece): number {
  return 'sessions' in piece ? piece.sessions.length : piece.cells.flatMap(({ sessions }) => sessions).length;
}
