import { DAY_LENGTH } from '../../../dataset/queries/dates.js';
import { type RowReader, TableReader } from './cells.js';
import { addConference, conferenceIds } from './conferences.js';
import { fieldOf, isDanish, type TableKind } from './columns.js';
import { addPeople } from './people.js';
import { readTable, type Row, type Table } from './rows.js';
import { toSession } from './programme.js';
import { ProgrammeTimes } from './times.js';
import { identifierFrom, identifierOfName } from '../written/identifiers.js';
import { Draft } from '../draft/draft.js';
import { finishDraft } from '../draft/finish-draft.js';
import { type Importer, refuseSource } from '../importer.js';
import { kindOfTable } from './table-kind.js';

/** Control characters, except those between cells and lines. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

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

function addProgramme(draft: Draft, whole: Table, table: TableReader, conference: string): void {
  const { rows, line } = whole;
  const times = new ProgrammeTimes(draft);
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
    return toSession(draft, reader, ids[position] ?? '', times);
  });
  times.finish();
  draft.add('conferences', conference, { sessions }, { line });
}

function addConferences(draft: Draft, rows: readonly RowReader[], conference: string | undefined): void {
  const ids = conference === undefined ? conferenceIds(draft, rows) : [conference];
  rows.forEach((row, index) => addConference(draft, row, ids[index] ?? ''));
}

function hasTitles({ headings }: Table, kind: TableKind): boolean {
  return headings.some(({ name }) => fieldOf(name, kind) === 'title');
}

/**
 * Imports a table with headings as listed in `columns.ts`: conferences, people, or the programme of the conference whose
 * id is given.
 */
export const importCsv: Importer = (source, options) => {
  const text = source.replace(CONTROL, '');
  const table = readTable(text);
  if (table.unclosed !== undefined) return refuseSource('quote-unclosed', '', { line: table.unclosed });
  const { conference } = options;
  const kind = kindOfTable(table, conference);
  if (kind === 'programme' && conference === undefined) return refuseSource('conference-needed', 'csv');
  if (kind !== 'people' && !hasTitles(table, kind)) {
    return refuseSource('column-missing', 'Titel, Title', { line: table.line });
  }
  if (kind === 'conferences' && conference !== undefined && table.rows.length > 1) {
    return refuseSource('conference-ambiguous', conference);
  }
  const draft = new Draft(options, table.timeZone);
  if (table.above.length > 0)
    draft.note('rows-above', table.above.map((row) => JSON.stringify(row)).join(', '));
  if (text.length < source.length) draft.note('control-characters', `${source.length - text.length}`);
  const headings = table.headings.map(({ name }) => name);
  if (isDanish(headings, kind)) draft.language = 'da';
  const reader = new TableReader(draft, table, kind);
  if (kind === 'programme') addProgramme(draft, table, reader, conference ?? '');
  else {
    const rows = table.rows.map((row) => reader.row(row));
    if (kind === 'people') addPeople(draft, rows);
    else addConferences(draft, rows, conference);
  }
  return finishDraft(draft);
};
