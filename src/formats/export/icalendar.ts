import ICAL from 'ical.js';
import type { ConferenceEvent } from '../../dataset/queries/events.js';
import type { Status } from '../../dataset/schema/values.js';
import { calendarEvent, type CalendarOptions } from './calendar-event.js';
import { isoText } from '../../dataset/queries/dates.js';
import { contentLines, type JCal } from './content-lines.js';
import { writeRecords } from './write-records.js';
import { localTime, timeZoneComponent } from './zoned-time.js';

export interface ICalendarOptions extends CalendarOptions {
  /**
   * Host name of the publication. It makes the ids of events globally unique, and must never change, so that calendars
   * recognise events they already have.
   */
  readonly host: string;
  /** When the file is written. */
  readonly now: Date;
  /** The name that CSS has for a colour. Without it tracks have none: a visitor who saves a session loads no list of names. */
  readonly colourName?: (colour: string) => string;
}

interface ICalendarFile {
  /** Undefined if there are no events, as a calendar must have one. */
  readonly text: string | undefined;
  /** The events left out because their days are unknown. */
  readonly left: readonly ConferenceEvent[];
}

/** RFC 5545, section 3.8.1.11, which has no status for a postponed event. Its date may no longer hold, so it is tentative. */
const STATUS: Readonly<Record<Status, string>> = {
  scheduled: 'CONFIRMED',
  'moved-online': 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** UTC with seconds, as in jCal. */
function instant(date: Date): string {
  return `${isoText(date.getTime()).slice(0, '2027-09-14T07:00:00'.length)}Z`;
}

function pathOf({ conference, session }: ConferenceEvent): string {
  return [conference.id, session?.id].filter(Boolean).join('/');
}

/** The same id wherever the file is written. Ids of the dataset have no slash, so combined ids stay unique. */
function uid(event: ConferenceEvent, host: string): string {
  return `${pathOf(event)}@${host}`;
}

const ZONED = new Set(['dtstart', 'dtend']);

/** @param zones the instants of the events of each time zone, to which those of this event are added */
function component(
  item: ConferenceEvent,
  options: ICalendarOptions,
  zones: Map<string, Date[]>,
): JCal | undefined {
  const event = calendarEvent(item, options);
  if (!event) return undefined;
  const { time, timeZone, topics, isInferred, status, geo } = event;
  const type = time.isAllDay ? 'date' : 'date-time';
  const value = (date: string | Date | undefined) => {
    if (!(date instanceof Date)) return date;
    if (timeZone === undefined) return instant(date);
    zones.set(timeZone, [...(zones.get(timeZone) ?? []), date]);
    return localTime(date, timeZone);
  };
  const zone = timeZone !== undefined && !time.isAllDay ? { tzid: timeZone } : {};
  const properties: [name: string, type: string, ...values: (string | readonly number[] | undefined)[]][] = [
    ['uid', 'text', uid(item, options.host)],
    ['dtstamp', 'date-time', instant(options.now)],
    ['dtstart', type, value(time.start)],
    ['dtend', type, value(time.end)],
    ['summary', 'text', event.title],
    ['status', 'text', isInferred && status === 'scheduled' ? 'TENTATIVE' : STATUS[status]],
    ['location', 'text', event.location],
    ['geo', 'float', geo && [geo.latitude, geo.longitude]],
    // RFC 7986, sections 5.9 to 5.11.
    ['conference', 'uri', event.onlineUrl],
    ['image', 'uri', event.image],
    ['color', 'text', event.colour && options.colourName?.(event.colour)],
    ['description', 'text', event.description.join('\n\n') || undefined],
    ['categories', 'text', ...(topics.length > 0 ? topics : [undefined])],
    ['url', 'uri', event.url],
  ];
  const known = properties.filter(([, , first]) => first !== undefined);
  return [
    'vevent',
    known.map(([name, kind, ...values]) => [name, ZONED.has(name) ? zone : {}, kind, ...values]),
    [],
  ];
}

/**
 * Conferences or sessions as an iCalendar file (RFC 5545). Times are in UTC, so they are right in every time zone; those
 * of a conference with a time zone of its own are in that. Whole days have no time zone.
 */
export function iCalendar(items: readonly ConferenceEvent[], options: ICalendarOptions): ICalendarFile {
  const zones = new Map<string, Date[]>();
  const all = writeRecords(items, pathOf, (item) => ({ item, event: component(item, options, zones) }));
  const events = all.map(({ event }) => event).filter((event) => event !== undefined);
  const properties = [
    ['prodid', {}, 'text', '-//conference-widgets//conference-widgets//EN'],
    ['version', {}, 'text', '2.0'],
  ];
  const timeZones = [...zones].map(([timeZone, instants]) => timeZoneComponent(timeZone, instants));
  const calendar: JCal = ['vcalendar', properties, [...timeZones, ...events]];
  return {
    text: events.length > 0 ? contentLines(calendar, ICAL.design.icalendar) : undefined,
    left: all.filter(({ event }) => !event).map(({ item }) => item),
  };
}
