import type { Fields } from '../../dataset/reading/read-record.js';
import type { RowReader } from './csv-cells.js';
import { type Draft, known } from './draft.js';
import { plainParagraphs } from './plain-paragraphs.js';
import { sessionKind } from './session-kind.js';
import { clockTime, type WrittenDate } from './written-date.js';

const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  da: ['Dansk', 'Danish'],
  en: ['Engelsk', 'English'],
  sv: ['Svensk', 'Swedish'],
  nb: ['Norsk', 'Norwegian'],
  de: ['Tysk', 'German'],
};

/** Begin and end in one cell, `9.00–10.15`, or the begin alone. */
function clockTimes(row: RowReader): readonly (string | undefined)[] {
  const text = row.text('time');
  if (text === undefined) return [];
  const times = text.split(/\s*(?:[-–]|til|to)\s*/i).map(clockTime);
  if (times.includes(undefined)) row.refuse('date', 'time');
  return times;
}

/** A date and a time of the clock, whichever columns they stand in. */
function at(date: WrittenDate | undefined, time: string | undefined): string | undefined {
  return date && time ? `${date.start}T${time}` : date?.start;
}

function times(row: RowReader): Fields {
  const date = row.written('date');
  const [first, last] = clockTimes(row);
  // Where there is a column for the date, start and end are times of the clock.
  const clock = (field: string) => (date ? clockTime(row.text(field) ?? '') : undefined);
  const whole = (field: string) => (clock(field) === undefined ? row.written(field)?.start : undefined);
  const end = last ?? clock('end');
  return {
    start: row.date(whole('start') ?? at(date, first ?? clock('start'))),
    end: row.date(whole('end') ?? (end === undefined ? undefined : at(date, end))),
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
