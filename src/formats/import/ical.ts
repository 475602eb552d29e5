import ICAL from 'ical.js';
import type { Fields } from '../../dataset/parse/read-record.js';
import { isDate, isTimeZone } from '../../dataset/parse/rules.js';
import { DAY_LENGTH, shiftedDay } from '../../dataset/queries/dates.js';
import { Draft, known } from './draft.js';
import { finishDraft } from './finish-draft.js';
import { distinctIds, identifierFrom } from './identifiers.js';
import { type Imported, type Importer, refuseSource } from './importer.js';
import { formatOffset } from './local-time.js';
import type { Place } from './notice.js';
import { plainLine, plainParagraphs } from './plain-paragraphs.js';

/** The lines of one event, and the line of the file that it begins on, counted from 1. */
interface EventLines {
  readonly line: number;
  readonly text: string;
}

/** A calendar, cut so that an event that cannot be read does not take the others with it. */
interface CalendarParts {
  /** Name, zones and the like, without the events and what stands around the whole: a file may have several calendars. */
  readonly rest: string;
  readonly events: readonly EventLines[];
}

const EDGE = /^(BEGIN|END):(.+?)\s*$/i;

/** Cuts a calendar (RFC 5545) into its events and the rest of it; tasks, journals and alarms are nobody's conferences. */
function calendarParts(text: string): CalendarParts {
  const rest: string[] = [];
  const events: { line: number; lines: string[] }[] = [];
  const open: string[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    const [, edge = '', name = ''] = EDGE.exec(line) ?? [];
    const component = name.toUpperCase();
    if (edge.toUpperCase() === 'BEGIN') open.push(component);
    if (component === 'VEVENT' && edge.toUpperCase() === 'BEGIN') events.push({ line: index + 1, lines: [] });
    const isEdge = edge !== '' && component === 'VCALENDAR';
    const isOther =
      isEdge || open.some((each) => ['VTODO', 'VJOURNAL', 'VFREEBUSY', 'VALARM'].includes(each));
    if (!isOther) (open.includes('VEVENT') ? events.at(-1)?.lines : rest)?.push(line);
    if (edge.toUpperCase() === 'END') open.pop();
  });
  return {
    rest: rest.join('\r\n'),
    events: events.map(({ line, lines }) => ({ line, text: lines.join('\r\n') })),
  };
}

/** The IANA name in the id of a zone, which some programs write something before: `/freeassociation.sourceforge.net/Europe/Oslo`. */
function ianaName(id: string): string | undefined {
  const parts = id.split('/');
  const names = parts.map((_, index) => parts.slice(index).join('/'));
  return names.find((name) => name !== '' && isTimeZone(name));
}

/** A time of the calendar as the dataset has it; a zone that the calendar itself describes is taken from there. */
function toDate(draft: Draft, time: ICAL.Time, property: ICAL.Property | null, place: Place): unknown {
  const local = time.toString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
  if (time.isDate) return local.slice(0, DAY_LENGTH);
  const id = property?.getFirstParameter('tzid');
  if (time.zone === ICAL.Timezone.utcTimezone) return draft.date(`${local}Z`, place);
  if (id && property?.parent.getTimeZoneByID(id)) return local + formatOffset(time.utcOffset() / 60);
  return draft.date(local, place, id ? (ianaName(id) ?? id) : undefined);
}

/** When an event begins and ends; a day that is the only one has no end. */
function eventTimes(
  draft: Draft,
  event: ICAL.Event,
  place: Place,
): { readonly start?: unknown; readonly end?: unknown } {
  const { component } = event;
  const starts = component.getFirstProperty('dtstart');
  if (!starts) return {};
  const start = toDate(draft, event.startDate, starts, place);
  const ends = component.getFirstProperty('dtend');
  if (!ends && !component.getFirstProperty('duration')) return { start };
  const end = toDate(draft, event.endDate, ends ?? starts, place);
  if (!event.endDate.isDate || typeof end !== 'string') return { start, end };
  // Calendars name the day on which it has ended.
  const last = shiftedDay(end, -1);
  return typeof start === 'string' && last <= start ? { start } : { start, end: last };
}

const STATUS: ReadonlyMap<string, string> = new Map([
  ['CANCELLED', 'cancelled'],
  ['CONFIRMED', 'scheduled'],
]);

/** An event that was read, and where it stands. */
interface Entry {
  readonly event: ICAL.Event;
  readonly place: Place;
}

const BEGIN = 'BEGIN:VCALENDAR\r\n';

const END = '\r\nEND:VCALENDAR\r\n';

