import type { Fields } from '../../../dataset/parse/value-kinds.js';
import { type Draft, known } from '../draft/draft.js';
import { type Listed, timesOf } from './times.js';
import { identifierFrom, identifierOfName } from '../written/identifiers.js';
import type { ListedPlaces } from '../draft/listed-places.js';
import { pictureOf } from '../draft/picture.js';
import { linkedMaterial } from '../draft/linked-material.js';
import { countNotCarried } from '../draft/not-carried.js';
import { cancelled } from '../draft/not-public.js';
import type { SourceNode } from '../source/source-node.js';
import { spokenLanguage } from '../written/spoken-language.js';
import { sessionKind } from '../written/vocabulary.js';

/** Types of links that are not materials, such as other pages of the event and feedback forms. */
const NO_MATERIAL = /^(origin|feedback|web|activitypub|related)$/i;

/** Fields of events that the dataset has no place for. */
const NO_PLACE = [
  'url',
  'recording_license',
  'do_not_record',
  'do_not_stream',
  'origin_url',
  'answers',
  'tags',
];

/** The records that events refer to. */
export interface Known {
  /** Frab numbers people per conference, so a number needs the acronym of the conference. */
  readonly acronym: string;
  readonly tracks: ListedPlaces;
  readonly rooms: ListedPlaces;
  /** Version 2 of the format has people in a list of their own. */
  readonly persons: ReadonlyMap<string, SourceNode>;
}

function personId(person: SourceNode, acronym: string): string | undefined {
  const own = person.first('code', 'guid').word;
  const id = own ?? person.at('id').word;
  if (id === undefined) return undefined;
  return own === undefined ? identifierFrom(acronym, id) : identifierFrom(id);
}

function linksOf(draft: Draft, person: SourceNode): Fields[] {
  const links = person.at('links').items.filter((link) => link.at('url').address !== undefined);
  return links.map((link) => {
    const url = link.at('url').address;
    const title = link.first('title', 'service', 'name', '#text').line ?? (url && new URL(url).hostname);
    return draft.placed(known({ title, url }), link.place);
  });
}

function addPerson(draft: Draft, entry: SourceNode, { acronym, persons }: Known): string | undefined {
  const full = persons.get(entry.at('guid').word ?? '');
  const own = entry.isObject ? entry.first('public_name', 'full_public_name', 'name', '#text') : entry;
  const name = own.line ?? full?.first('public_name', 'name').line;
  const id = personId(entry, acronym) ?? (typeof name === 'string' ? identifierOfName(name) : undefined);
  if (id === undefined) return undefined;
  const avatar = full?.at('avatar', 'url').word ?? entry.at('avatar').word ?? entry.at('avatar', 'url').word;
  if (avatar) draft.note('photos-without-consent', '');
  const described = full ?? entry;
  if (!draft.lists.people.has(id)) countNotCarried(draft, described, ['answers']);
  const bio = described.first('biography', 'description', 'abstract').paragraphs;
  return draft.add('people', id, { name, bio, links: linksOf(draft, described) }, entry.place);
}

/** The people on stage. Others who helped are counted. */
function speakersOf(draft: Draft, event: SourceNode, everything: Known): string[] {
  const people = ['persons', 'participants', 'speakers'].map((name) => event.at(name).items);
  const found = (people.find((list) => list.length > 0) ?? []).flatMap((person) => {
    const role = person.first('role', '@role').word ?? '';
    if (!/^(contributor|coordinator|moderator_assistant)$/i.test(role)) {
      return addPerson(draft, person, everything) ?? [];
    }
    draft.notCarried(role.toLowerCase());
    return [];
  });
  return [...new Set(found)];
}

function sessionTitle(event: SourceNode): unknown {
  const title = event.at('title').line;
  const subtitle = event.at('subtitle').line;
  if (typeof title !== 'string' || typeof subtitle !== 'string') return title;
  return title + (/[:–?!.-]$/.test(title) ? ' ' : ' – ') + subtitle;
}

/** Summary and description, without the summary if the description repeats it. */
function abstract(event: SourceNode): unknown {
  const { paragraphs: summary = [] } = event.at('abstract');
  const { paragraphs: description = [] } = event.at('description');
  return [...summary.filter((paragraph) => !description.includes(paragraph)), ...description];
}

function materialsOf(draft: Draft, event: SourceNode): Fields[] {
  const links = [...event.at('attachments').items, ...event.at('links').items];
  const feedback = event.at('feedback_url').address;
  const materials = links.filter(
    (link) =>
      !NO_MATERIAL.test(link.at('type').word ?? '') &&
      (feedback === undefined || link.first('url', 'href').address !== feedback),
  );
  if (links.length > materials.length) draft.notCarried('links', links.length - materials.length);
  return materials.map((link) => linkedMaterial(draft, link));
}

/** The names of this field, which differ by program. */
function accessibilityOf(event: SourceNode): string[] {
  const isSaid = (names: RegExp) =>
    event.fields.some(([name, { value }]) => names.test(name) && Boolean(value) && value !== 'false');
  return [
    ...(isSaid(/^(?:has_)?sign[_-]?(?:language|ed)/i) ? ['sign-language'] : []),
    ...(isSaid(/^(?:(?:has_|live_)?caption(?:s|ing|ed)?|live_?subtitles)$/i) ? ['captioning'] : []),
  ];
}

function kindOf(draft: Draft, event: SourceNode): string | undefined {
  const type = event.at('type');
  const [word] = type.isByLanguage ? type.fields.map(([, each]) => each.word) : [type.word];
  const kind = sessionKind(word);
  if (kind === undefined && word !== undefined && !/^other$/i.test(word)) draft.notCarried(`type ${word}`);
  return kind;
}

/** The license and the wish of XML, which stand in an element of their own. */
function countRecording(draft: Draft, event: SourceNode): void {
  const recording = event.at('recording');
  if (recording.at('license').word) draft.notCarried('recording_license');
  if (recording.at('optout').word === 'true') draft.notCarried('do_not_record');
}

/** The name of a room or track, which is a text, a text by language, or an object with one. */
function placeName(place: SourceNode): unknown {
  return place.isObject && !place.isByLanguage ? place.first('name', '#text').line : place.line;
}

export function toSession(draft: Draft, listed: Listed, everything: Known): Fields {
  const { event } = listed;
  const own = event.first('guid', '@guid', 'code', 'id', '@id').word;
  const title = sessionTitle(event);
  const track = event.at('track');
  const slug = track.first('slug', 'guid').word;
  const trackName = placeName(track);
  const room = event.at('room');
  const roomName = placeName(room) ?? listed.room;
  countNotCarried(draft, event, NO_PLACE);
  countRecording(draft, event);
  return draft.placed(
    known({
      id: identifierFrom(own ?? (typeof title === 'string' ? title : '')),
      kind: kindOf(draft, event),
      title,
      language: spokenLanguage(
        draft,
        event.at('language').items.map(({ word }) => word),
      ),
      abstract: abstract(event),
      speakers: speakersOf(draft, event, everything),
      ...timesOf(draft, listed),
      room: everything.rooms.idOf(room.at('guid').word, room.at('slug').word, roomName) ?? roomName,
      track: everything.tracks.idOf(slug, trackName) ?? trackName,
      image: pictureOf(draft, event.at('logo'), title),
      recording: known({ url: event.at('video_download_url').address }),
      feedbackUrl: event.at('feedback_url').address,
      materials: materialsOf(draft, event),
      accessibility: accessibilityOf(event),
      status: cancelled(event),
    }),
    event.place,
  );
}
