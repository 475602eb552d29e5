import type { Fields } from '../../dataset/parse/value-kinds.js';
import { recordsIn } from '../../dataset/merge/records-in.js';
import { roomKey } from './day-layout.js';

/** Two sessions at the same time in one room, or with one speaker. */
export interface Clash {
  /** Their places in the programme. */
  readonly rows: readonly [number, number];
  readonly shared: 'room' | 'speaker';
  /** The room as it is written, or the id of the speaker. */
  readonly value: unknown;
}

interface Timed {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

const moment = (date: unknown) => (typeof date === 'string' && date.includes('T') ? Date.parse(date) : NaN);

/** Sessions of which both the beginning and the end are known, by what two of them cannot share. */
function groups(
  conference: Fields,
  language: string,
): Map<string, { shared: Clash['shared']; value: unknown; timed: Timed[] }> {
  const found = new Map<string, { shared: Clash['shared']; value: unknown; timed: Timed[] }>();
  recordsIn(conference, 'sessions').forEach((session, row) => {
    const [from, to] = [moment(session.start), moment(session.end)];
    if (Number.isNaN(from) || Number.isNaN(to) || session.status === 'cancelled') return;
    const add = (shared: Clash['shared'], value: unknown, key: string) => {
      const group = found.get(key) ?? { shared, value, timed: [] };
      group.timed.push({ row, from, to });
      found.set(key, group);
    };
    const room = roomKey(session.room, conference, language);
    if (room) add('room', session.room, `room ${room}`);
    if (Array.isArray(session.speakers))
      for (const id of new Set(session.speakers)) add('speaker', id, `speaker ${String(id)}`);
  });
  return found;
}

/** By the conference and the language: the list above a programme and each of its views ask for the same. */
const known = new WeakMap<Fields, { readonly language: string; readonly clashes: readonly Clash[] }>();

/**
 * The clashes of a programme, in its order. A session may begin when another ends.
 *
 * @param language of texts that name none
 */
export function findClashes(conference: Fields, language: string): readonly Clash[] {
  const found = known.get(conference);
  if (found?.language === language) return found.clashes;
  const clashes = clashesIn(conference, language);
  known.set(conference, { language, clashes });
  return clashes;
}

function clashesIn(conference: Fields, language: string): Clash[] {
  const clashes: Clash[] = [];
  for (const { shared, value, timed } of groups(conference, language).values()) {
    const ordered = timed.toSorted((a, b) => a.from - b.from);
    ordered.forEach((session, index) => {
      for (const next of ordered.slice(index + 1)) {
        if (next.from >= session.to) break;
        clashes.push({ rows: [session.row, next.row], shared, value });
      }
    });
  }
  return clashes.toSorted((a, b) => a.rows[0] - b.rows[0] || a.rows[1] - b.rows[1]);
}
