import { conferenceTimeZone } from '../draft/conference-time-zone.js';
import { Draft, known } from '../draft/draft.js';
import { finishDraft } from '../draft/finish-draft.js';
import { type Known, toSession } from './session.js';
import { clockOf, type Listed } from './times.js';
import { colourOf, listedPlaces } from '../draft/listed-places.js';
import { pictureOf } from '../draft/picture.js';
import { identifierFrom } from '../written/identifiers.js';
import { type Imported, type ImportOptions, refuseSource } from '../importer.js';
import { countNotCarried } from '../draft/not-carried.js';
import { publicOnly } from '../draft/not-public.js';
import type { SourceNode } from '../source/source-node.js';

function byWord(nodes: readonly SourceNode[], ...fields: readonly string[]): Map<string, SourceNode> {
  return new Map(
    nodes.flatMap((node) => fields.flatMap((field) => [[node.at(field).word ?? '', node] as const])),
  );
}

/** Fields of rooms that the dataset has no place for. */
const NO_PLACE_OF_ROOMS = ['description', 'stream_id', 'url', 'features'];

/** The events of all days and rooms, and those outside of days. */
function eventsOf(draft: Draft, schedule: SourceNode): Listed[] {
  const conference = schedule.at('conference');
  const dayChange = clockOf(conference.at('day_change').word);
  const days = conference.at('days').items;
  const listed = days.flatMap((day) =>
    day
      .at('rooms')
      .fields.flatMap(([room, events]) =>
        publicOnly(draft, events.items).map((event) => ({ event, day, room, dayChange })),
      ),
  );
  const others = publicOnly(draft, [...schedule.at('events').items, ...conference.at('events').items]);
  return [...listed, ...others.map((event) => ({ event, dayChange }))];
}

/** The first or last day, for a conference that does not say when it is. */
function edgeDay(conference: SourceNode, edge: 'first' | 'last'): string | undefined {
  const days = conference.at('days').items.map((day) => day.at('date').word);
  return days.filter(Boolean).at(edge === 'first' ? 0 : -1);
}

/** The address that relative ones start from. It is a folder, with its slash or without. */
function baseOf(schedule: SourceNode): string | undefined {
  const base = schedule.first('base_url').word ?? schedule.at('conference', 'base_url').word;
  const address = base ?? schedule.at('conference', 'url').word;
  return address === undefined || address.endsWith('/') ? address : `${address}/`;
}

/**
 * Imports the schedule format of frab, which pretalx, the hub of the Chaos Computer Club and others also write:
 * https://github.com/voc/schedule/tree/master/validator. Supports both versions of the JSON; for the XML see `frab-xml.ts`.
 */
export function importFrab(source: SourceNode, options: ImportOptions): Imported {
  const found = source.at('schedule');
  if (!found.at('conference').isObject) return refuseSource('wrong-format', 'frab');
  const schedule = found.written({ isMarkdown: true, base: baseOf(found) });
  const conference = schedule.at('conference');
  const zone = conference.first('time_zone_name', 'timezone').word;
  const draft = new Draft(options, zone);
  const everything: Known = {
    acronym: conference.first('acronym', 'title').word ?? 'conference',
    tracks: listedPlaces(
      draft,
      [...conference.at('tracks').items, ...schedule.at('tracks').items],
      (track) => ({
        color: colourOf(draft, track.first('color').word ? track.at('color') : track.at('colors', 'light')),
      }),
    ),
    rooms: listedPlaces(draft, conference.at('rooms').items, (room) => {
      countNotCarried(draft, room, NO_PLACE_OF_ROOMS);
      return { capacity: room.at('capacity').number };
    }),
    persons: byWord(schedule.at('persons').items, 'guid'),
  };
  const { place } = conference;
  const title = conference.first('title', 'acronym').line;
  const url = conference.first('url', 'base_url').address ?? schedule.at('base_url').address;
  countNotCarried(draft, conference, ['colors']);
  draft.add(
    'conferences',
    options.conference ?? identifierFrom(everything.acronym),
    {
      title,
      theme: conference.at('subtitle').line,
      start: draft.date(conference.at('start').word ?? edgeDay(conference, 'first'), place),
      end: draft.date(conference.at('end').word ?? edgeDay(conference, 'last'), place),
      timeZone: conferenceTimeZone(draft, zone),
      venue: draft.placed(
        known({
          name: conference.first('venue', 'location').line,
          street: conference.at('address').line,
          city: conference.at('city').line,
          country: draft.country(conference.at('country').word, place),
        }),
        place,
      ),
      description: conference.at('description').paragraphs,
      image: pictureOf(draft, conference.at('logo'), title),
      topics: conference.at('keywords').items.map((keyword) => keyword.line),
      tracks: everything.tracks.records,
      rooms: everything.rooms.records,
      links: url === undefined ? [] : [{ title, url }],
      sessions: eventsOf(draft, schedule).map((listed) => toSession(draft, listed, everything)),
    },
    place,
  );
  return finishDraft(draft);
}
