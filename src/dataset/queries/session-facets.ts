import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Session } from '../schema/session.js';
import type { Text } from '../schema/values.js';
import { zoneOf } from './dates.js';
import { daysOf } from './days.js';
import {
  differing,
  type Faceted,
  type FacetValues,
  type FilterResult,
  findRecords,
  languageValues,
  once,
  textValue,
} from './facets.js';
import { givenName, placeName, placeOf, type PlaceKind } from './places.js';
import { requestableNames } from './places-of-sessions.js';
import { chosenValues, SESSION_FACETS, type Facet, type FilterState, type SessionFacet } from './filter.js';

/** A session and its conference. */
export interface SessionOf {
  readonly conference: Conference;
  readonly session: Session;
}

const known = new WeakMap<Session, FacetValues<SessionFacet>>();

/** The names of the rooms or tracks of a conference's sessions, as it lists them, and then those that several have. */
export function placesOf(kind: PlaceKind, conference: Conference): readonly Text[] {
  return requestableNames(kind, conference, conference.sessions ?? []);
}

function placeValues(
  dataset: Dataset,
  kind: PlaceKind,
  { conference, session }: SessionOf,
): readonly string[] {
  const name = placeName(kind, conference, session);
  return name === undefined ? [] : [textValue(dataset, name)];
}

/** Whether seats are left. The last ones are among those that are left. */
function seatValues({ registration }: Session): readonly string[] {
  const status = registration?.status;
  if (status === undefined) return [];
  return status === 'few-left' ? ['open', status] : [status];
}

function findValues(dataset: Dataset, of: SessionOf): FacetValues<SessionFacet> {
  const { conference, session } = of;
  const { kind, level, accessibility = [], materials = [] } = session;
  const room = placeOf('room', conference, session);
  return {
    day: once(daysOf(session, zoneOf(dataset, conference))),
    room: placeValues(dataset, 'room', of),
    track: placeValues(dataset, 'track', of),
    type: [kind],
    language: once(languageValues(dataset, [session, ...materials])),
    level: once([level && textValue(dataset, level)]),
    accessibility: once([
      ...(conference.accessibility ?? []),
      ...(room?.accessibility ?? []),
      ...accessibility,
    ]),
    seats: seatValues(session),
  };
}

/**
 * The facet values of a session: calendar days, texts (see `textValue`), words of enumerations, and languages, which are
 * also those of its materials. Accessibility of the conference and of the room applies to each session.
 */
export function sessionFacetValues(dataset: Dataset, of: SessionOf): FacetValues<SessionFacet> {
  const values = known.get(of.session) ?? findValues(dataset, of);
  known.set(of.session, values);
  return values;
}

function faceted(dataset: Dataset, items: readonly SessionOf[]): Faceted<SessionOf, SessionFacet> {
  return { items, facets: SESSION_FACETS, valuesOf: (item) => sessionFacetValues(dataset, item) };
}

/** With the name that several rooms or tracks have, if the filter asks for it, as addresses from before they were told apart do. */
function withGivenNames(
  dataset: Dataset,
  { conference, session }: SessionOf,
  filter: FilterState,
): FacetValues<SessionFacet> {
  const values = sessionFacetValues(dataset, { conference, session });
  const withGiven = (kind: PlaceKind) => {
    const chosen = chosenValues(filter, kind);
    // Each letter of a search asks for each session, and mostly nothing is chosen.
    const name = chosen.length > 0 ? givenName(kind, conference, session) : undefined;
    const given = name && textValue(dataset, name);
    return given && chosen.includes(given) ? once([...values[kind], given]) : values[kind];
  };
  return { ...values, room: withGiven('room'), track: withGiven('track') };
}

/**
 * The sessions that match a filter, in their order, and the numbers other choices would find.
 *
 * @param hasWords whether a session is found by the search words
 */
export function findSessions(
  dataset: Dataset,
  items: readonly SessionOf[],
  filter: FilterState,
  hasWords: (item: SessionOf) => boolean,
): FilterResult<SessionOf> {
  const valuesOf = (item: SessionOf) => withGivenNames(dataset, item, filter);
  return findRecords({ ...faceted(dataset, items), valuesOf }, filter, hasWords);
}

/** The facets in which the sessions differ. */
export function distinguishingSessionFacets(dataset: Dataset, items: readonly SessionOf[]): readonly Facet[] {
  return differing(faceted(dataset, items));
}
