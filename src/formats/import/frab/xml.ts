import { isObject } from '../../../dataset/parse/value-kinds.js';
import { importFrab } from './frab.js';
import { type Importer, refuseSource } from '../importer.js';
import type { SourceNode } from '../source/source-node.js';
import { innerText, parseXml } from '../source/xml-document.js';

/** Elements that may be repeated, so they are always parsed as lists. */
const LISTS = new Set(['day', 'room', 'event', 'person', 'link', 'attachment', 'track', 'keyword']);

/** Elements whose text may have tags in it. */
const TEXTS = ['title', 'subtitle', 'abstract', 'description', 'biography'];

/** A day has rooms, but the room of an event is a text. */
const isList = (name: string, path: string) =>
  LISTS.has(name) && !path.endsWith('event.room') && !path.endsWith('event.track');

type Parts = Readonly<Record<string, unknown>>;

/** The fields of an element, with where it stands, which the parser keeps beside them. */
function parts(node: SourceNode): Parts {
  if (!isObject(node.value)) return {};
  const texts = TEXTS.map((name) => {
    const inner = node.at(name, '#text').word ?? node.at(name).word;
    return [name, inner === undefined ? undefined : innerText(inner)] as const;
  });
  return { ...node.value, ...Object.fromEntries(texts) };
}

/** Attributes as fields, as in the JSON. */
function toPerson(person: SourceNode): unknown {
  const name = person.at('#text').word ?? person.word;
  const { '@id': id, '@code': code, '@guid': guid } = parts(person);
  return { ...parts(person), name, id, code, guid };
}

function toLink(link: SourceNode): unknown {
  return {
    ...parts(link),
    title: link.at('#text').word ?? link.word,
    url: link.first('@href', '@url').word,
    type: link.at('@type').word,
  };
}

function toEvent(event: SourceNode): unknown {
  return {
    ...parts(event),
    guid: event.first('@guid', 'guid').word,
    id: event.first('@id', 'id').word,
    code: event.first('@code', 'code').word,
    persons: event.at('persons', 'person').items.map(toPerson),
    links: event.at('links', 'link').items.map(toLink),
    attachments: event.at('attachments', 'attachment').items.map(toLink),
  };
}

/** A day with its events by room, as in the JSON. Some sources repeat a room for each part of the day. */
function toDay(day: SourceNode): unknown {
  const rooms = new Map<string, unknown[]>();
  for (const room of day.at('room').items) {
    const name = room.at('@name').word ?? '';
    rooms.set(name, [...(rooms.get(name) ?? []), ...room.at('event').items.map(toEvent)]);
  }
  return { date: day.at('@date').word, day_start: day.at('@start').word, rooms: Object.fromEntries(rooms) };
}

/** The XML of frab and pretalx: https://github.com/voc/schedule/blob/master/validator/xsd/schedule.xml.xsd */
export const importFrabXml: Importer = (text, options) => {
  const document = parseXml(text, { isList, texts: TEXTS });
  if ('records' in document) return document;
  const schedule = document.at('schedule');
  if (!schedule.at('conference').isObject) return refuseSource('wrong-format', 'frab');
  const conference = {
    ...parts(schedule.at('conference')),
    tracks: [
      ...schedule.at('conference', 'tracks', 'track').items,
      ...schedule.at('conference', 'track').items,
      ...schedule.at('tracks', 'track').items,
    ].map((track) => ({
      name: track.first('@name', '#text').word ?? track.word,
      slug: track.at('@slug').word,
      color: track.at('@color').word,
    })),
    days: schedule.at('day').items.map(toDay),
  };
  return importFrab(
    document.with({ schedule: { base_url: schedule.at('base_url').word, conference } }),
    options,
  );
};
