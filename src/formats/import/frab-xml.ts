import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { importFrab } from './frab.js';
import { type Importer, refuseSource } from './importer.js';
import { SourceNode } from './source-node.js';

/** Elements that may be repeated, so they are always parsed as lists. */
const LISTS = new Set(['day', 'room', 'event', 'person', 'link', 'attachment', 'track', 'keyword']);

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  // A day has rooms, but the room of an event is a text.
  isArray: (name, path) =>
    LISTS.has(name) && !String(path).endsWith('event.room') && !String(path).endsWith('event.track'),
});

type Parts = Readonly<Record<string, unknown>>;

const parts = (node: SourceNode): Parts =>
  node.isObject ? Object.fromEntries(node.fields.map(([name, { value }]) => [name, value])) : {};

/** Attributes as fields, as in the JSON. */
function toPerson(person: SourceNode): unknown {
  const name = person.at('#text').word ?? person.word;
  return {
    ...parts(person),
    name,
    id: person.at('@id').word,
    code: person.at('@code').word,
    guid: person.at('@guid').word,
  };
}

function toLink(link: SourceNode): unknown {
  return {
    ...parts(link),
    title: link.at('#text').word ?? link.word,
    url: link.at('@href').word,
    type: link.at('@type').word,
  };
}

function toEvent(event: SourceNode): unknown {
  return {
    ...parts(event),
    guid: event.first('@guid', 'guid').word,
    id: event.first('@id', 'id').word,
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
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the parser ignores errors, and the replacement is another package
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) return refuseSource('not-xml', verdict.err.msg, { line: verdict.err.line });
  const schedule = new SourceNode(PARSER.parse(text)).at('schedule');
  if (!schedule.at('conference').isObject) return refuseSource('wrong-format', 'frab');
  const days = schedule.at('day').items.map(toDay);
  const conference = { ...parts(schedule.at('conference')), days };
  return importFrab(new SourceNode({ schedule: { conference } }), options);
};
