import ICAL from 'ical.js';
import type { Fields } from '../../dataset/parse/read-record.js';
import { isDate, isTimeZone } from '../../dataset/parse/rules.js';
import { DAY_LENGTH } from '../../dataset/queries/dates.js';
import { shiftedDay } from '../../dataset/queries/days.js';
import { Draft, known } from './draft.js';
import { finishDraft } from './finish-draft.js';
import { identifierFrom } from './identifiers.js';
import { type Imported, type Importer, refuseSource } from './importer.js';
import { formatOffset } from './local-time.js';
import type { Place } from './notice.js';
import { plainLine, plainParagraphs } from './plain-paragraphs.js';

/** The text of one event, and its first line in the file, counted from 1. */
interface EventLines {
  readonly line: number;
  readonly text: string;
}

/** A calendar split into events, so that one broken event does not affect the others. */
interface CalendarParts {
  /** Everything but the events and the begin and end of calendars, of which a file may have several. */
  readonly rest: string;
  readonly events: readonly EventLines[];
}

const EDGE = /^(BEGIN|END):(.+?)\s*$/i;

/** Splits a calendar (RFC 5545) into its events and the rest. Tasks, journals and alarms are dropped. */
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

/** The IANA name in a time zone id, which may have a prefix: `/freeassociation.sourceforge.net/Europe/Oslo`. */
function ianaName(id: string): string | undefined {
  const parts = id.split('/');
  const names = parts.map((_, index) => parts.slice(index).join('/'));
  return names.find((name) => name !== '' && isTimeZone(name));
}

/** Converts a calendar time to a date of the dataset. Time zones defined in the calendar are used. */
function toDate(draft: Draft, time: ICAL.Time, property: ICAL.Property | null, place: Place): unknown {
  const local = time.toString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
  if (time.isDate) return local.slice(0, DAY_LENGTH);
  const id = property?.getFirstParameter('tzid');
  if (time.zone === ICAL.Timezone.utcTimezone) return draft.date(`${local}Z`, place);
  if (id && property?.parent.getTimeZoneByID(id)) return local + formatOffset(time.utcOffset() / 60);
  return draft.date(local, place, id ? (ianaName(id) ?? id) : undefined);
}

/** Start and end of an event. A single day has no end. */
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
  // The end day is exclusive.
  const last = shiftedDay(end, -1);
  return typeof start === 'string' && last <= start ? { start } : { start, end: last };
}

const STATUS: ReadonlyMap<string, string> = new Map([
  ['CANCELLED', 'cancelled'],
  ['CONFIRMED', 'scheduled'],
]);

/** A parsed event with its place. */
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

/** Reports and removes invalid dates, as the library would turn month 13 into the next year. */
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

/** Parses each event on its own, together with the rest of the calendar, which defines its time zones. */
function readEvents(draft: Draft, text: string): Entry[] {
  const { rest, events } = calendarParts(text);
  return events.flatMap(({ line, text: lines }) => {
    const place = { line };
    try {
      const calendar = new ICAL.Component(ICAL.parse(`${BEGIN}${rest}\r\n${lines}${END}`) as unknown[]);
      const component = calendar.getFirstSubcomponent('vevent');
      if (!component) return [];
      refuseDates(draft, component, place);
      // Throws if the duration is invalid.
      component.getFirstPropertyValue('duration');
      return [{ event: new ICAL.Event(component), place }];
    } catch (error) {
      draft.note('not-icalendar', error instanceof Error ? error.message : String(error), 'error', place);
      return [];
    }
  });
}

/** The fields that conferences and sessions share. */
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
 * Imports a calendar (RFC 5545). Each event is a conference, or a session of the conference whose id is given. Of a
 * recurring event only the first is imported, with a notice.
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
  // An exception to a recurring event has the same id and is skipped if the recurring event is present.
  const entries = all.filter(({ event }) => !event.isRecurrenceException() || !whole.has(event.uid));
  const { conference } = options;
  const ids = draft.distinctIds(
    conference === undefined ? 'conferences' : `conferences/${conference}/sessions`,
    entries.map(({ event }) => {
      const day = event.component.getFirstPropertyValue('dtstart')?.toString().slice(0, 'yyyy-mm-dd'.length);
      return {
        id: identifierFrom(event.uid || event.summary || 'event'),
        more: day ?? '',
        isOwn: Boolean(event.uid),
      };
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
