import { LANGUAGE } from '../../../dataset/parse/rules.js';
import { readParagraphs } from '../../../dataset/parse/long-text.js';
import { fieldByCells } from './clock-columns.js';
import { type ColumnDates, columnDates } from './column-dates.js';
import type { Row, Table } from './rows.js';
import type { TableKind } from './columns.js';
import { fieldOfHeading, hasPlace, nearestHeading } from './headings.js';
import type { Draft } from '../draft/draft.js';
import { listIn, type Words, wordIn } from './table-words.js';
import { cellPlace, type Place, sheetPlace } from '../notice.js';
import { plainParagraphs } from '../written/plain-paragraphs.js';
import { clockPeriod } from '../written/time.js';
import { isSerialDate, nearestDate, type WrittenDate, writtenDate } from '../written/date.js';

/** A column with a known heading. */
interface Column {
  readonly index: number;
  readonly heading: string;
  readonly note: string | undefined;
  /** Of its texts: the note in its heading, or that of the dataset beside columns that name theirs. */
  readonly language: string | undefined;
}

const NO_COLUMNS: readonly Column[] = [];

/** Fields with dates, which are read in the same way all over a table. */
const DATES = ['start', 'end', 'date', 'endDate', 'opens', 'closes', 'time'];

/** Fields of which several columns add up: `Speaker 1`, `Speaker 2`. */
const LISTS: ReadonlySet<string> = new Set([
  'speakers',
  'organisers',
  'partners',
  'sponsors',
  'topics',
  'link',
  'materials',
  'accessibility',
  'abstract',
]);

/** Fields whose columns may be one for each language: `Title (en)`. */
const TEXTS: ReadonlySet<string> = new Set([
  'title',
  'theme',
  'place',
  'audience',
  'summary',
  'level',
  'imageText',
  'imageCredit',
  'floor',
  'directions',
  'description',
  'topics',
]);

const isLanguage = (note: string | undefined) => note !== undefined && LANGUAGE.test(note);

/** The columns of a field, each with its language if one of them names its own: `Title` beside `Title (en)`. */
function withLanguages(columns: readonly Column[], own: string | undefined): readonly Column[] {
  if (!columns.some(({ language }) => language !== undefined)) return columns;
  return columns.map((column) => (column.note === undefined ? { ...column, language: own } : column));
}

const MIDNIGHT = /[ T]00:00:00(?:\.0+)?$/;

/** Mark after an inferred date in exported tables. */
export const INFERRED =
  /\s*\((?:formodet|inferred|vermutlich|troligen|antatt|oletettu|імовірно|تقديري)\)\s*$/i;

const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i;

/** The paragraphs in a cell, which blank lines separate. Line breaks stay, so that an exported text comes back as it was. */
export function cellParagraphs(cell: string): string[] {
  if (MARKUP.test(cell)) return plainParagraphs(cell);
  return readParagraphs(cell).filter((text) => typeof text === 'string');
}

/** The columns of a table by field, for all its rows. */
export class TableReader {
  readonly draft: Draft;
  readonly timeZone: string | undefined;
  /** The sheet of the table, for notices about all of it. */
  readonly whole: Place | undefined;
  readonly dates: ColumnDates;
  readonly columns: ReadonlyMap<string, readonly Column[]>;
  /** Columns without heading. */
  readonly stray: ReadonlySet<number>;
  /** The number of headings, empty ones included. */
  readonly width: number;
  readonly headings: readonly string[];
  readonly #read = new Map<string, WrittenDate | undefined>();

  constructor(draft: Draft, table: Table, kind: TableKind) {
    this.draft = draft;
    this.timeZone = table.timeZone;
    this.whole = sheetPlace(table.place);
    this.width = table.headings.length;
    this.headings = table.headings.map(({ name }) => name);
    const columns = new Map<string, Column[]>();
    const stray = new Set<number>();
    const ofTimes = table.headings.filter((heading) =>
      ['start', 'startTime'].includes(fieldOfHeading(heading, kind) ?? ''),
    );
    const hasTimes = ofTimes.length > 1;
    table.headings.forEach((heading, index) => {
      const { name, note, choice } = heading;
      const cells = table.rows.map((row) => row.cells[index] ?? '');
      const written = fieldOfHeading(heading, kind);
      const field =
        kind === 'conferences' && hasTimes && choice === undefined
          ? fieldByCells(written, name, cells)
          : written;
      if (name === '') stray.add(index);
      if (field !== undefined)
        columns.set(field, [
          ...(columns.get(field) ?? []),
          { index, heading: name, note, language: isLanguage(note) ? note : undefined },
        ]);
    });
    const language = draft.options.language ?? draft.language;
    this.columns = new Map([...columns].map(([field, own]) => [field, withLanguages(own, language)]));
    this.stray = stray;
    const dated = DATES.flatMap((field) => columns.get(field) ?? []);
    this.dates = columnDates(
      dated.flatMap(({ index }) => table.rows.map(({ cells }) => cells[index] ?? '')),
      dated.flatMap(({ note }) => note ?? []),
      table.above,
    );
    this.#noteDates(dated, table);
    noteUnknownColumns(draft, table, kind);
  }

