/** The calendars of conferences, of their sessions, and of their rooms and tracks, to subscribe to or to save. */
import { hasTime } from '../dataset/queries/dates.js';
import { hasDay } from '../dataset/queries/days.js';
import type { ConferenceEvent } from '../dataset/queries/events.js';
import { localise } from '../dataset/queries/localise.js';
import { entriesOf, entryName, type PlaceKind, placeName, placeOf } from '../dataset/queries/places.js';
import { hasPage } from '../dataset/queries/published-names.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import type { Session } from '../dataset/schema/session.js';
import type { Text } from '../dataset/schema/values.js';
import type { AtomOptions } from '../formats/export/atom.js';
import { nearestColourName } from '../formats/css-colours.js';
import { iCalendar, type ICalendarOptions } from '../formats/export/icalendar.js';
import { dateText, viewOf } from '../templates/dates.js';
import { plain } from '../templates/text.js';
import { conferenceTitleText, sessionTitleText } from '../templates/titles.js';
import { addressOf, calendarPath, conferencePath, placeCalendarPath, sessionPath } from './addresses.js';
import type { SiteView } from './pages/site-view.js';
import type { PublicationFile } from './site.js';

/** How the calendars of a publication are written: each event leads to its page. */
export function calendarOptions(view: SiteView): ICalendarOptions & Pick<AtomOptions, 'url'> {
  const { dataset, language, messages, now, site } = view;
  const { untitledConference, status } = messages;
  return {
    dataset,
    language,
    words: {
      untitledConference,
      status,
      dateText: (conference: Conference) => dateText(viewOf(view, conference), conference),
    },
    url: ({ id }: Conference, session?: Session) =>
      addressOf(site, session ? sessionPath(id, session.id) : conferencePath(id)),
    host: site.baseUrl.hostname,
    now,
    colourName: nearestColourName,
  };
}

const isTimed = ({ kind, start }: Session) => kind !== 'break' && start !== undefined && hasTime(start);

/** The entries of a conference's calendar: its sessions, or itself as long as their times are unknown. Nobody goes to a break. */
export function calendarEvents(conference: Conference): ConferenceEvent[] {
  const sessions = (conference.sessions ?? []).filter(isTimed);
  if (sessions.length > 0) return sessions.map((session) => ({ conference, session }));
  return hasDay(conference) ? [{ conference }] : [];
}

/** The sessions of a room or track, with the address of their calendar. */
interface PlaceCalendar {
  readonly name: Text;
  readonly path: string;
  readonly events: readonly ConferenceEvent[];
}

const found: Readonly<Record<PlaceKind, WeakMap<Conference, readonly PlaceCalendar[]>>> = {
  room: new WeakMap(),
  track: new WeakMap(),
};

/** The calendars of the rooms or tracks of a conference: as it lists them, then others as its sessions name them. */
export function placeCalendars(
  { language }: Pick<Dataset, 'language'>,
  kind: PlaceKind,
  conference: Conference,
): readonly PlaceCalendar[] {
  const known = found[kind].get(conference) ?? findPlaceCalendars(language, kind, conference);
  found[kind].set(conference, known);
  return known;
}

/** @param language of the dataset */
function findPlaceCalendars(
  language: string,
  kind: PlaceKind,
  conference: Conference,
): readonly PlaceCalendar[] {
  const places = new Map<string, { name: Text; events: ConferenceEvent[] }>(
    entriesOf(kind, conference).map((entry) => [
      entry.id,
      { name: entryName(kind, conference, entry), events: [] },
    ]),
  );
  for (const session of (conference.sessions ?? []).filter(isTimed)) {
    const name = placeName(kind, conference, session);
    if (name === undefined) continue;
    const id = placeOf(kind, conference, session)?.id ?? localise(name, language, language).value;
    const place = places.get(id) ?? { name, events: [] };
    place.events.push({ conference, session });
    places.set(id, place);
  }
  return [...places]
    .filter(([, { events }]) => events.length > 0)
    .map(([id, place]) => ({ ...place, path: placeCalendarPath(kind, conference.id, id) }));
}

/** A calendar that a page links. */
export interface Subscription {
  /** Its kind, where the text does not say it: `Lokale`. */
  readonly label?: string;
  /** The text as it is in the dataset, which has languages; undefined where it is one of ours. */
  readonly title: Text | undefined;
  readonly text: string;
  readonly path: string;
}

/** The calendars with a session, or all of a conference: its own, and those of its rooms and tracks. */
export function calendarsOf(view: SiteView, conference: Conference, session?: Session): Subscription[] {
  const { messages, dataset } = view;
  const { id, title } = conference;
  const all: Subscription[] = [];
  if (session && hasDay(session))
    all.push({
      title: session.title,
      text: sessionTitleText(view, session),
      path: calendarPath(sessionPath(id, session.id)),
    });
  if (calendarEvents(conference).length > 0)
    all.push({ title, text: conferenceTitleText(view, conference), path: calendarPath(conferencePath(id)) });
  for (const kind of ['room', 'track'] as const)
    for (const { name, path, events } of placeCalendars(dataset, kind, conference))
      if (!session || events.some((event) => event.session === session))
        all.push({ label: messages[kind], title: name, text: plain(view, name), path });
  return all;
}

/** How many calendars `conferenceCalendars` gives, at most. */
export function calendarCount(dataset: Dataset): number {
  return dataset.conferences.reduce((sum, conference) => {
    const own = calendarEvents(conference).length > 0 ? 1 : 0;
    const ofSessions = (conference.sessions ?? []).filter((session) => hasPage(session) && hasDay(session));
    const ofRooms = placeCalendars(dataset, 'room', conference);
    const ofTracks = placeCalendars(dataset, 'track', conference);
    return sum + own + ofSessions.length + ofRooms.length + ofTracks.length;
  }, 0);
}

/** The calendar of each conference with a known day, and of each of its sessions, rooms and tracks. */
export function* conferenceCalendars(view: SiteView): Generator<PublicationFile> {
  const options = calendarOptions(view);
  function* calendar(path: string, events: readonly ConferenceEvent[]): Generator<PublicationFile> {
    const { text } = iCalendar(events, options);
    if (text !== undefined) yield { path, bytes: text, cache: 'short' };
  }
  for (const conference of view.dataset.conferences) {
    const { id, sessions = [] } = conference;
    yield* calendar(calendarPath(conferencePath(id)), calendarEvents(conference));
    for (const kind of ['room', 'track'] as const)
      for (const { path, events } of placeCalendars(view.dataset, kind, conference))
        yield* calendar(path, events);
    for (const session of sessions.filter(hasPage))
      yield* calendar(calendarPath(sessionPath(id, session.id)), [{ conference, session }]);
  }
}
