import type { Fields } from '../../dataset/parse/read-record.js';
import { isDate } from '../../dataset/parse/rules.js';
import { hasTime } from '../../dataset/queries/dates.js';
import { shiftedDay } from '../../dataset/queries/days.js';
import { Draft, known, linkedMaterial } from './draft.js';
import { finishDraft } from './finish-draft.js';
import { identifierFrom, identifierOfName } from './identifiers.js';
import { type Imported, type ImportOptions, refuseSource } from './importer.js';
import type { SourceNode } from './source-node.js';
import { sessionKind } from './vocabulary.js';

const MINUTE = 60_000;

/**
 * The end of an event with a duration. It has the offset of the start, which is still the right instant when the clocks
 * change in between.
 *
 * @param start a date-time with its offset; for anything else the end is unknown
 */
function endAfter(start: unknown, minutes: number | undefined): string | undefined {
  if (typeof start !== 'string' || !hasTime(start) || minutes === undefined) return undefined;
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(start)?.[0] ?? 'Z';
  const local = Date.parse(`${start.slice(0, start.length - offset.length)}Z`) + minutes * MINUTE;
  return Number.isNaN(local)
    ? undefined
    : new Date(local).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length) + offset;
}

/** Minutes of a frab duration, `01:30` or, with days, `1:02:00`; undefined for anything else. */
function minutesIn(duration: string | undefined): number | undefined {
  if (duration === undefined || !/^\d+(:\d\d){1,2}$/.test(duration)) return undefined;
  const [minutes = 0, hours = 0, days = 0] = duration.split(':').map(Number).reverse();
  return (days * 24 + hours) * 60 + minutes;
}

/** Types of links that are not materials, such as other pages of the event and feedback forms. */
const NO_MATERIAL = /^(origin|feedback|web|activitypub|related)$/i;

/** Tracks and people that events refer to in version 2 of the format. */
interface Known {
  readonly tracks: ReadonlyMap<string, SourceNode>;
  readonly persons: ReadonlyMap<string, SourceNode>;
}

function byWord(nodes: readonly SourceNode[], field: string): Map<string, SourceNode> {
  return new Map(nodes.map((node) => [node.at(field).word ?? '', node]));
}

/** Frab numbers people per conference, so a number needs the acronym of the conference. */
function personId(person: SourceNode, acronym: string): string | undefined {
  const own = person.first('code', 'guid').word;
  const id = own ?? person.at('id').word;
  if (id === undefined) return undefined;
  return own === undefined ? identifierFrom(acronym, id) : identifierFrom(id);
}

