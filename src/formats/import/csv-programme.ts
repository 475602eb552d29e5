import { shiftedDay } from '../../dataset/queries/days.js';
import type { Fields } from '../../dataset/parse/read-record.js';
import type { RowReader } from './csv-cells.js';
import { type Draft, known } from './draft.js';
import { plainParagraphs } from './plain-paragraphs.js';
import { sessionKind } from './vocabulary.js';
import { clockTime, type WrittenDate } from './written-date.js';

const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  da: ['Dansk', 'Danish'],
  en: ['Engelsk', 'English'],
  sv: ['Svensk', 'Swedish'],
  nb: ['Norsk', 'Norwegian'],
  de: ['Tysk', 'German'],
};

/** Start and end in one cell, `9.00–10.15`, or only the start. The cell may also have the day. */
function timeCell(row: RowReader): {
  readonly clock: readonly string[];
  readonly day?: WrittenDate | undefined;
} {
  const parts = row.text('time')?.split(/\s*(?:[-–]|til|to)\s*/i) ?? [];
  const clock = parts.map(clockTime).filter((time) => time !== undefined);
  return clock.length === parts.length ? { clock } : { clock, day: row.written('time') };
}

/** Start and end, whichever columns have them. */
function times(row: RowReader): Fields {
  const date = row.written('date');
  const cell = timeCell(row);
  const [first, last] = cell.clock;
  if (!date && !cell.day && first !== undefined) row.refuse('date', 'time');
  // If there is a date column, start and end are times of day.
  const clock = (field: string) => (date ? clockTime(row.text(field) ?? '') : undefined);
  const whole = (field: string) => (clock(field) === undefined ? row.written(field)?.start : undefined);
  const [from, until] = [first ?? clock('start'), last ?? clock('end')];
  const at = (day: string | undefined, time: string | undefined) => (day && time ? `${day}T${time}` : day);
  // A session that ends before it starts ends on the next day.
  const isNextDay = from !== undefined && until !== undefined && until < from;
  const lastDay = date?.end ?? (date && until && (isNextDay ? shiftedDay(date.start, 1) : date.start));
  return {
    start: row.date(whole('start') ?? cell.day?.start ?? at(date?.start, from)),
    end: row.date(whole('end') ?? cell.day?.end ?? at(lastDay, until)),
  };
}

/** The session of a row. */
export function toSession(draft: Draft, row: RowReader, id: string): Fields {
  const { place } = row;
  const session = {
    id,
    kind: sessionKind(row.text('kind')),
    title: row.text('title'),
    language: row.word('language', LANGUAGES),
    abstract: plainParagraphs(row.text('abstract') ?? ''),
    speakers: row.list('speakers').map((name) => draft.addNamed('people', name, place)),
    ...times(row),
    room: row.text('room'),
    track: row.text('track'),
  };
  return draft.placed(known(session), place);
}
