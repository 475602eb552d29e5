import { DURATION } from '../../../dataset/parse/rules.js';
import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { cellParagraphs, type RowReader } from './cells.js';
import { type ProgrammeTimes } from './times.js';
import { type Draft, known, fileName } from '../draft/draft.js';
import { text, texts } from './texts.js';
import { address, image, wholeNumber } from './values.js';
import { ACCESSIBILITY, listIn, REGISTRATION_STATUS, STATUS, wordIn, YES } from './table-words.js';
import { LANGUAGE_WORDS, languageTags, sessionKind } from '../written/vocabulary.js';
import { writtenDuration } from '../written/duration.js';
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

/** The languages that a cell names. Unknown ones are reported. */
function languages(draft: Draft, row: RowReader, field: string): readonly string[] {
  const text = row.text(field);
  if (text === undefined) return [];
  const tags = languageTags(text);
  if (!tags) draft.unknownWord(`${row.heading(field)}: ${text}`, LANGUAGE_WORDS, row.placeOf(field));
  return tags ?? [];
}

function language(draft: Draft, row: RowReader, field = 'language'): string | undefined {
  const tags = languages(draft, row, field);
  if (tags.length > 1) {
    const said = `${row.heading(field)}: ${row.text(field) ?? ''}`;
    draft.note('languages-several', said, 'hint', row.placeOf(field));
  }
  return tags[0];
}

/** The recording of a session. What stands in its other columns says nothing without an address, and is counted. */
function recording(draft: Draft, row: RowReader): Fields | undefined {
  const url = address(row, 'recording');
  const others = ['recordingCaptions', 'recordingLanguage', 'recordingLength'];
  if (url === undefined) {
    for (const field of others) if (row.text(field) !== undefined) draft.notCarried(row.heading(field));
    return undefined;
  }
  return known({
    url,
    captions: [...languages(draft, row, 'recordingCaptions')],
    language: language(draft, row, 'recordingLanguage'),
    duration: recordingLength(draft, row),
  });
}

/** As people write it, or as the dataset has it, which knows seconds and days. */
function recordingLength(draft: Draft, row: RowReader): string | undefined {
  const text = row.text('recordingLength');
  if (text === undefined || DURATION.test(text)) return text;
  const minutes = writtenDuration(text);
  if (minutes !== undefined) return `PT${minutes}M`;
  const said = `${row.heading('recordingLength')}: ${text}`;
  draft.note('duration-unknown', said, 'error', row.placeOf('recordingLength'));
  return undefined;
}

/** Features of a venue or session. Under the heading of one feature, yes or no. */
export function accessibility(
  row: RowReader,
  field: 'accessibility' | 'roomAccessibility' = 'accessibility',
): string[] {
  if (row.text(field) === undefined) return [];
  const heading = row.heading(field);
  const ofHeading = wordIn(heading, ACCESSIBILITY);
  return listIn(row.all(field)).flatMap((text) => {
    const feature = wordIn(text, ACCESSIBILITY);
    if (feature !== undefined) return [feature];
    const answer = ofHeading === undefined ? undefined : wordIn(text, YES);
    if (ofHeading !== undefined && answer !== undefined) return answer === 'yes' ? [ofHeading] : [];
    row.unknownWord(field, text, ACCESSIBILITY);
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
    recording: recording(draft, row),
    feedbackUrl: address(row, 'feedbackUrl'),
    materials: materials(draft, row),
    accessibility: accessibility(row),
    status: row.word('status', STATUS),
  };
  return draft.placed(known(session), row.place);
}