function addPerson(draft: Draft, entry: SourceNode, acronym: string, { persons }: Known): string | undefined {
  const full = persons.get(entry.at('guid').word ?? '');
  const own = entry.isObject ? entry.first('public_name', 'name', '#text') : entry;
  const name = own.line ?? full?.at('name').line;
  const id = personId(entry, acronym) ?? (typeof name === 'string' ? identifierOfName(name) : undefined);
  if (id === undefined) return undefined;
  const avatar = full?.at('avatar', 'url').word ?? entry.at('avatar').word;
  if (avatar) draft.note('photos-without-consent', '');
  const bio = (full ?? entry).first('biography', 'description').paragraphs;
  return draft.add('people', id, { name, bio }, entry.place);
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

/** An event with the day and room it is listed under. */
interface Listed {
  readonly event: SourceNode;
  readonly day?: SourceNode;
  readonly room?: string;
}

const CLOCK = /^(\d{1,2}:\d\d)(?::\d\d)?$/;

/** Older schedules have the date on the day and only a time on the event. A time before the start of the day is after midnight. */
function startOf({ event, day }: Listed): string | undefined {
  const own = event.first('date', 'start').word;
  const clock = CLOCK.exec(event.at('start').word ?? '')?.[1]?.padStart('hh:mm'.length, '0');
  const date = day?.at('date').word;
  const hasDay = event.at('date').word !== undefined;
  if (hasDay || clock === undefined || date === undefined || !isDate(date)) return own;
  const begins = /T(\d\d:\d\d)/.exec(day?.at('day_start').word ?? '')?.[1] ?? '';
  return `${clock < begins ? shiftedDay(date, 1) : date}T${clock}`;
}

function toSession(draft: Draft, listed: Listed, acronym: string, everything: Known): Fields {
  const { event } = listed;
  const { place } = event;
  const own = event.first('guid', '@guid', 'code', 'id', '@id').word;
  const title = sessionTitle(event);
  const start = draft.date(startOf(listed), place);
  const end = event.at('end').word;
  const track = event.at('track');
  const slug = track.at('slug').word ?? '';
  const people = event.at('persons').items.length > 0 ? event.at('persons') : event.at('participants');
  const speakers = people.items
    .filter(
      (person) => !/^(contributor|coordinator|moderator_assistant)$/i.test(person.at('role').word ?? ''),
    )
    .map((person) => addPerson(draft, person, acronym, everything));
  const links = [...event.at('attachments').items, ...event.at('links').items].filter(
    (link) => link.at('type').word !== undefined || link.at('title').word !== undefined,
  );
  return draft.placed(
    known({
      id: identifierFrom(own ?? (typeof title === 'string' ? title : '')),
      kind: sessionKind(event.at('type').word),
      title,
      language: event.at('language').word,
      abstract: abstract(event),
      speakers: [...new Set(speakers.filter((id) => id !== undefined))],
      start,
      end: end === undefined ? endAfter(start, minutesIn(event.at('duration').word)) : draft.date(end, place),
      room: event.at('room', 'name').line ?? event.at('room').line ?? listed.room,
      track: track.isObject
        ? (everything.tracks.get(slug)?.at('name').line ?? track.at('name').line)
        : track.line,
      materials: links
        .filter((link) => !NO_MATERIAL.test(link.at('type').word ?? ''))
        .map((link) => linkedMaterial(draft, link)),
    }),
    place,
  );
}

/** The events of all days and rooms, and those outside of days. */
function eventsOf(schedule: SourceNode): Listed[] {
  const days = schedule.at('conference', 'days').items;
  const listed = days.flatMap((day) =>
    day.at('rooms').fields.flatMap(([room, events]) => events.items.map((event) => ({ event, day, room }))),
  );
  return [...listed, ...schedule.at('events').items.map((event) => ({ event }))];
}

/**
 * Imports the schedule format of frab, which pretalx, the hub of the Chaos Computer Club and others also write:
 * https://github.com/voc/schedule/tree/master/validator. Supports both versions of the JSON; for the XML see `frab-xml.ts`.
 */
export function importFrab(source: SourceNode, options: ImportOptions): Imported {
  const schedule = source.at('schedule');
  const conference = schedule.at('conference');
  if (!conference.isObject) return refuseSource('wrong-format', 'frab');
  const draft = new Draft(options, conference.at('time_zone_name').word);
  const acronym = conference.first('acronym', 'title').word ?? 'conference';
  const everything: Known = {
    tracks: byWord(conference.at('tracks').items, 'slug'),
    persons: byWord(schedule.at('persons').items, 'guid'),
  };
  const { place } = conference;
  const title = conference.at('title').line;
  const url = conference.at('url').word;
  draft.add(
    'conferences',
    options.conference ?? identifierFrom(acronym),
    {
      title,
      start: draft.date(conference.at('start').word, place),
      end: draft.date(conference.at('end').word, place),
      description: conference.at('description').paragraphs,
      topics: conference.at('keywords').items.map((keyword) => keyword.line),
      links: url === undefined ? [] : [{ title, url }],
      sessions: eventsOf(schedule).map((event) => toSession(draft, event, acronym, everything)),
    },
    place,
  );
  return finishDraft(draft);
}
