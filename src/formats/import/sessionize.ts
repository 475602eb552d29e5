import type { Fields } from '../../dataset/parse/value-kinds.js';
import { Draft, known } from './draft/draft.js';
import { finishDraft } from './draft/finish-draft.js';
import { identifierFrom } from './written/identifiers.js';
import { type Imported, type ImportOptions, refuseSource } from './importer.js';
import { type ListedPlaces, listedPlaces } from './draft/listed-places.js';
import { countNotCarried } from './draft/not-carried.js';
import { cancelled, publicOnly } from './draft/not-public.js';
import type { SourceNode } from './source/source-node.js';
import { spokenLanguage } from './written/spoken-language.js';
import { sessionKind } from './written/vocabulary.js';

/** Organisers name their own categories, but nearly all have these two. */
const TRACK = /track|spor/i;
const FORMAT = /format|type/i;
const LANGUAGE = /language|sprog|sprache/i;
const LEVEL = /level|niveau/i;
const AUDIENCE = /audience|målgruppe/i;
const NAMED = [TRACK, FORMAT, LANGUAGE, LEVEL, AUDIENCE];

/** Fields that the dataset has no place for. */
const NO_PLACE = ['questionAnswers', 'isPlenumSession'];

/** Names by id: rooms, tracks, and entries of categories with the title of the category. */
interface Names {
  readonly rooms: ListedPlaces;
  /** Listed only in the view of everything. */
  readonly tracks: ListedPlaces;
  readonly categories: ReadonlyMap<string, { readonly category: string; readonly name: string }>;
}

/** The sessions in any of Sessionize's views: all, by group, or as a grid of days and rooms. */
function sessionsOf(source: SourceNode): SourceNode[] {
  const groups = Array.isArray(source.value) ? source.items : [source];
  return groups.flatMap((group) => [
    ...group.at('sessions').items,
    ...group.at('rooms').items.flatMap((room) => {
      const roomId = room.at('id').value;
      return room.at('sessions').items.map((each) => each.with(Object.assign({ roomId }, each.value)));
    }),
  ]);
}

/** The rooms, which a grid has once for each of its days. */
function roomsOf(source: SourceNode): SourceNode[] {
  const rooms = source.items.flatMap((group) => group.at('rooms').items);
  return [...new Map(rooms.map((room) => [room.at('id').word ?? room.at('name').word, room])).values()];
}

/** Organisers give rooms and tracks an order. */
const sortOf = (place: SourceNode) => Number(place.at('sort').word ?? 0);

/** Whether a node is a speaker. The view of speakers has only the names of sessions. */
function isSpeaker(node: SourceNode): boolean {
  return node.at('fullName').word !== undefined || node.at('tagLine').word !== undefined;
}

function namesIn(draft: Draft, source: SourceNode): Names {
  const categories = source.at('categories').items.flatMap((category) =>
    category.at('items').items.map((item) => {
      const names = { category: category.at('title').word ?? '', name: item.at('name').word ?? '' };
      return [item.at('id').word ?? '', names] as const;
    }),
  );
  const inOrder = (nodes: readonly SourceNode[]) => nodes.toSorted((a, b) => sortOf(a) - sortOf(b));
  const tracks = source
    .at('categories')
    .items.filter((category) => TRACK.test(category.at('title').word ?? ''));
  return {
    categories: new Map(categories),
    rooms: listedPlaces(draft, inOrder(roomsOf(source)), () => ({})),
    tracks: listedPlaces(
      draft,
      tracks.flatMap((category) => inOrder(category.at('items').items)),
      () => ({}),
    ),
  };
}

function addSpeaker(draft: Draft, speaker: SourceNode): string | undefined {
  const { place } = speaker;
  const id = speaker.isObject ? speaker.at('id').word : speaker.word;
  if (id === undefined) return undefined;
  if (!speaker.isObject) return identifierFrom(id); // described in the list of speakers
  const parts = [speaker.at('firstName').word, speaker.at('lastName').word].filter(Boolean).join(' ');
  if (speaker.at('profilePicture').word) draft.note('photos-without-consent', '');
  const links = speaker
    .at('links')
    .items.map((link) =>
      draft.placed(
        known({ title: link.first('title', 'linkType').line, url: link.at('url').word }),
        link.place,
      ),
    );
  const name = speaker.first('fullName', 'name').line ?? parts;
  const fields = { name, title: speaker.at('tagLine').line, bio: speaker.at('bio').paragraphs, links };
  return draft.add('people', identifierFrom(id), fields, place);
}

