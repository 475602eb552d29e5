/** The programme of a conference as a table: what stands in its cells, and what becomes of what is written there. */
import { recordsIn } from '../../dataset/merge/records-in.js';
import type { Path } from '../../dataset/issues/issue.js';
import { shapeOf } from '../../dataset/parse/compiled-schema.js';
import { isDate, isTimeZone } from '../../dataset/parse/rules.js';
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';
import { choiceWord, fieldWords, type SchemaWords } from '../../dataset/schema/words/words.js';
import { DAY, DAY_LENGTH } from '../../dataset/queries/dates.js';
import { splitText } from '../../formats/import/table/delimited-text.js';
import { shiftedLocal } from '../../formats/import/written/local-time.js';
import { clockTime } from '../../formats/import/written/time.js';
import { setAt, valueAt } from '../document/edit.js';
import { addRecord, followName, newRecord } from '../document/records.js';
import { plainText } from '../document/record-names.js';
import { choicesOf } from '../form/field-kind.js';
import type { FormContext } from '../form/form-context.js';
import { localDate, readDate, showDate, withWording } from '../form/written-value.js';
import { isTimed, lengthOf, moveSession, type Position, positionOf } from './move-session.js';
import { namedPlaces } from './named-places.js';

export const COLUMNS = ['day', 'from', 'to', 'title', 'speakers', 'room', 'track', 'kind'] as const;

export type Column = (typeof COLUMNS)[number];

/** The field that a column is about. */
export const COLUMN_FIELDS: Readonly<Record<Column, string>> = {
  day: 'start',
  from: 'start',
  to: 'end',
  title: 'title',
  speakers: 'speakers',
  room: 'room',
  track: 'track',
  kind: 'kind',
};

/** What stands above a column. */
export function headingOf(column: Column, { texts, words }: FormContext): string {
  return column === 'day' || column === 'from' || column === 'to'
    ? texts.grid[column]
    : fieldWords(words, 'session', column)[0];
}

/** What the cells of a programme depend on. */
export interface CellContext {
  readonly language: 'da' | 'en';
  /** Of texts that name none. */
  readonly own: string;
  readonly timeZone: string;
  readonly words: SchemaWords;
  /** What a room, track or person is called that is known by its id. */
  readonly nameOf: (list: 'rooms' | 'tracks' | 'people', value: unknown) => string;
}

/** Minutes. */
const WHOLE_DAY = 24 * 60;

/** The day of a date by the clock of the conference, and its time if it has one: `09:00`. */
function partsOf(
  date: unknown,
  { timeZone }: Pick<CellContext, 'timeZone'>,
): { readonly day: string; readonly time: string } {
  const text = typeof date === 'string' ? localDate(date, timeZone) : '';
  return { day: text.slice(0, DAY_LENGTH), time: text.slice(DAY_LENGTH + 1, DAY_LENGTH + 6) };
}

function showTime(date: unknown, context: CellContext): string {
  const { time } = partsOf(date, context);
  const { language } = context;
  return language === 'da' ? time.replace(/^0(?=\d)/, '').replace(':', '.') : time;
}

function kindsIn(words: SchemaWords): (readonly [value: string, word: string])[] {
  const field = shapeOf('session').fields.find(({ name }) => name === 'kind');
  const choices = (field && choicesOf(field)) ?? [];
  return choices.map((value) => [value, choiceWord(words, 'session', 'kind', value)]);
}

