import { shiftedDay } from '../../dataset/queries/dates.js';
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

/** Begin and end in one cell, `9.00–10.15`, or the begin alone; or else the day as well. */
function timeCell(row: RowReader): {
  readonly clock: readonly string[];
  readonly day?: WrittenDate | undefined;
} {
  const parts = row.text('time')?.split(/\s*(?:[-–]|til|to)\s*/i) ?? [];
  const clock = parts.map(clockTime).filter((time) => time !== undefined);
  return clock.length === parts.length ? { clock } : { clock, day: row.written('time') };
}

/** Dates and times of the clock, whichever columns they stand in. */
function times(row: RowReader): Fields {
  const date = row.written('date');
  const cell = timeCell(row);
  const [first, last] = cell.clock;
  if (!date && !cell.day && first !== undefined) row.refuse('date', 'time');
  // Where there is a column for the date, start and end are times of the clock.
  const clock = (field: string) => (date ? clockTime(row.text(field) ?? '') : undefined);
  const whole = (field: string) => (clock(field) === undefined ? row.written(field)?.start : undefined);
  const [from, until] = [first ?? clock('start'), last ?? clock('end')];
  const at = (day: string | undefined, time: string | undefined) => (day && time ? `${day}T${time}` : day);
  // A party that ends before it has begun ends on the next day.
  const isNextDay = from !== undefined && until !== undefined && until < from;
  const lastDay = date?.end ?? (date && until && (isNextDay ? shiftedDay(date.start, 1) : date.start));
  return {
    start: row.date(whole('start') ?? cell.day?.start ?? at(date?.start, from)),
    end: row.date(whole('end') ?? cell.day?.end ?? at(lastDay, until)),
  };
}

/** One row of a programme. */
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
