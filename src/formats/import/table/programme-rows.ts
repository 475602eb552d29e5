import { DAY_LENGTH } from '../../../dataset/queries/dates.js';
import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { type Draft, known } from '../draft/draft.js';
import { identifierFrom, identifierOfName } from '../written/identifiers.js';
import type { RowReader, TableReader } from './cells.js';
import { describedPlaces } from './places.js';
import { toSession } from './programme.js';
import type { Row, Table } from './rows.js';
import { ProgrammeTimes } from './times.js';

/** The id of a row, or else an id from title or speakers, which stay when the time changes. */
function sessionId(row: RowReader): string {
  const own = row.text('id');
  return own === undefined
    ? identifierOfName(row.text('title') ?? row.text('speakers') ?? '')
    : identifierFrom(own);
}

/** The date that a text is, and nothing else. */
function dayIn(text: string, table: TableReader): string | undefined {
  const date = table.written(text.replace(/^(?:dag|day|tag)\s*\d+\s*[:,–-]?\s*/i, ''));
  return date?.start.length === DAY_LENGTH && date.end === undefined ? date.start : undefined;
}

/** The date that a row has and nothing else, above the rows of its day. */
function dayAlone({ cells }: Row, table: TableReader): string | undefined {
  const [only, ...others] = cells.filter((cell) => cell !== '');
  return only === undefined || others.length > 0 ? undefined : dayIn(only, table);
}

/** The date above the headings: alone, or with its weekday at the end of a title. Other dates may say when it was printed. */
function dayAbove({ above }: Table, table: TableReader): string | undefined {
  const days = above.flatMap((text) => {
    const [atEnd] = /(?<!\p{L})\p{L}+(?:dag|day)(?!\p{L}).*$/iu.exec(text) ?? [];
    return dayIn(text, table) ?? (atEnd === undefined ? [] : (dayIn(atEnd, table) ?? []));
  });
  return days.at(-1);
}

/** The conference whose programme some rows are. */
export interface Home {
  readonly id: string;
  /** IANA name, if the table of conferences has one. */
  readonly timeZone?: string | undefined;
}

/** Adds the sessions of rows of a table, all of one conference. */
export function addProgramme(
  draft: Draft,
  whole: Table,
  table: TableReader,
  { id: conference, timeZone }: Home,
): void {
  const { rows } = whole;
  const zone = table.timeZone === undefined ? timeZone : undefined;
  const times = new ProgrammeTimes(draft, table.whole);
  const first = dayAbove(whole, table);
  if (first !== undefined) times.setDay(first);
  const days = rows.map((row) => dayAlone(row, table));
  const readers = rows.flatMap((row, index) =>
    days[index] === undefined ? [{ index, reader: table.row(row) }] : [],
  );
  let date = first ?? '';
  const ids = draft.distinctIds(
    `conferences/${conference}/sessions`,
    readers.map(({ index, reader }) => {
      date = reader.text('date') ?? days[index - 1] ?? date;
      const time = reader.text('time') ?? reader.text('start') ?? reader.text('startTime');
      return {
        id: sessionId(reader),
        isOwn: reader.text('id') !== undefined,
        more: [date, time].filter(Boolean).join(' '),
      };
    }),
  );
  let next = 0;
  const sessions = readers.map(({ index, reader }, position) => {
    for (; next < index; next++) {
      const day = days[next];
      if (day !== undefined) times.setDay(day);
    }
    return toSession(draft, reader, ids[position] ?? '', times, zone);
  });
  times.finish();
  const all = readers.map(({ reader }) => reader);
  const [rooms, tracks] = [describedPlaces(draft, all, 'room'), describedPlaces(draft, all, 'track')];
  const idOf = (places: readonly Fields[], named: unknown) =>
    places.find(({ name }) => name === named)?.id ?? named;
  for (const session of sessions) {
    const { room, track } = session;
    Object.assign(session, known({ room: idOf(rooms, room), track: idOf(tracks, track) }));
  }
  draft.add('conferences', conference, { rooms, tracks, sessions }, whole.place);
}
