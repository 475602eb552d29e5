import { CsvError } from 'csv-parse/browser/esm/sync';
import { RowReader } from './csv-cells.js';
import { addConference, conferenceIds } from './csv-conferences.js';
import { fieldOf, isProgramme, type TableKind } from './csv-columns.js';
import { readTable, type Table } from './csv-rows.js';
import { toSession } from './csv-programme.js';
import { identifierFrom, identifierOfName } from './identifiers.js';
import { Draft } from './draft.js';
import { finishDraft } from './finish-draft.js';
import { type Importer, refuseSource } from './importer.js';

function readOrRefuse(text: string): Table | ReturnType<typeof refuseSource> {
  try {
    return readTable(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as { lines?: unknown };
    return refuseSource('not-csv', error.message, typeof lines === 'number' ? { line: lines } : undefined);
  }
}

/** Reports unknown headings, so that no column is lost unnoticed. */
function noteUnknownColumns(draft: Draft, { headings }: Table, kind: TableKind): void {
  const unknown = headings.filter((heading) => heading !== '' && fieldOf(heading, kind) === undefined);
  for (const heading of unknown) draft.note('column-unknown', heading);
}

/** The id of a row, or else an id from title or speakers, which stay when the time changes. */
function sessionId(row: RowReader): string {
  const own = row.text('id');
  return own === undefined
    ? identifierOfName(row.text('title') ?? row.text('speakers') ?? '')
    : identifierFrom(own);
}

/**
 * Imports a table with headings in Danish or English, as listed in `csv-columns.ts`: conferences, or the programme of
 * the conference whose id is given.
 */
export const importCsv: Importer = (text, options) => {
  const table = readOrRefuse(text);
  if ('records' in table) return table;
  const { headings, rows, timeZone } = table;
  const { conference } = options;
  if (conference === undefined && isProgramme(headings)) return refuseSource('conference-needed', 'csv');
  const kind = conference === undefined ? 'conferences' : 'programme';
  if (!headings.some((heading) => fieldOf(heading, kind) === 'title')) {
    return refuseSource('column-missing', 'Titel, Title', { line: 1 });
  }
  const draft = new Draft(options, timeZone);
  noteUnknownColumns(draft, table, kind);
  const readers = rows.map((row) => new RowReader(draft, row, kind, timeZone));
  if (conference === undefined) {
    const ids = conferenceIds(draft, readers);
    readers.forEach((row, index) => addConference(draft, row, ids[index] ?? ''));
  } else {
    const ids = draft.distinctIds(
      `conferences/${conference}/sessions`,
      readers.map((row) => ({
        id: sessionId(row),
        isOwn: row.text('id') !== undefined,
        more: [row.text('date'), row.text('time') ?? row.text('start')].filter(Boolean).join(' '),
      })),
    );
    const sessions = readers.map((row, index) => toSession(draft, row, ids[index] ?? ''));
    draft.add('conferences', conference, { sessions }, { line: 1 });
  }
  return finishDraft(draft);
};