  /** The first cell of a field that is not empty, or nothing. */
  cellOf({ cells }: Row, field: string): string {
    const filled = this.columns.get(field)?.find(({ index }) => (cells[index] ?? '') !== '');
    return filled ? (cells[filled.index] ?? '') : '';
  }

  row(row: Row): RowReader {
    return new RowReader(this, row);
  }

  /** Tables repeat few dates in many rows. */
  written(text: string): WrittenDate | undefined {
    if (!this.#read.has(text)) {
      const isDay = this.dates.isMidnightAdded && MIDNIGHT.test(text);
      const date = writtenDate(isDay ? text.replace(MIDNIGHT, '') : text, this.dates);
      if (date) this.draft.noteWeekday(text, date, this.whole);
      this.#read.set(text, date);
    }
    return this.#read.get(text);
  }

  #noteDates(dated: readonly Column[], { rows }: Table): void {
    const { ambiguous, year } = this.dates;
    const cells = [...new Set(dated.flatMap(({ index }) => rows.map((row) => row.cells[index] ?? '')))];
    const serial = cells.find(isSerialDate);
    const note = (code: 'date-order' | 'date-year' | 'date-serial', value: string) =>
      this.draft.note(code, value, 'hint', this.whole);
    if (ambiguous !== undefined) note('date-order', ambiguous);
    const isWithoutYear = (text: string) =>
      !/\d{4}/.test(text) &&
      clockPeriod(text) === undefined &&
      this.written(text) !== undefined &&
      !writtenDate(text, { ...this.dates, year: undefined });
    const short = year === undefined ? undefined : cells.find(isWithoutYear);
    if (short !== undefined) note('date-year', `${short} = ${this.written(short)?.start ?? ''}`);
    if (serial !== undefined) note('date-serial', `${serial} = ${this.written(serial)?.start ?? ''}`);
  }
}

/** Reports unknown headings above cells, so that no column is lost unnoticed. */
function noteUnknownColumns(draft: Draft, { headings, rows, place }: Table, kind: TableKind): void {
  headings.forEach((heading, index) => {
    const { name, choice } = heading;
    if (name === '' || choice !== undefined || fieldOfHeading(heading, kind) !== undefined) return;
    const count = rows.filter(({ cells }) => (cells[index] ?? '') !== '').length;
    if (count === 0) return;
    if (!hasPlace(name)) {
      draft.notCarried(name, count);
      return;
    }
    const expected = [nearestHeading(name, kind)].filter((similar) => similar !== undefined);
    const where = sheetPlace(place) && cellPlace(place, index);
    draft.notices.push({
      code: 'column-unknown',
      value: name,
      severity: 'hint',
      count,
      expected,
      ...(where && { place: where }),
    });
  });
}

/** Parses the cells of one row by field, and adds notices about errors. */
export class RowReader {
  readonly place: Place;
  readonly #table: TableReader;
  readonly cells: readonly string[];

  constructor(table: TableReader, { cells, place }: Row) {
    this.#table = table;
    this.cells = cells;
    this.place = place;
    table.draft.cells.set(place, { cells, headings: table.headings });
    this.#noteRepeated();
    const stray = cells.flatMap((cell, index) =>
      cell !== '' && (table.stray.has(index) || index >= table.width) ? [index] : [],
    );
    const [first] = stray;
    if (first !== undefined) {
      const written = stray.map((index) => JSON.stringify(cells[index])).join(', ');
      table.draft.note('cell-without-heading', written, 'error', cellPlace(place, first));
    }
  }

