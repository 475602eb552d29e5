import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { cellParagraphs, type RowReader } from './cells.js';
import { type ProgrammeTimes } from './times.js';
import { type Draft, known, fileName } from '../draft/draft.js';
import { text, texts } from './texts.js';
import { address, image, wholeNumber } from './values.js';
import { ACCESSIBILITY, listIn, REGISTRATION_STATUS, STATUS, wordIn, YES } from './table-words.js';
import { LANGUAGE_WORDS, languageTags, sessionKind } from '../written/vocabulary.js';
import { writtenLinks } from '../written/links.js';
import { writtenNames, type WrittenName } from '../written/names.js';

/** Adds a person named in a cell. Of two titles of one person, the first is kept. @returns the id */
export function addPerson(
  draft: Draft,
  { name, title }: WrittenName,
  organisation: string | undefined,
  row: RowReader,
): string {
  const id = draft.addNamed('people', name, row.place);
  const earlier = draft.lists.people.get(id)?.title;
  if (typeof earlier === 'string' && title !== undefined && earlier !== title) {
    draft.note('title-differs', `${name}: ${title}`, 'error', row.placeOf('speakers'));
  }
  const employer = organisation && draft.addNamed('organisations', organisation, row.place);
  return draft.add('people', id, { name, title, organisation: employer }, row.place);
}

function speakers(draft: Draft, row: RowReader): string[] {
  const { people, unclear } = writtenNames(row.all('speakers'));
  for (const part of unclear)
    draft.note(
      'names-unclear',
      `${row.heading('speakers')}: ${JSON.stringify(part)}`,
      'error',
      row.placeOf('speakers'),
    );
  const [only, ...others] = people;
  const [title, organisation] = [row.text('speakerTitle'), row.text('organisation')];
  if (only && others.length === 0) {
    return [addPerson(draft, { ...only, title: only.title ?? title }, organisation, row)];
  }
  // Of several people, nobody knows whose they are.
  for (const field of ['speakerTitle', 'organisation']) {
    if (row.text(field) !== undefined) draft.notCarried(row.heading(field));
  }
  return people.map((person) => addPerson(draft, person, undefined, row));
}

function language(draft: Draft, row: RowReader): string | undefined {
  const text = row.text('language');
  if (text === undefined) return undefined;
  const tags = languageTags(text);
  const heading = row.heading('language');
  if (!tags) draft.unknownWord(`${heading}: ${text}`, LANGUAGE_WORDS, row.placeOf('language'));
  if (tags && tags.length > 1)
    draft.note('languages-several', `${heading}: ${text}`, 'hint', row.placeOf('language'));
  return tags?.[0];
}

/** Features of a venue or session. Under the heading of one feature, yes or no. */
export function accessibility(row: RowReader): string[] {
  if (row.text('accessibility') === undefined) return [];
  const heading = row.heading('accessibility');
  const ofHeading = wordIn(heading, ACCESSIBILITY);
  return listIn(row.all('accessibility')).flatMap((text) => {
    const feature = wordIn(text, ACCESSIBILITY);
    if (feature !== undefined) return [feature];
    const answer = ofHeading === undefined ? undefined : wordIn(text, YES);
    if (ofHeading !== undefined && answer !== undefined) return answer === 'yes' ? [ofHeading] : [];
    row.unknownWord('accessibility', text, ACCESSIBILITY);
    return [];
  });
}

function title(row: RowReader): unknown {
  const subtitle = row.text('subtitle');
  if (row.text('title') === undefined) return subtitle;
  return text(row, 'title', (main) => (subtitle === undefined ? main : `${main} – ${subtitle}`));
}

function materials(draft: Draft, row: RowReader): Fields[] {
  return writtenLinks(row.all('materials')).map(({ title: name, url }) =>
    draft.placed({ title: name ?? fileName(url), url }, row.place),
  );
}

/** How to get a seat. A session has fewer words for it than a conference. */
function registration(row: RowReader): Fields {
  const word = row.word('registrationStatus', REGISTRATION_STATUS);
  const status = { 'sold-out': 'full', 'waiting-list': 'waitlist', 'not-open': 'closed' }[word ?? ''] ?? word;
  return known({ url: address(row, 'registration'), seats: wholeNumber(row, 'seats'), status });
}

/** The session of a row. @param zone the time zone of its conference, if a table names one */
export function toSession(
  draft: Draft,
  row: RowReader,
  id: string,
  times: ProgrammeTimes,
  zone?: string,
): Fields {
  const name = title(row);
  const recording = address(row, 'recording');
  const session = {
    id,
    kind: sessionKind(row.text('kind')),
    title: name,
    language: language(draft, row),
    abstract: texts(row, 'abstract', cellParagraphs),
    speakers: speakers(draft, row),
    ...times.read(row, zone),
    room: row.text('room'),
    track: row.text('track'),
    onlineUrl: address(row, 'onlineUrl'),
    audience: text(row, 'audience'),
    level: text(row, 'level'),
    image: image(draft, row, name),
    registration: registration(row),
    recording: recording === undefined ? undefined : { url: recording },
    feedbackUrl: address(row, 'feedbackUrl'),
    materials: materials(draft, row),
    accessibility: accessibility(row),
    status: row.word('status', STATUS),
  };
  return draft.placed(known(session), row.place);
}
