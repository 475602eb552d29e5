import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { type Draft, known } from '../draft/draft.js';
import { endAfter } from '../draft/end-after.js';
import { identifierFrom, identifierOfName } from '../written/identifiers.js';
import { colourOf, type ListedPlaces, listedPlaces } from '../draft/listed-places.js';
import { linkedMaterial } from '../draft/linked-material.js';
import { countNotCarried } from '../draft/not-carried.js';
import { cancelled, publicOnly } from '../draft/not-public.js';
import type { SourceNode } from '../source/source-node.js';
import { spokenLanguage } from '../written/spoken-language.js';
import { sessionKind } from '../written/vocabulary.js';
import { writtenDuration } from '../written/duration.js';

/** Fields that the dataset has no place for. */
const NO_PLACE = [
  'coauthors',
  'conveners',
  'sessionConveners',
  'board_number',
  'references',
  'note',
  'url',
  'isPoster',
];

/** Indico has separate fields for date, time and time zone. */
export function dateOf(draft: Draft, node: SourceNode): unknown {
  if (!node.isObject) return draft.date(node.word, node.place);
  const day = node.at('date').word;
  const time = node.at('time').word;
  if (day === undefined) return undefined;
  return draft.date(time === undefined ? day : `${day}T${time}`, node.place, node.at('tz').word);
}

/** Names come in one field, `Blå, Karen`, or in two. */
function addPerson(draft: Draft, person: SourceNode): string | undefined {
  const { place } = person;
  const [last, first] = (person.first('fullName', 'name').word ?? '').split(',');
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

/** Attachments, and the materials of older versions. */
export function materialsOf(draft: Draft, node: SourceNode): Fields[] {
  const attachments = node.at('folders').items.flatMap((folder) => folder.at('attachments').items);
  const older = node.at('material').items.flatMap((material) => material.at('resources').items);
  return [...attachments, ...older].map((attachment) => linkedMaterial(draft, attachment));
}

function kindOf(entry: SourceNode): string {
  if (/break/i.test(entry.first('entryType', '_type').word ?? '')) return 'break';
  const type = entry.at('type');
  return sessionKind(type.at('name').word ?? type.word) ?? 'talk';
}

function endOf(draft: Draft, entry: SourceNode, start: unknown): unknown {
  const { word } = entry.at('duration');
  const minutes = word === undefined ? undefined : writtenDuration(word);
  return dateOf(draft, entry.at('endDate')) ?? endAfter(start, minutes);
}

interface Entry {
  readonly node: SourceNode;
  readonly id: string;
  readonly more: Fields;
}

function toSession(draft: Draft, { node: entry, more }: Entry, id: string, tracks: ListedPlaces): Fields {
  const speakers = entry.first('speakers', 'presenters', 'primaryauthors').items;
  const start = dateOf(draft, entry.at('startDate'));
  const track =
    more.track ?? entry.at('track', 'title').line ?? entry.at('track').line ?? entry.at('session').line;
  countNotCarried(draft, entry, NO_PLACE);
  draft.notCarried('subContributions', entry.at('subContributions').items.length);
  return draft.placed(
    known({
      id,
      kind: kindOf(entry),
      title: entry.at('title').line,
      language: spokenLanguage(draft, [entry.at('language').word]),
      abstract: entry.at('description').paragraphs,
      speakers: [
        ...new Set(speakers.map((person) => addPerson(draft, person)).filter((own) => own !== undefined)),
      ],
      start,
      end: endOf(draft, entry, start),
      room: entry.first('room', 'roomFullname').line,
      materials: materialsOf(draft, entry),
      status: cancelled(entry),
      ...more,
      track: tracks.idOf(track) ?? track,
    }),
    entry.place,
  );
}

/** A block without contributions is all there is: a plenary, a reception, a break. */
function blockFields(block: SourceNode): Fields {
  const title = block.first('title').line ?? block.at('session', 'title').line;
  const slot = block.at('slotTitle').line;
  const isBreak = typeof title === 'string' && sessionKind(title) === 'break';
  return known({
    kind: isBreak ? 'break' : (sessionKind(block.at('type').word) ?? 'other'),
    title: [title, slot === title ? undefined : slot].filter(Boolean).join(': '),
    track: block.at('track').line,
  });
}

/** Contributions, those within blocks, and blocks with nothing in them. */
function entriesOf(draft: Draft, event: SourceNode): Entry[] {
  const idOf = (node: SourceNode) =>
    node.first('db_id', 'contributionId', 'id').word ?? node.at('title').word ?? '';
  const own = event.at('contributions').items.map((node) => ({ node, id: idOf(node), more: {} }));
  const blocks = event.at('sessions').items.filter((node) => node.isObject);
  const blocked = publicOnly(draft, blocks).flatMap((block): Entry[] => {
    const within = block.at('contributions').items;
    if (within.length === 0) {
      const id = block.at('id').word ?? block.at('session', 'id').word ?? '';
      return [{ node: block, id: ['session', id].filter(Boolean).join('-'), more: blockFields(block) }];
    }
    const track = block.at('title').line;
    return within.map((node) => ({
      node,
      id: idOf(node),
      more: known({
        track: node.at('track', 'title').line ?? node.at('track').line ?? node.at('session').line ?? track,
      }),
    }));
  });
  const all = [...own, ...blocked];
  const open = new Set(
    publicOnly(
      draft,
      all.map(({ node }) => node),
    ),
  );
  return all.filter(({ node }) => open.has(node));
}

/** The sessions of Indico, in which contributions are, with the colours that they have in its timetable. */
function colouredSessions(draft: Draft, event: SourceNode): ListedPlaces {
  const blocks = [...event.at('sessions').items, ...event.at('blocks').items].filter(
    ({ isObject }) => isObject,
  );
  const sessions = blocks.map((block) => (block.at('session').isObject ? block.at('session') : block));
  const byTitle = new Map<unknown, SourceNode>();
  for (const session of sessions) {
    const title = session.first('title', 'slotTitle').value;
    // Of each slot there is an entry. Their ids are numbers.
    if (session.at('color').word && !byTitle.has(title))
      byTitle.set(title, session.with({ name: title, color: session.at('color').value }));
  }
  return listedPlaces(draft, [...byTitle.values()], (session) => ({
    color: colourOf(draft, session.at('color')),
  }));
}

/** The programme of an event, and its tracks that have colours. */
export function programmeOf(draft: Draft, event: SourceNode, conference: string): Fields {
  const entries = entriesOf(draft, event);
  const ids = draft.distinctIds(
    `conferences/${conference}/sessions`,
    entries.map(({ node, id }) => ({
      id: identifierFrom(id),
      more: [node.at('startDate', 'date').word, node.at('startDate', 'time').word].filter(Boolean).join(' '),
      isOwn: true,
    })),
  );
  const tracks = colouredSessions(draft, event);
  const sessions = entries.map((entry, index) => toSession(draft, entry, ids[index] ?? '', tracks));
  const used = new Set(sessions.map(({ track }) => track));
  return { tracks: tracks.records.filter(({ id }) => used.has(id)), sessions };
}