function words(event: ICAL.Event, name: string): string[] {
  const values = event.component
    .getAllProperties(name)
    .flatMap((property) => property.getValues() as unknown[]);
  return values.map(String).filter((value) => value.trim() !== '');
}

/** Says which dates are none and takes them out: the library would move a thirteenth month into the next year. */
function refuseDates(draft: Draft, component: ICAL.Component, place: Place): void {
  for (const name of ['dtstart', 'dtend']) {
    for (const property of component.getAllProperties(name)) {
      const written = String((property.jCal as unknown[])[3]);
      if (isDate(written) || isDate(`${written}Z`)) continue;
      draft.refuse({ code: 'date', path: [name], value: written }, place);
      component.removeProperty(property);
    }
  }
}

/** Each event is read by itself with the rest of the calendar around it, where its zones are. */
function readEvents(draft: Draft, text: string): Entry[] {
  const { rest, events } = calendarParts(text);
  return events.flatMap(({ line, text: lines }) => {
    const place = { line };
    try {
      const calendar = new ICAL.Component(ICAL.parse(`${BEGIN}${rest}\r\n${lines}${END}`) as unknown[]);
      const component = calendar.getFirstSubcomponent('vevent');
      if (!component) return [];
      refuseDates(draft, component, place);
      // Throws where it is none.
      component.getFirstPropertyValue('duration');
      return [{ event: new ICAL.Event(component), place }];
    } catch (error) {
      draft.note('not-icalendar', error instanceof Error ? error.message : String(error), 'error', place);
      return [];
    }
  });
}

/** What conferences and sessions have in common. */
function common(draft: Draft, { event, place }: Entry): Fields {
  if (event.isRecurring()) draft.note('recurring', event.summary || event.uid, 'hint', place);
  const [status] = words(event, 'status');
  const found = status === undefined ? undefined : STATUS.get(status.toUpperCase());
  if (status !== undefined && !found) draft.unknownWord(status, [...STATUS.keys()], place, 'hint');
  return {
    title: plainLine(event.summary || ''),
    ...eventTimes(draft, event, place),
    status: found,
  };
}

function toConference(draft: Draft, entry: Entry): Fields {
  const { event } = entry;
  const fields = common(draft, entry);
  const [url] = words(event, 'url');
  return {
    ...fields,
    venue: known({ name: plainLine(event.location || '') }),
    description: plainParagraphs(event.description || ''),
    topics: words(event, 'categories'),
    links: url === undefined ? [] : [draft.placed(known({ title: fields.title, url }), entry.place)],
  };
}

function toSession(draft: Draft, entry: Entry, id: string): Fields {
  const { event } = entry;
  const session = {
    id,
    ...common(draft, entry),
    abstract: plainParagraphs(event.description || ''),
    room: plainLine(event.location || ''),
  };
  return draft.placed(known(session), entry.place);
}

function zoneOf(rest: string): string | undefined {
  return /^X-WR-TIMEZONE(?:;[^:]*)?:(.+?)\s*$/im.exec(rest)?.[1];
}

/**
 * A calendar (RFC 5545): each event is a conference, or, with an id of a conference, one of its sessions. Of a recurring event
 * the first is taken, and that is said.
 */
export const importICal: Importer = (text, options): Imported => {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return refuseSource('wrong-format', 'ical');
  const { rest, events } = calendarParts(text);
  if (events.length === 0) return refuseSource('wrong-format', 'ical');
  const draft = new Draft(options, zoneOf(rest));
  const all = readEvents(draft, text);
  const whole = new Set(
    all.filter(({ event }) => !event.isRecurrenceException()).map(({ event }) => event.uid),
  );
  // An exception to a recurring event has the id of the whole, and is none of its own where that is there.
  const entries = all.filter(({ event }) => !event.isRecurrenceException() || !whole.has(event.uid));
  const ids = distinctIds(
    entries.map(({ event }) => {
      const day = event.component.getFirstPropertyValue('dtstart')?.toString().slice(0, 'yyyy-mm-dd'.length);
      return { id: identifierFrom(event.uid || event.summary || 'event'), more: day ?? '' };
    }),
  );
  const named = entries.map((entry, index) => ({ entry, id: ids[index] ?? '' }));
  if (options.conference === undefined) {
    for (const { entry, id } of named) draft.add('conferences', id, toConference(draft, entry), entry.place);
  } else {
    const sessions = named.map(({ entry, id }) => toSession(draft, entry, id));
    draft.add('conferences', options.conference, { sessions }, { line: 1 });
  }
  return finishDraft(draft);
};
