import type { RowReader } from './csv-cells.js';
import { identifierFrom, identifierOfName } from './identifiers.js';
import { type Draft, known } from './draft.js';
import { plainParagraphs } from './plain-paragraphs.js';
import { writtenDate } from './written-date.js';

const STATUS = {
  scheduled: ['Planlagt', 'Planned'],
  cancelled: ['Aflyst', 'Canceled'],
  postponed: ['Udskudt'],
  'moved-online': ['Flyttet online', 'Moved online'],
};

const ATTENDANCE = {
  onsite: ['Fysisk fremmøde', 'Fysisk', 'In person'],
  online: ['Digital'],
  mixed: ['Fysisk fremmøde og online', 'In person and online', 'Hybrid'],
};

/** Mark after an inferred date in exported tables. */
const INFERRED = /\s*\((?:formodet|inferred)\)\s*$/i;

/** The ids of rows, or else ids from title and year, which stay when the date moves. */
export function conferenceIds(draft: Draft, rows: readonly RowReader[]): string[] {
  return draft.distinctIds(
    'conferences',
    rows.map((row) => {
      const own = row.text('id');
      const start = row.text('start') ?? '';
      if (own !== undefined) return { id: identifierFrom(own), more: start, isOwn: true };
      const year = writtenDate(start.replace(INFERRED, ''))?.start.slice(0, 'yyyy'.length);
      return {
        id: identifierOfName(...[row.text('title'), year].filter((part) => part !== undefined)),
        more: start,
      };
    }),
  );
}

function paragraphs(row: RowReader, field: string): string[] {
  return plainParagraphs(row.text(field) ?? '');
}

/** Adds the conference of a row. */
export function addConference(draft: Draft, row: RowReader, id: string): void {
  const { place } = row;
  const title = row.text('title');
  const link = row.text('link');
  const series = row.text('series');
  const start = row.written('start', INFERRED);
  const end = row.written('end', INFERRED)?.start ?? start?.end;
  const venue = {
    name: row.text('place'),
    street: row.text('street'),
    postalCode: row.text('postalCode'),
    city: row.text('city'),
    country: draft.country(row.text('country'), place),
  };
  draft.add(
    'conferences',
    id,
    {
      series: series && draft.addNamed('series', series, place),
      title,
      theme: row.text('theme'),
      start: row.date(start?.start),
      end: row.date(end),
      dateCertainty: INFERRED.test(row.text('start') ?? '') ? 'inferred' : undefined,
      status: row.word('status', STATUS),
      attendance: row.word('attendance', ATTENDANCE),
      venue: known(venue),
      organisers: row.list('organisers').map((name) => draft.addNamed('organisations', name, place)),
      audience: row.text('audience'),
      summary: paragraphs(row, 'summary').join(' '),
      description: paragraphs(row, 'description'),
      topics: row.list('topics'),
      links: link === undefined ? [] : [{ title: title ?? link, url: link }],
      registration: known({ url: row.text('registration') }),
    },
    place,
  );
}