/** The chosen entries of a category, wherever the view has them. */
function chosen(session: SourceNode, category: RegExp, { categories }: Names): string[] {
  const here = session
    .at('categories')
    .items.filter((entry) => category.test(entry.at('name').word ?? ''))
    .flatMap((entry) => entry.at('categoryItems').items.map((item) => item.at('name').word));
  const elsewhere = session
    .at('categoryItems')
    .items.map(({ word }) => categories.get(word ?? ''))
    .filter((item) => item && category.test(item.category))
    .map((item) => item?.name);
  return [...here, ...elsewhere].flatMap((name) => (name ? [name] : []));
}

const inWords = (names: readonly string[]) => names.join(', ') || undefined;

/** The first of its tracks. Several in one text would be a track that there is not. */
function trackOf(draft: Draft, session: SourceNode, names: Names): string | undefined {
  const tracks = chosen(session, TRACK, names);
  const said = `${session.at('title').word ?? ''}: ${tracks.join(', ')}`;
  if (tracks.length > 1) draft.note('tracks-several', said, 'hint', session.place);
  return tracks[0];
}

/** Counts the chosen entries of the other categories, such as levels. */
function countCategories(draft: Draft, session: SourceNode, { categories }: Names): void {
  const here = session.at('categories').items.filter((entry) => entry.at('categoryItems').items.length > 0);
  const elsewhere = session.at('categoryItems').items.map(({ word }) => categories.get(word ?? '')?.category);
  const titles = new Set([...here.map((entry) => entry.at('name').word), ...elsewhere]);
  for (const title of titles) {
    if (title && !NAMED.some((category) => category.test(title))) draft.notCarried(title);
  }
}

function kindOf(session: SourceNode, names: Names): string {
  if (session.at('isServiceSession').value === true) return 'break';
  const format = sessionKind(inWords(chosen(session, FORMAT, names)));
  if (format) return format;
  return session.at('speakers').items.length > 0 ? 'talk' : 'other';
}

function toSession(draft: Draft, session: SourceNode, names: Names): Fields {
  const { place } = session;
  const title = session.at('title').line;
  const room = session.at('room').line;
  const track = trackOf(draft, session, names);
  countNotCarried(draft, session, NO_PLACE);
  countCategories(draft, session, names);
  return draft.placed(
    known({
      id: identifierFrom(session.at('id').word ?? ''),
      kind: kindOf(session, names),
      title,
      language: spokenLanguage(draft, [
        session.at('language').word ?? inWords(chosen(session, LANGUAGE, names)),
      ]),
      abstract: session.at('description').paragraphs,
      speakers: session
        .at('speakers')
        .items.map((speaker) => addSpeaker(draft, speaker))
        .filter((id) => id !== undefined),
      start: draft.date(session.at('startsAt').value, place),
      end: draft.date(session.at('endsAt').value, place),
      room: names.rooms.idOf(session.at('roomId').word, room) ?? room,
      track: names.tracks.idOf(track) ?? track,
      onlineUrl: session.at('liveUrl').address,
      recording: known({ url: session.at('recordingUrl').address }),
      level: inWords(chosen(session, LEVEL, names)),
      audience: inWords(chosen(session, AUDIENCE, names)),
      status: cancelled(session),
    }),
    place,
  );
}

/**
 * Imports sessions and speakers from Sessionize's API, in any of its JSON views (https://sessionize.com/playbook/api). It
 * does not describe the conference, and its times are local times.
 */
export function importSessionize(source: SourceNode, options: ImportOptions): Imported {
  const { conference } = options;
  const speakers = Array.isArray(source.value) ? source.items.filter(isSpeaker) : source.at('speakers').items;
  const found = isSpeaker(source.items[0] ?? source) ? [] : sessionsOf(source);
  if (speakers.length + found.length === 0) return refuseSource('wrong-format', 'sessionize');
  if (conference === undefined && found.length > 0) return refuseSource('conference-needed', 'sessionize');
  const draft = new Draft(options);
  const names = namesIn(draft, source);
  for (const speaker of speakers) {
    addSpeaker(draft, speaker);
    countNotCarried(draft, speaker, ['questionAnswers']);
  }
  const sessions = publicOnly(draft, found);
  const records = sessions.map((session) => toSession(draft, session, names));
  if (conference !== undefined)
    draft.add(
      'conferences',
      conference,
      { rooms: names.rooms.records, tracks: names.tracks.records, sessions: records },
      source.place,
    );
  return finishDraft(draft);
}
