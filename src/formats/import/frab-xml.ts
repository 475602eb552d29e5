import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { importFrab } from './frab.js';
import type { Importer } from './imported.js';
import { refuseSource } from './refuse-source.js';
import { SourceNode } from './source-node.js';

/** Elements that stand in numbers: they are read as lists even where there is only one. */
const LISTS = new Set(['day', 'room', 'event', 'person', 'link', 'attachment', 'track', 'keyword']);

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  // The room of an event is a word, and only that of a day a list.
  isArray: (name, path) =>
    LISTS.has(name) && !String(path).endsWith('event.room') && !String(path).endsWith('event.track'),
});

type Parts = Readonly<Record<string, unknown>>;

const parts = (node: SourceNode): Parts =>
  node.isObject ? Object.fromEntries(node.fields.map(([name, { value }]) => [name, value])) : {};

/** Attributes beside elements, as the JSON has them. */
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

function toEvent(event: SourceNode, day: string | undefined): unknown {
  const date = event.at('date').word;
  const start = event.at('start').word;
  return {
    ...parts(event),
    guid: event.first('@guid', 'guid').word,
    id: event.first('@id', 'id').word,
    // Older schedules have the day above and the time of the clock here.
    date: date ?? (day && start && `${day}T${start.padStart('hh:mm'.length, '0')}`),
    persons: event.at('persons', 'person').items.map(toPerson),
    links: event.at('links', 'link').items.map(toLink),
    attachments: event.at('attachments', 'attachment').items.map(toLink),
  };
}

/** The days with their events by room, as the JSON has them. */
function toDay(day: SourceNode): unknown {
  const date = day.at('@date').word;
  const rooms = day.at('room').items.map((room) => {
    const events = room.at('event').items.map((event) => toEvent(event, date));
    return [room.at('@name').word ?? '', events] as const;
  });
  return { date, rooms: Object.fromEntries(rooms) };
}

/** The XML of frab and pretalx: https://github.com/voc/schedule/blob/master/validator/xsd/schedule.xml.xsd */
export const importFrabXml: Importer = (text, options) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the parser reads on past errors, and its successor is a package more
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) return refuseSource('not-xml', verdict.err.msg, { line: verdict.err.line });
  const schedule = new SourceNode(PARSER.parse(text)).at('schedule');
  const days = schedule.at('day').items.map(toDay);
  const conference = { ...parts(schedule.at('conference')), days };
  return importFrab(new SourceNode({ schedule: { conference } }), options);
};
