import { eventAttendance, eventStatus, type ConferenceEvent } from '../../dataset/queries/events.js';
import { zoneOf } from '../../dataset/queries/dates.js';
import { partnerIds } from '../../dataset/queries/partners.js';
import { givenName, placeOf } from '../../dataset/queries/places.js';
import { findById } from '../../dataset/queries/records.js';
import { localise } from '../../dataset/queries/localise.js';
import type { Conference, Registration } from '../../dataset/schema/conference.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { Person } from '../../dataset/schema/people.js';
import type { Session, SessionRegistration } from '../../dataset/schema/session.js';
import type { Image, Status, Text } from '../../dataset/schema/values.js';
import { writeRecords } from './write-records.js';
import { withOffset } from './zoned-time.js';

/** A schema.org Thing: properties by name. */
export type Thing = Readonly<Record<string, unknown>>;

interface StructuredDataOptions {
  readonly dataset: Dataset;
  /** Address of the dataset. With the id of a record it identifies the thing across pages. */
  readonly datasetUrl: string;
  /** Preferred language of the texts (BCP 47). */
  readonly language: string;
  /** Address of the page that shows the conferences. */
  readonly url: string | undefined;
}

const SCHEMA = 'https://schema.org/';

const STATUS: Readonly<Record<Status, string>> = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  'moved-online': 'EventMovedOnline',
};

const ATTENDANCE: Readonly<Record<NonNullable<Conference['attendance']>, string>> = {
  onsite: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
};

/** Only for the statuses that schema.org has a term for. */
const AVAILABILITY: Partial<Readonly<Record<NonNullable<Registration['status']>, string>>> = {
  open: 'InStock',
  'few-left': 'LimitedAvailability',
  'sold-out': 'SoldOut',
  full: 'SoldOut',
};

/** A thing with its known properties; undefined if it has none. */
function thing(type: string, properties: Thing): Thing | undefined {
  const known = Object.entries(properties).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return known.length > 0 ? { '@type': type, ...Object.fromEntries(known) } : undefined;
}

