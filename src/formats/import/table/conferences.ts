import { isTimeZone } from '../../../dataset/parse/rules.js';
import { DAY_LENGTH } from '../../../dataset/queries/dates.js';
import { shiftedDay } from '../../../dataset/queries/days.js';
import { cellParagraphs, INFERRED, type RowReader } from './cells.js';
import { accessibility } from './programme.js';
import { text, texts } from './texts.js';
import { address, coordinates, image, partners, wholeNumber } from './values.js';
import { identifierFrom, identifierOfName } from '../written/identifiers.js';
import { type Draft, known } from '../draft/draft.js';
import { ATTENDANCE, listIn, REGISTRATION_STATUS, STATUS, wordIn } from './table-words.js';
import { writtenLinks } from '../written/links.js';
import { lacksCurrency, writtenPrice } from '../written/price.js';
import { clockPeriod, clockTime } from '../written/time.js';
import { atTime, writtenDate } from '../written/date.js';

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

interface When {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** Dates, with the times of columns that have only times. */
function when(draft: Draft, row: RowReader): When {
  const [start, last] = [row.written('start'), row.written('end')?.start];
  const period = clockPeriod(row.text('startTime') ?? '');
  const until = clockTime(row.text('endTime') ?? '') ?? period?.until;
  const at = (day: string | undefined, time: string | undefined) =>
    day?.length === DAY_LENGTH && time !== undefined ? atTime(day, time) : day;
  const from = period?.from ?? start?.start.slice(DAY_LENGTH + 1);
  const day = start?.start.slice(0, DAY_LENGTH);
  if (period && start?.start.length !== DAY_LENGTH) {
    draft.note(
      'time-without-date',
      `${row.heading('startTime')}: ${row.text('startTime') ?? ''}`,
      'error',
      row.placeOf('startTime'),
    );
  }
  // What ends before it starts ends on the next day.
  const isNextDay = day?.length === DAY_LENGTH && until !== undefined && until < (from ?? '');
  const lastDay = isNextDay ? shiftedDay(day, 1) : day;
  const end = last ?? start?.end ?? (until === undefined ? undefined : lastDay);
  return { start: at(start?.start, period?.from), end: at(end, until) };
}

function timeZone(draft: Draft, row: RowReader): string | undefined {
  const zone = row.text('timeZone');
  if (zone === undefined || isTimeZone(zone)) return zone;
  draft.note('zone-unknown', zone, 'error', row.placeOf('timeZone'));
  return undefined;
}

function registration(draft: Draft, row: RowReader, status: string | undefined, country: string | undefined) {
  const price = row.text('price');
  const written = price === undefined ? undefined : writtenPrice(price, row.unit('price'), country);
  if (price !== undefined && !written) {
    const code = lacksCurrency(price) ? 'currency-unknown' : 'price-unknown';
    draft.note(code, `${row.heading('price')}: ${price}`, 'error', row.placeOf('price'));
  }
  return known({
    url: row.text('registration'),
    opens: row.date(row.written('opens')?.start),
    closes: row.date(row.written('closes')?.start),
    price: written,
    seats: wholeNumber(row, 'seats'),
    status: row.word('registrationStatus', REGISTRATION_STATUS) ?? status,
  });
}

/** A column of states may have that of the registration. */
function states(row: RowReader) {
  const cell = row.text('status');
  const ofRegistration = cell === undefined ? undefined : wordIn(cell, REGISTRATION_STATUS);
  return ofRegistration === undefined
    ? { status: row.word('status', STATUS), registration: undefined }
    : { status: undefined, registration: ofRegistration };
}

function links(draft: Draft, row: RowReader) {
  return writtenLinks(row.all('link')).map(({ title, url }) =>
    draft.placed({ title: title ?? text(row, 'title') ?? url, url }, row.place),
  );
}

/** Adds the conference of a row. */
export function addConference(draft: Draft, row: RowReader, id: string): void {
  const { place } = row;
  const series = row.text('series');
  const { start, end } = when(draft, row);
  const zone = timeZone(draft, row);
  const state = states(row);
  const country = draft.country(row.text('country'), row.placeOf('country'));
  // `Online` is no place.
  const isOnline = wordIn(row.text('place') ?? '', ATTENDANCE) === 'online';
  draft.add(
    'conferences',
    id,
    {
      series: series && draft.addNamed('series', series, place),
      title: text(row, 'title'),
      theme: text(row, 'theme'),
      start: row.date(start, zone),
      end: row.date(end, zone),
      timeZone: zone,
      dateCertainty: INFERRED.test(row.text('start') ?? '') ? 'inferred' : undefined,
      status: state.status,
      attendance: row.word('attendance', ATTENDANCE) ?? (isOnline ? 'online' : undefined),
      venue: known({
        name: isOnline ? undefined : text(row, 'place'),
        street: row.text('street'),
        postalCode: row.text('postalCode'),
        city: row.text('city'),
        country,
        url: address(row, 'venueUrl'),
        geo: coordinates(draft, row),
        directions: texts(row, 'directions', cellParagraphs),
      }),
      onlineUrl: address(row, 'onlineUrl'),
      organisers: row.list('organisers').map((name) => draft.addNamed('organisations', name, place)),
      partners: partners(draft, row),
      image: image(draft, row, text(row, 'title')),
      hashtag: row.text('hashtag'),
      feedbackUrl: address(row, 'feedbackUrl'),
      audience: text(row, 'audience'),
      summary: text(row, 'summary', (cell) => cellParagraphs(cell).join(' ')),
      description: texts(row, 'description', cellParagraphs),
      topics: texts(row, 'topics', listIn),
      accessibility: accessibility(row),
      registration: registration(draft, row, state.registration, country ?? draft.countryOfCrowns(zone)),
      links: links(draft, row),
    },
    place,
  );
}
