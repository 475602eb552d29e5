import type { Fields } from '../../dataset/parse/read-record.js';
import { Draft, known, linkedMaterial } from './draft.js';
import { finishDraft } from './finish-draft.js';
import { identifierFrom, identifierOfName } from './identifiers.js';
import { type Imported, type ImportOptions, refuseSource } from './importer.js';
import { sessionKind } from './vocabulary.js';
import type { SourceNode } from './source-node.js';

/** Indico has separate fields for date, time and time zone. */
function date(draft: Draft, node: SourceNode): unknown {
  const day = node.at('date').word;
  const time = node.at('time').word;
  if (day === undefined) return undefined;
  return draft.date(time === undefined ? day : `${day}T${time}`, node.place, node.at('tz').word);
}

/** Names come in one field, `Blå, Karen`, or in two. */
function addPerson(draft: Draft, person: SourceNode): string | undefined {
  const { place } = person;
  const [last, first] = (person.at('fullName').word ?? '').split(',');
  const parts = [person.first('first_name', 'firstName').word, person.first('last_name', 'familyName').word];
  const name = parts.filter(Boolean).join(' ') || [first, last].filter(Boolean).join(' ').trim();
  if (!name) return undefined;
  const affiliation = person.at('affiliation').word;
  // Without a person id, Indico numbers the people of each talk separately.
  const own = person.at('person_id').word;
  const organisation = affiliation && draft.addNamed('organisations', affiliation, place);
  const id = own === undefined ? identifierOfName(name) : identifierFrom('indico', own);
  if (own === undefined) draft.named.add(`people/${id}`);
  return draft.add('people', id, { name, organisation }, place);
}

function materials(draft: Draft, node: SourceNode): Fields[] {
  const attachments = node.at('folders').items.flatMap((folder) => folder.at('attachments').items);
  return attachments.map((attachment) => linkedMaterial(draft, attachment));
}

/** @param session the Indico session around the contribution, if any */
function toSession(draft: Draft, entry: SourceNode, session?: SourceNode): Fields {
  const { place } = entry;
  const speakers = entry.first('speakers', 'presenters', 'primaryauthors').items;
  return draft.placed(
    known({
      id: identifierFrom(entry.first('db_id', 'id').word ?? ''),
      kind: kindOf(entry),
      title: entry.at('title').line,
      abstract: entry.at('description').paragraphs,
      speakers: speakers.map((person) => addPerson(draft, person)).filter((id) => id !== undefined),
      start: date(draft, entry.at('startDate')),
      end: date(draft, entry.at('endDate')),
      room: entry.first('room', 'roomFullname').line,
      track: entry.at('track').line ?? entry.at('session').line ?? session?.at('title').line,
      materials: materials(draft, entry),
    }),
    place,
  );
}

function kindOf(entry: SourceNode): string {
  if (/break/i.test(entry.at('entryType').word ?? '')) return 'break';
  const type = entry.at('type');
  return sessionKind(type.at('name').word ?? type.word) ?? 'talk';
}

function addEvent(draft: Draft, event: SourceNode, id: string): void {
  const { place } = event;
  const title = event.at('title').line;
  const grouped = event
    .at('sessions')
    .items.flatMap((session) =>
      session.at('contributions').items.map((entry) => toSession(draft, entry, session)),
    );
  const single = event.at('contributions').items.map((entry) => toSession(draft, entry));
  draft.add(
    'conferences',
    id,
    {
      title,
      start: date(draft, event.at('startDate')),
      end: date(draft, event.at('endDate')),
      venue: known({ name: event.at('location').line, street: event.at('address').line }),
      description: event.at('description').paragraphs,
      topics: event.at('keywords').items.map((keyword) => keyword.line),
      sessions: [...single, ...grouped],
      materials: materials(draft, event),
      links: [draft.placed(known({ title, url: event.at('url').word }), place)],
    },
    place,
  );
}

/**
 * Imports events from Indico's export API, at any level of detail
 * (https://docs.getindico.io/en/stable/http-api/exporters/event/). Contributions become sessions. Indico's sessions, which
 * group them, become tracks.
 */
export function importIndico(source: SourceNode, options: ImportOptions): Imported {
  const events = source.at('results').items.filter((event) => event.at('title').word !== undefined);
  if (events.length === 0) return refuseSource('wrong-format', 'indico');
  if (options.conference !== undefined && events.length > 1) {
    return refuseSource('conference-ambiguous', options.conference);
  }
  const draft = new Draft(options, events[0]?.at('timezone').word);
  for (const event of events) {
    addEvent(draft, event, options.conference ?? identifierFrom('indico', event.at('id').word ?? ''));
  }
  return finishDraft(draft);
}