/** The text of a cell. */
export function cellText(session: Fields, column: Column, context: CellContext): string {
  const { language, own, words, nameOf } = context;
  switch (column) {
    case 'day':
      return showDate(partsOf(session.start ?? session.end, context).day, language);
    case 'from':
      return showTime(session.start, context);
    case 'to':
      return showTime(session.end, context);
    case 'title':
      return plainText(session.title, own);
    case 'speakers': {
      const ids: readonly unknown[] = Array.isArray(session.speakers) ? session.speakers : [];
      return ids.map((id) => nameOf('people', id)).join(', ');
    }
    case 'room':
      return nameOf('rooms', session.room);
    case 'track':
      return nameOf('tracks', session.track);
    case 'kind':
      return kindsIn(words).find(([value]) => value === session.kind)?.[1] ?? plainText(session.kind, own);
  }
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The ids of the people with these names, of whom those that nobody knows are made. */
function speakersNamed(text: string, document: Fields, own: string): { document: Fields; ids: unknown[] } {
  let next = document;
  const ids = text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const known = recordsIn(next, 'people').find((person) => same(plainText(person.name, own), name));
      if (known) return known.id;
      const added = addRecord(next, ['people'], { name });
      next = added.document;
      return valueAt(next, [...added.path, 'id']);
    });
  return { document: next, ids };
}

/** The day that a time belongs to which is written without one: that of the row above, or of the conference. */
function dayFor(document: Fields, sessions: Path, row: number, context: CellContext): string {
  const conference = (valueAt(document, sessions.slice(0, -1)) ?? {}) as Fields;
  const above = recordsIn(conference, 'sessions').slice(0, row).toReversed();
  return (
    [...above.map(({ start }) => start), conference.start]
      .map((date) => partsOf(date, context).day)
      .find((day) => day.length === DAY_LENGTH) ?? ''
  );
}

function withTime(day: string, text: string, context: CellContext): string | undefined {
  const time =
    clockTime(text) ?? (/^\d{1,2}$/.test(text.trim()) ? `${text.trim().padStart(2, '0')}:00` : undefined);
  if (time === undefined) return text.trim() || undefined;
  return readDate(`${day}T${time}:00`, context.timeZone, context.language) ?? undefined;
}

/** An end by its clock, the first time after the start of its session: past midnight, where the clock shows less than it did. */
function endAfter(start: unknown, end: unknown, context: CellContext): unknown {
  if (!isTimed(start) || !isTimed(end)) return end;
  const { day } = partsOf(start, context);
  const { time } = partsOf(end, context);
  const sameDay = withTime(day, time, context) ?? end;
  const first =
    Date.parse(sameDay) < Date.parse(start)
      ? (withTime(shiftedLocal(day, DAY), time, context) ?? end)
      : sameDay;
  return Date.parse(first) === Date.parse(end) ? end : first;
}

const isWholeDay = (date: string | undefined): date is string => date?.length === DAY_LENGTH && isDate(date);

/** Where a session goes that has a time already, if this is written as its day; undefined if that says nothing of the kind. */
function dayMove(session: Fields, written: string | undefined, timeZone: string): Position | undefined {
  if (!isTimed(session.start) || !isTimeZone(timeZone)) return undefined;
  const from = positionOf(session, timeZone);
  if (isTimed(written)) return { ...positionOf({ start: written }, timeZone), room: from.room };
  return isWholeDay(written) ? { ...from, day: written } : undefined;
}

/** A cell of the programme: `sessions` is the path of the list. */
export interface Cell {
  readonly sessions: Path;
  readonly row: number;
  readonly column: Column;
}

