import { eventAttendance, eventStatus, type ConferenceEvent } from '../../dataset/queries/events.js';
import { givenName, placeName, placeOf } from '../../dataset/queries/places.js';
import { findById } from '../../dataset/queries/records.js';
import { dayIn, dayOf, hasTime, type Period, zoneOf } from '../../dataset/queries/dates.js';
import { hasDay, shiftedDay } from '../../dataset/queries/days.js';
import { localise, venueText } from '../../dataset/queries/localise.js';
import type { Conference, Geo } from '../../dataset/schema/conference.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { Session } from '../../dataset/schema/session.js';
import type { Status, Text } from '../../dataset/schema/values.js';

/** Texts for calendars. */
interface CalendarWords {
  readonly untitledConference: string;
  /** Status in words, `Aflyst`, for titles, as few calendars show a status. */
  readonly status: Readonly<Record<Status, string>>;
  /** The date of a conference in words, marked if it is inferred. */
  readonly dateText: (conference: Conference) => string | undefined;
}

export interface CalendarOptions {
  readonly dataset: Dataset;
  /** Preferred language of the texts (BCP 47). */
  readonly language: string;
  readonly words: CalendarWords;
  /** Address of a page about the events, or a function for that of each conference and session. */
  readonly url?: string | ((conference: Conference, session?: Session) => string) | undefined;
}

/** Whole days with an exclusive end, as in calendars, of which the last day there is has none; or instants. */
type CalendarTime =
  | { readonly isAllDay: true; readonly start: string; readonly end: string | undefined }
  | { readonly isAllDay: false; readonly start: Date; readonly end: Date | undefined };

/** A calendar entry, independent of the format. */
export interface CalendarEvent {
  readonly title: string;
  readonly status: Status;
  readonly isInferred: boolean;
  readonly time: CalendarTime;
  /** IANA name of the time zone of the place, where it is not that of the dataset. */
  readonly timeZone: string | undefined;
  readonly location: string | undefined;
  /** Where it is on the map, if people go there. */
  readonly geo: Geo | undefined;
  /** Where people take part online. */
  readonly onlineUrl: string | undefined;
  /** Address of a picture. */
  readonly image: string | undefined;
  readonly description: readonly string[];
  /** Topics of a conference, or the track of a session. */
  readonly topics: readonly string[];
  /** Of the track of a session, `#1f5f8b`. */
  readonly colour: string | undefined;
  readonly url: string | undefined;
}

/** The time of an event; undefined if the days are unknown. A time of day that only start or end has is left out. */
function calendarTime(period: Period, timeZone: string): CalendarTime | undefined {
  const { start, end } = period;
  if (start === undefined || !hasDay(period)) return undefined;
  if (hasTime(start) && (end === undefined || hasTime(end))) {
    const until = end === undefined || Date.parse(end) <= Date.parse(start) ? undefined : new Date(end);
    return { isAllDay: false, start: new Date(start), end: until };
  }
  const first = dayOf(start, timeZone);
  // An event that ends at midnight does not include the next day.
  const last =
    end !== undefined && hasTime(end) ? dayIn(timeZone, new Date(Date.parse(end) - 1)) : (end ?? first);
  // In the time zone of the event, the first day may be later than written.
  const after = shiftedDay(last > first ? last : first, 1);
  return { isAllDay: true, start: first, end: after > first ? after : undefined };
}

/** Names of a session's speakers. */
function speakerNames({ people }: Dataset, ids: readonly string[] | undefined): string[] {
  return (ids ?? []).map((id) => findById(people, id)?.name).filter((name) => name !== undefined);
}

/** The calendar entry of an event; undefined if the days are unknown. */
export function calendarEvent(item: ConferenceEvent, options: CalendarOptions): CalendarEvent | undefined {
  const { conference, session } = item;
  const { dataset, language, words } = options;
  const time = calendarTime(session ?? conference, zoneOf(dataset, conference));
  if (!time) return undefined;
  const plain = (text: Text) => localise(text, language, dataset.language).value;
  const texts = (list: readonly (Text | undefined)[] | undefined) =>
    (list ?? []).filter((text) => text !== undefined).map(plain);

  const url = typeof options.url === 'function' ? options.url(conference, session) : options.url;
  const status = eventStatus(item);
  const people = speakerNames(dataset, session?.speakers).join(', ');
  const conferenceTitle = conference.title ? plain(conference.title) : words.untitledConference;
  const title = session ? (session.title ? plain(session.title) : people) : conferenceTitle;
  const named = session && placeName('room', conference, session);
  const room = named && plain(named);
  const venue = conference.venue && venueText(conference.venue, plain);
  const onlineUrl = session?.onlineUrl ?? conference.onlineUrl;
  const isInferred = !session && conference.dateCertainty === 'inferred';
  const description = [
    isInferred ? words.dateText(conference) : undefined,
    ...(session
      ? [session.title && (people || undefined), conferenceTitle, ...texts(session.abstract)]
      : [...texts([conference.theme, conference.summary]), ...texts(conference.description)]),
    onlineUrl,
    session ? session.registration?.url : undefined,
    conference.registration?.url,
    url,
  ];
  // An online event has no place, so that nobody travels there.
  const isOnsite = eventAttendance(item) !== 'online';
  return {
    title: status === 'scheduled' ? title : `${words.status[status]}: ${title}`,
    status,
    isInferred,
    time,
    timeZone: conference.timeZone,
    location: isOnsite ? [room, venue].filter(Boolean).join(', ') || undefined : undefined,
    geo: isOnsite ? conference.venue?.geo : undefined,
    onlineUrl,
    image: (session ?? conference).image?.src,
    description: description.filter((text) => text !== undefined),
    topics: texts(session ? [givenName('track', conference, session)] : conference.topics),
    colour: session && placeOf('track', conference, session)?.color,
    url,
  };
}