  /** The cells of a field that are not empty, with their columns. */
  columns(field: string): readonly (Column & { readonly text: string })[] {
    return this.#columns(field).map((column) => ({ ...column, text: this.#cell(column) }));
  }

  /** The columns of a field whose cells are not empty. */
  #columns(field: string): readonly Column[] {
    const columns = this.#table.columns.get(field);
    return columns ? columns.filter((column) => this.#cell(column) !== '') : NO_COLUMNS;
  }

  #cell({ index }: Column): string {
    return this.cells[index] ?? '';
  }

  #noteRepeated(): void {
    for (const [field, columns] of this.#table.columns) {
      if (columns.length < 2 || LISTS.has(field)) continue;
      const [first, ...others] = this.columns(field);
      const isTranslated = TEXTS.has(field) && columns.every((column) => column.language !== undefined);
      for (const { heading, language, text, index } of others) {
        const isTranslation = isTranslated && language !== first?.language;
        if (isTranslation || text === first?.text) continue;
        const value = `${heading}: ${JSON.stringify(text)}`;
        this.#table.draft.note('column-repeated', value, 'error', cellPlace(this.place, index));
      }
    }
  }

  text(field: string): string | undefined {
    // Asked twenty times for each row.
    const column = this.#table.columns.get(field)?.find((each) => this.#cell(each) !== '');
    return column && this.#cell(column);
  }

  /** The cells of a field in all its columns, with blank lines between. */
  all(field: string): string {
    return this.each(field).join('\n\n');
  }

  /** The cells of a field in each of its columns. */
  each(field: string): string[] {
    return this.#columns(field).map((column) => this.#cell(column));
  }

  /** The words in brackets in the heading of the field, such as a unit. */
  unit(field: string): string | undefined {
    return this.#columns(field)[0]?.note;
  }

  /** Several values in one cell, separated by line breaks, or else semicolons, or else commas. */
  list(field: string): string[] {
    return this.#columns(field).flatMap((column) => listIn(this.#cell(column)));
  }

  /** The cells of a field by language, if its columns are one for each: `Title (da)`, `Title (en)`. Of two, the first counts. */
  byLanguage(field: string): ReadonlyMap<string, string> | undefined {
    const columns = this.#table.columns.get(field) ?? [];
    if (columns.length === 0 || columns.some(({ language }) => language === undefined)) {
      return undefined;
    }
    const texts = new Map<string, string>();
    for (const { language = '', text } of this.columns(field))
      if (!texts.has(language)) texts.set(language, text);
    return texts;
  }

  /** One or two dates without offset. An unreadable date is reported under the heading of the column. */
  written(field: string): WrittenDate | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    const date = this.#table.written(text.replace(INFERRED, ''));
    if (!date) this.refuseDate(field);
    return date;
  }

  /** A date, with an offset if it has a time. @param zone the time zone of the row, if it has one */
  date(local: string | undefined, zone?: string): unknown {
    return this.#table.draft.date(local, this.place, zone ?? this.#table.timeZone);
  }

  /** A word from a list, in any of the languages. Any other word is reported. */
  word(field: string, words: Words): string | undefined {
    const [cell] = this.columns(field);
    if (!cell) return undefined;
    const found = wordIn(cell.text, words);
    if (found === undefined) this.unknownWord(field, cell.text, words);
    return found;
  }

  /** Reports a word that is not one of the expected, of which the first of each is named. */
  unknownWord(field: string, text: string, words: Words): void {
    const expected = Object.entries(words).map(([name, names]) => names[0] ?? name);
    this.#table.draft.unknownWord(`${this.heading(field)}: ${text}`, expected, this.placeOf(field));
  }

  /** The place of the first cell of a field, or of the row if it has none. */
  placeOf(field: string): Place {
    return cellPlace(this.place, this.#columns(field)[0]?.index ?? -1);
  }

  heading(field: string): string {
    return this.#columns(field)[0]?.heading ?? '';
  }

  refuseDate(field: string): void {
    const { draft, dates } = this.#table;
    const [cell] = this.columns(field);
    if (!cell) return;
    const written = nearestDate(cell.text, dates);
    if (written === undefined) {
      draft.refuse({ code: 'date', path: [cell.heading], value: cell.text }, this.placeOf(field));
    } else {
      const value = `${cell.heading}: ${cell.text}`;
      draft.notices.push({
        code: 'date-incomplete',
        value,
        severity: 'error',
        place: this.placeOf(field),
        expected: [written],
      });
    }
  }
}
