import { COUNTRY, CURRENCY } from '../parse/rules.js';
import { material, session, wholeNumber } from './session.js';
import {
  accessibilityFeature,
  colour,
  date,
  dateOrder,
  identifier,
  image,
  link,
  paragraphs,
  plainText,
  status,
  text,
  timeZone,
  webAddress,
} from './values.js';
import { z } from './zod.js';

/** ISO 3166-1 alpha-2, `DK`. */
export const country = z.string().check(z.regex(COUNTRY, 'country'));

/** Degrees of north. */
export const latitude = z.number().check(z.gte(-90, 'coordinate'), z.lte(90, 'coordinate'));

/** Degrees of east. */
export const longitude = z.number().check(z.gte(-180, 'coordinate'), z.lte(180, 'coordinate'));

/** A place on the map, WGS 84 (schema.org GeoCoordinates). */
export const geo = z.object({ latitude, longitude });

export type Geo = z.infer<typeof geo>;

/** The venue of a conference (schema.org Place with its PostalAddress). */
export const venue = z.object({
  name: z.optional(text),
  street: z.optional(plainText),
  postalCode: z.optional(plainText),
  city: z.optional(plainText),
  country: z.optional(country),
  url: z.optional(webAddress),
  geo: z.optional(geo),
  directions: z.optional(paragraphs),
});

export type Venue = z.infer<typeof venue>;

/** ISO 4217, `DKK`. */
export const currency = z.string().check(z.regex(CURRENCY, 'currency'));

export const amount = z.number().check(z.nonnegative('negative'));

export const price = z.object({
  amount,
  currency,
  note: z.optional(text),
});

export const registration = z.object({
  url: z.optional(webAddress),
  opens: z.optional(date),
  closes: z.optional(date),
  price: z.optional(price),
  /** How many are left. */
  seats: z.optional(wholeNumber),
  /** `full` and `sold-out` are the same, and so are `waitlist` and `waiting-list`. */
  status: z.optional(
    z.enum(['not-open', 'open', 'waiting-list', 'sold-out', 'closed', 'few-left', 'full', 'waitlist']),
  ),
});

export type Registration = z.infer<typeof registration>;

/** A line of sessions. Its id is unique within the conference. */
export const track = z.object({
  id: identifier,
  name: text,
  color: z.optional(colour),
});

export type Track = z.infer<typeof track>;

/** A room of the venue. Its id is unique within the conference. */
export const room = z.object({
  id: identifier,
  name: text,
  floor: z.optional(text),
  /** How many people it holds. */
  capacity: z.optional(wholeNumber),
  accessibility: z.optional(z.array(accessibilityFeature)),
});

export type Room = z.infer<typeof room>;

/** An organisation that takes part in a conference. */
export const partner = z.object({
  organisation: identifier,
  role: z.enum(['organiser', 'partner', 'sponsor']),
  level: z.optional(text),
});

export type Partner = z.infer<typeof partner>;

/** A source of facts: a page, its date, and the facts it supports. */
export const source = z.object({
  title: text,
  url: z.optional(webAddress),
  date: z.optional(date),
  supports: z.optional(paragraphs),
});

export type Source = z.infer<typeof source>;

/** One conference (schema.org Event). */
export const conference = z
  .object({
    id: identifier,
    series: z.optional(identifier),
    title: z.optional(text),
    theme: z.optional(text),
    start: z.optional(date),
    end: z.optional(date),
    /** `inferred` if no source states the date. Widgets then say so. */
    dateCertainty: z.optional(z.enum(['stated', 'inferred'])),
    /** The time zone of the place, where it is not that of the dataset. */
    timeZone: z.optional(timeZone),
    status,
    attendance: z.optional(z.enum(['onsite', 'online', 'mixed'])),
    venue: z.optional(venue),
    onlineUrl: z.optional(webAddress),
    organisers: z.optional(z.array(identifier)),
    partners: z.optional(z.array(partner)),
    image: z.optional(image),
    hashtag: z.optional(plainText),
    audience: z.optional(text),
    summary: z.optional(text),
    description: z.optional(paragraphs),
    /** Questions the conference raised. */
    perspectives: z.optional(z.array(text)),
    topics: z.optional(z.array(text)),
    tracks: z.optional(z.array(track)),
    rooms: z.optional(z.array(room)),
    sessions: z.optional(z.array(session)),
    materials: z.optional(z.array(material)),
    links: z.optional(z.array(link)),
    registration: z.optional(registration),
    feedbackUrl: z.optional(webAddress),
    accessibility: z.optional(z.array(accessibilityFeature)),
    sources: z.optional(z.array(source)),
  })
  .check(dateOrder);

export type Conference = z.infer<typeof conference>;

/** A recurring conference (schema.org EventSeries). */
export const series = z.object({
  id: identifier,
  name: text,
  description: z.optional(paragraphs),
  audience: z.optional(text),
  organisers: z.optional(z.array(identifier)),
  url: z.optional(webAddress),
});

export type Series = z.infer<typeof series>;