/** The document with what somebody wrote in a cell. A row below the last is a new session. */
export function writeCell(document: Fields, cell: Cell, text: string, context: CellContext): Fields {
  const { sessions, row, column } = cell;
  const { own, language, timeZone, words } = context;
  const path = [...sessions, row];
  const list = recordsIn((valueAt(document, sessions.slice(0, -1)) ?? {}) as Fields, 'sessions');
  const before = list[row];
  const session = before ?? {};
  const day = partsOf(session.start ?? session.end, context).day || dayFor(document, sessions, row, context);
  const isLong = (lengthOf(session) ?? 0) >= WHOLE_DAY;
  const set = (fields: Fields, next = document): Fields => {
    if (before) {
      const edited = Object.entries(fields).reduce(
        (each, [name, value]) => setAt(each, [...path, name], value),
        next,
      );
      return column === 'title' && before.title === undefined ? followName(edited, path) : edited;
    }
    const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    return Object.keys(present).length === 0 ? next : setAt(next, path, newRecord('session', present, list));
  };
  switch (column) {
    case 'day': {
      const written = readDate(text, timeZone, language);
      const to = before && dayMove(session, written, timeZone);
      if (to) return moveSession(document, path, to, timeZone);
      const on = (date: unknown): unknown => {
        const { time } = partsOf(date, context);
        return time && isWholeDay(written) ? withTime(written, time, context) : written;
      };
      const isEndKept = session.end === undefined || (written !== undefined && !isWholeDay(written));
      return set({
        start: session.start === undefined ? written : on(session.start),
        end: isEndKept ? session.end : on(session.end),
      });
    }
    case 'from': {
      const start =
        text.trim() === '' ? partsOf(session.start, context).day || undefined : withTime(day, text, context);
      return set({ start, end: isLong ? session.end : endAfter(start, session.end, context) });
    }
    case 'to': {
      if (text.trim() === '') return set({ end: undefined });
      const last = isLong ? partsOf(session.end, context).day : day;
      const end = withTime(last, text, context);
      return set({ end: isLong ? end : endAfter(session.start, end, context) });
    }
    case 'title':
      return set({ title: withWording(session.title, text.trim(), own, own) });
    case 'speakers': {
      const { document: next, ids } = speakersNamed(text, document, own);
      return set({ speakers: ids.length > 0 ? ids : undefined }, next);
    }
    case 'room':
    case 'track': {
      const conference = (valueAt(document, sessions.slice(0, -1)) ?? {}) as Fields;
      const known = [...namedPlaces(conference, `${column}s`, own)].find(([, name]) => same(name, text));
      const value = known?.[0] ?? withWording(session[column], text.trim(), own, own);
      return set({ [column]: value });
    }
    case 'kind': {
      const known = kindsIn(words).find(([value, word]) => same(word, text) || same(value, text));
      return set({ kind: known?.[0] ?? (text.trim() || 'other') });
    }
  }
}

/** Cells as spreadsheets copy them: rows in lines, tabs between cells, and quotation marks around one that has either. */
function copiedCells(text: string): readonly (readonly string[])[] {
  const { records, unclosed } = splitText(text, '\t', Infinity, true);
  if (unclosed === undefined) return records.map(({ cells }) => cells);
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
}

/** The document with cells of a spreadsheet put in from a cell on. Each is one line here: several name several people. */
export function pasteCells(
  document: Fields,
  from: Cell,
  text: string,
  context: CellContext,
): { document: Fields; rows: number } {
  const rows = copiedCells(text);
  const first = COLUMNS.indexOf(from.column);
  let next = document;
  rows.forEach((cells, index) => {
    cells.forEach((cell, at) => {
      const column = COLUMNS[first + at];
      const plain = cell.trim().replace(/\s*[\r\n]+\s*/g, column === 'speakers' ? ', ' : ' ');
      if (column) next = writeCell(next, { ...from, row: from.row + index, column }, plain, context);
    });
  });
  return { document: next, rows: rows.length };
}

/** The document with the sessions in the order of their times; those without one stay behind the one above. */
export function sortSessions(document: Fields, sessions: Path): Fields {
  const list = valueAt(document, sessions);
  if (!Array.isArray(list)) return document;
  let last = -Infinity;
  const timed = list.map((session: unknown) => {
    const start = isObject(session) && typeof session.start === 'string' ? Date.parse(session.start) : NaN;
    if (!Number.isNaN(start)) last = start;
    return { session, start: last };
  });
  const sorted = timed.toSorted((a, b) => a.start - b.start || 0).map(({ session }) => session);
  return sorted.every((session, index) => session === list[index])
    ? document
    : setAt(document, sessions, sorted);
}
