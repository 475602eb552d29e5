import { Draft } from '../draft/draft.js';
import { finishDraft } from '../draft/finish-draft.js';
import { type Imported, type ImportOptions, type ReadTable, refuseSource } from '../importer.js';
import { sheetPlace } from '../notice.js';
import { type RowReader, TableReader } from './cells.js';
import type { TableKind } from './columns.js';
import {
  fieldNamed,
  fieldNames,
  fieldOfHeading,
  isDanish,
  isSameHeading,
  nearestHeading,
} from './headings.js';
import { addConference, conferenceIds } from './conferences.js';
import { HomeConferences, type KnownConference } from './home-conference.js';
import { addOrganisation } from './organisations.js';
import { addPeople, notePeople } from './people.js';
import { addProgramme } from './programme-rows.js';
import type { Table } from './rows.js';
import { kindOfTable } from './table-kind.js';

/** Tables are read in this order, as conferences name organisations, and programmes name conferences and people. */
const ORDER: readonly TableKind[] = ['organisations', 'conferences', 'people', 'programme'];

/** Chosen for a column that is not to be imported. */
const LEFT_OUT = '-';

interface KindOfTable {
  readonly table: Table;
  readonly kind: TableKind;
}

function hasTitles({ headings }: Table, kind: TableKind): boolean {
  return (
    kind === 'people' ||
    kind === 'organisations' ||
    headings.some((heading) => fieldOfHeading(heading, kind) === 'title')
  );
}

function addConferences(
  draft: Draft,
  rows: readonly RowReader[],
  conference: string | undefined,
): KnownConference[] {
  const ids = conference === undefined || rows.length > 1 ? conferenceIds(draft, rows) : [conference];
  return rows.map((row, index) => {
    const id = ids[index] ?? '';
    addConference(draft, row, id);
    return { id, timeZone: row.text('timeZone'), names: [id, ...row.each('title')] };
  });
}

/** What was made of each column, for a person to check. */
function readTableOf({ table, kind }: KindOfTable): ReadTable {
  const columns = table.headings.flatMap((heading) => {
    if (heading.name === '') return [];
    const field = fieldOfHeading(heading, kind);
    const isUnknown = field === undefined && heading.choice === undefined;
    const nearest = isUnknown ? nearestHeading(heading.name, kind) : undefined;
    const written = heading.note === undefined ? heading.name : `${heading.name} (${heading.note})`;
    return [{ heading: written, field, ...(nearest !== undefined && { nearest }) }];
  });
  return { sheet: table.sheet, kind, rows: table.rows.length, columns };
}

/** A choice of a person that fits no column or no field, which should be corrected before anything is read. */
function wrongChoice(all: readonly KindOfTable[], { columns = [] }: ImportOptions): Imported | undefined {
  for (const choice of columns) {
    const tables = all.filter(({ table }) => (choice.sheet ?? table.sheet) === table.sheet);
    const ofHeading = tables.filter(({ table }) =>
      table.headings.some(({ name }) => isSameHeading(name, choice.heading)),
    );
    const [first] = ofHeading;
    if (!first) {
      const names = tables.flatMap(({ table }) => table.headings.map(({ name }) => name).filter(Boolean));
      return refuseSource('choice-of-column', choice.heading, undefined, names);
    }
    const isField = ({ kind }: KindOfTable) => fieldNamed(choice.field, kind) !== undefined;
    if (choice.field !== LEFT_OUT && !ofHeading.some(isField))
      return refuseSource('choice-of-field', choice.field, undefined, fieldNames(first.kind));
  }
  return undefined;
}

/** Why the tables together cannot be imported; undefined if they can. */
function whyNot(format: string, all: readonly KindOfTable[], options: ImportOptions): Imported | undefined {
  const { conference } = options;
  const of = (kind: TableKind) => all.filter((each) => each.kind === kind).map(({ table }) => table);
  const [programmes, conferences] = [of('programme'), of('conferences')];
  if (programmes.length > 0 && conferences.length === 0 && conference === undefined) {
    return refuseSource('conference-needed', format);
  }
  const [first] = all;
  const isEmpty = all.every(({ table, kind }) => !hasTitles(table, kind));
  if (first && isEmpty) return refuseSource('column-missing', 'Titel, Title', first.table.place);
  const rows = conferences.reduce((sum, table) => sum + table.rows.length, 0);
  return conference !== undefined && rows > 1 && programmes.length === 0
    ? refuseSource('conference-ambiguous', conference)
    : undefined;
}

/** Adds the records of tables that belong together, and finds out what refers to what. */
function addTables(draft: Draft, all: readonly KindOfTable[], options: ImportOptions): void {
  const known: KnownConference[] = [];
  const readers = all.map(({ table, kind }) => ({
    table,
    kind,
    reader: new TableReader(draft, table, kind),
  }));
  const readersOf = (kind: TableKind) => readers.filter((each) => each.kind === kind);
  for (const { table, reader } of readersOf('organisations'))
    for (const row of table.rows) addOrganisation(draft, reader.row(row));
  for (const { table, reader } of readersOf('conferences')) {
    const rows = table.rows.map((row) => reader.row(row));
    known.push(...addConferences(draft, rows, options.conference));
  }
  const people = readersOf('people');
  for (const { table, reader } of people)
    addPeople(
      draft,
      table.rows.map((row) => reader.row(row)),
      reader.whole,
    );
  const homes = new HomeConferences(draft, options.conference, known);
  for (const { table, reader } of readersOf('programme')) {
    const groups = homes.group(table, reader);
    if (!groups) draft.note('conference-of-sheet', table.sheet ?? '', 'error', sheetPlace(table.place));
    for (const [home, rows] of groups ?? []) addProgramme(draft, { ...table, rows }, reader, home);
  }
  if (people.length > 0) notePeople(draft);
}

/**
 * Imports tables with headings as listed in `columns.ts`, from a text or the sheets of a workbook: conferences, people, and
 * programmes of the conferences, or of the one whose id is given.
 *
 * @param format as typed on the command line
 * @param controls the number of control characters that were removed
 */
export function importTables(
  format: string,
  tables: readonly Table[],
  options: ImportOptions,
  controls = 0,
): Imported {
  const all = tables.map((table) => ({ table, kind: kindOfTable(table, options.conference) }));
  const report = all.map(readTableOf);
  const refused = wrongChoice(all, options) ?? whyNot(format, all, options);
  if (refused) return { ...refused, tables: report };
  const draft = new Draft(options, tables.find(({ timeZone }) => timeZone !== undefined)?.timeZone);
  for (const { place, above } of tables) {
    if (above.length === 0) continue;
    const written = above.map((row) => JSON.stringify(row)).join(', ');
    draft.note('rows-above', written, 'hint', sheetPlace(place));
  }
  if (controls > 0) draft.note('control-characters', String(controls));
  const isInDanish = ({ table, kind }: KindOfTable) =>
    isDanish(
      table.headings.map(({ name }) => name),
      kind,
    );
  if (all.some(isInDanish)) draft.language = 'da';
  const complete = all.filter(({ table, kind }) => hasTitles(table, kind));
  for (const { table } of all.filter((each) => !complete.includes(each)))
    draft.note('column-missing', 'Titel, Title', 'error', table.place);
  const order = complete.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  addTables(draft, order, options);
  return { ...finishDraft(draft), tables: report };
}