/** The word that posts are marked with, which is written with its # or without. */
const hashtags = ({ hashtag }: Conference) => (hashtag ? [hashtag.replace(/^#?/, '#')] : []);

/** Describes conferences and people with the terms of schema.org. */
class Describer {
  readonly #options: StructuredDataOptions;

  constructor(options: StructuredDataOptions) {
    this.#options = options;
  }

  /** Ids are unique only in their list, so callers add a prefix. Those of conferences have none, so that imports recognise them. */
  #id(id: string): string {
    return `${this.#options.datasetUrl}#${id}`;
  }

  #plain(text: Text | undefined): string | undefined {
    const { dataset, language } = this.#options;
    return text && localise(text, language, dataset.language).value;
  }

  #long(paragraphs: readonly Text[] | undefined): string | undefined {
    return paragraphs?.map((text) => this.#plain(text)).join('\n\n');
  }

  #organisation(id: string): Thing | undefined {
    const found = findById(this.#options.dataset.organisations, id);
    return (
      found && thing('Organization', { name: this.#plain(found.name), url: found.url, logo: found.logo?.src })
    );
  }

  #organisations(ids: readonly string[] | undefined): Thing[] {
    return (ids ?? []).map((id) => this.#organisation(id)).filter((found) => found !== undefined);
  }

  person({ name, title, organisation, photo }: Person): Thing | undefined {
    return thing('Person', {
      name,
      jobTitle: this.#plain(title),
      worksFor: organisation && this.#organisation(organisation),
      image: photo?.src,
    });
  }

  #people(ids: readonly string[]): Thing[] {
    return [...new Set(ids)].flatMap((id) => {
      const found = findById(this.#options.dataset.people, id);
      const person = found && this.person(found);
      return person ? [person] : [];
    });
  }

  /** Organisations in a role. A level stands between them and the event (https://schema.org/Role). */
  #partners(conference: Conference, role: 'sponsor' | 'partner', property: string): (Thing | undefined)[] {
    const listed = (conference.partners ?? []).filter((each) => each.role === role);
    return listed.flatMap(({ organisation: id, level }) => {
      const organisation = this.#organisation(id);
      if (!organisation) return [];
      const roleName = this.#plain(level);
      return [roleName ? thing('OrganizationRole', { roleName, [property]: organisation }) : organisation];
    });
  }

  /** Where people say what they think of it. */
  #feedback({ feedbackUrl }: Conference | Session): Thing | undefined {
    return feedbackUrl === undefined ? undefined : thing('ReviewAction', { target: feedbackUrl });
  }

  /** The room of a session, at the address of its conference. Only a room has a floor. */
  #room(conference: Conference, session: Session, place: Thing | undefined): Thing | undefined {
    const name = this.#plain(givenName('room', conference, session));
    if (!name) return place;
    const { floor, capacity, accessibility } = placeOf('room', conference, session) ?? {};
    return thing(floor ? 'Room' : 'Place', {
      name,
      floorLevel: this.#plain(floor),
      maximumAttendeeCapacity: capacity,
      amenityFeature: accessibility?.map((each) =>
        thing('LocationFeatureSpecification', { name: each, value: true }),
      ),
      address: place?.['address'],
      containedInPlace: place,
    });
  }

  #place({ venue }: Conference): Thing | undefined {
    if (!venue) return undefined;
    const { name, street, postalCode, city, country, url, geo } = venue;
    const address = thing('PostalAddress', {
      streetAddress: street,
      postalCode,
      addressLocality: city,
      addressCountry: country,
    });
    return thing('Place', {
      name: this.#plain(name),
      address,
      url,
      geo: geo && thing('GeoCoordinates', { latitude: geo.latitude, longitude: geo.longitude }),
    });
  }

  /** Where people come, and where they take part online. */
  #location(item: ConferenceEvent, place: Thing | undefined): Thing | readonly Thing[] | undefined {
    const { conference, session } = item;
    const onlineUrl = session?.onlineUrl ?? (session ? undefined : conference.onlineUrl);
    const online = onlineUrl === undefined ? undefined : thing('VirtualLocation', { url: onlineUrl });
    if (eventAttendance(item) === 'online') return online;
    return place && online ? [place, online] : (place ?? online);
  }

  #image(image: Image | undefined): Thing | undefined {
    if (!image) return undefined;
    const { src, alt, credit } = image;
    return thing('ImageObject', {
      contentUrl: src,
      url: src,
      caption: this.#plain(alt),
      creditText: this.#plain(credit),
    });
  }

  #recording(session: Session): Thing | undefined {
    const { recording } = session;
    if (!recording) return undefined;
    return thing('VideoObject', {
      name: this.#plain(session.title),
      url: recording.url,
      inLanguage: recording.language,
      duration: recording.duration,
      caption: recording.captions?.map((inLanguage) => thing('MediaObject', { inLanguage })),
    });
  }

  #availability({ status, seats }: Registration | SessionRegistration): Thing {
    const availability = status && AVAILABILITY[status];
    return {
      availability: availability && SCHEMA + availability,
      inventoryLevel: seats === undefined ? undefined : thing('QuantitativeValue', { value: seats }),
    };
  }

  /** Programs take the offset for that of the place, and show the local time by it. */
  #date(conference: Conference, date: string | undefined): string | undefined {
    return date && withOffset(date, zoneOf(this.#options.dataset, conference));
  }

  #offer(conference: Conference): Thing | undefined {
    const { registration } = conference;
    if (!registration) return undefined;
    const { url, price, opens, closes, seats } = registration;
    if (!url && !price && seats === undefined) return undefined;
    return thing('Offer', {
      url,
      price: price?.amount,
      priceCurrency: price?.currency,
      validFrom: this.#date(conference, opens),
      validThrough: this.#date(conference, closes),
      ...this.#availability(registration),
    });
  }

  #state(event: ConferenceEvent): Thing {
    const attendance = eventAttendance(event);
    return {
      eventStatus: SCHEMA + STATUS[eventStatus(event)],
      eventAttendanceMode: attendance && SCHEMA + ATTENDANCE[attendance],
    };
  }

  #session(conference: Conference, session: Session): Thing | undefined {
    const item = { conference, session };
    // Only an event of education has a level.
    return thing(session.level ? 'EducationEvent' : 'Event', {
      '@id': this.#id(`${conference.id}/${session.id}`),
      name: this.#plain(session.title),
      startDate: this.#date(conference, session.start),
      endDate: this.#date(conference, session.end),
      ...this.#state(item),
      location: this.#location(item, this.#room(conference, session, this.#place(conference))),
      description: this.#long(session.abstract),
      performer: this.#people(session.speakers ?? []),
      audience: session.audience && thing('Audience', { audienceType: this.#plain(session.audience) }),
      educationalLevel: this.#plain(session.level),
      keywords: this.#plain(givenName('track', conference, session)),
      image: this.#image(session.image),
      offers:
        session.registration &&
        thing('Offer', { url: session.registration.url, ...this.#availability(session.registration) }),
      recordedIn: this.#recording(session),
      potentialAction: this.#feedback(session),
      inLanguage: session.language,
    });
  }

  /** A session with the conference that it belongs to. */
  sessionOf(conference: Conference, session: Session, conferenceUrl: string | undefined): Thing | undefined {
    const event = this.#session(conference, session);
    return (
      event && {
        ...event,
        url: this.#options.url,
        superEvent: thing('Event', {
          '@id': this.#id(conference.id),
          name: this.#plain(conference.title),
          startDate: this.#date(conference, conference.start),
          endDate: this.#date(conference, conference.end),
          ...this.#state({ conference }),
          location: eventAttendance({ conference }) === 'online' ? undefined : this.#place(conference),
          url: conferenceUrl,
        }),
      }
    );
  }

  event(conference: Conference): Thing | undefined {
    const { dataset, url } = this.#options;
    const { id, start, end, timeZone, series, summary, description, audience, registration } = conference;
    const item = { conference };
    const sessions = (conference.sessions ?? []).filter(({ kind }) => kind !== 'break');
    const found = series && findById(dataset.series, series);
    const short = this.#plain(summary);
    return thing('Event', {
      '@id': this.#id(id),
      name: this.#plain(conference.title),
      startDate: this.#date(conference, start),
      endDate: this.#date(conference, end),
      eventSchedule: timeZone && thing('Schedule', { scheduleTimezone: timeZone }),
      ...this.#state(item),
      location: this.#location(item, this.#place(conference)),
      description: short ?? this.#long(description),
      // Says that the description is only the summary.
      disambiguatingDescription: short,
      image: this.#image(conference.image),
      organizer: this.#organisations(partnerIds(conference, 'organiser')),
      sponsor: this.#partners(conference, 'sponsor', 'sponsor'),
      contributor: this.#partners(conference, 'partner', 'contributor'),
      performer: this.#people(sessions.flatMap(({ speakers }) => speakers ?? [])),
      audience: audience && thing('Audience', { audienceType: this.#plain(audience) }),
      keywords: [...(conference.topics ?? []).map((topic) => this.#plain(topic)), ...hashtags(conference)],
      offers: this.#offer(conference),
      potentialAction: this.#feedback(conference),
      isAccessibleForFree: registration?.price?.amount === 0 ? true : undefined,
      inLanguage: [...new Set(sessions.map(({ language }) => language).filter(Boolean))],
      url,
      superEvent:
        found &&
        thing('EventSeries', {
          '@id': this.#id(`series/${found.id}`),
          name: this.#plain(found.name),
          description: this.#long(found.description),
          organizer: this.#organisations(found.organisers),
          url: found.url,
        }),
      subEvent: sessions.map((session) => this.#session(conference, session)),
    });
  }
}

/**
 * Conferences as schema.org events (https://schema.org/Event) with their series and sessions, for search engines
 * (https://developers.google.com/search/docs/appearance/structured-data/event). Dates keep their precision.
 */
export function structuredEvents(
  conferences: readonly Conference[],
  options: StructuredDataOptions,
): Thing[] {
  const describer = new Describer(options);
  return writeRecords(
    conferences,
    ({ id }) => id,
    (conference) => describer.event(conference),
  ).filter((event) => event !== undefined);
}

/**
 * A session as an event within that of its conference.
 *
 * @param conferenceUrl address of the page about the conference, if there is one
 */
export function structuredSession(
  conference: Conference,
  session: Session,
  options: StructuredDataOptions,
  conferenceUrl?: string,
): Thing[] {
  const describer = new Describer(options);
  return writeRecords(
    [session],
    ({ id }) => id,
    (each) => describer.sessionOf(conference, each, conferenceUrl),
  ).filter((event) => event !== undefined);
}

/** A person as https://schema.org/Person, without their talks. */
export function structuredPerson(person: Person, options: StructuredDataOptions): Thing | undefined {
  return new Describer(options).person(person);
}
