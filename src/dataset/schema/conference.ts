import { COUNTRY, CURRENCY } from '../parse/rules.js';
import { material, session } from './session.js';
import {
  accessibilityFeature,
  date,
  dateOrder,
  identifier,
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

/** The venue of a conference (schema.org Place with its PostalAddress). */
export const venue = z.object({
  name: z.optional(text),
  street: z.optional(plainText),
  postalCode: z.optional(plainText),
  city: z.optional(plainText),
  country: z.optional(country),
  url: z.optional(webAddress),
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
  status: z.optional(z.enum(['not-open', 'open', 'waiting-list', 'sold-out', 'closed'])),
});

export type Registration = z.infer<typeof registration>;

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
    organisers: z.optional(z.array(identifier)),
    audience: z.optional(text),
    summary: z.optional(text),
    description: z.optional(paragraphs),
    /** Questions the conference raised. */
    perspectives: z.optional(z.array(text)),
    topics: z.optional(z.array(text)),
    sessions: z.optional(z.array(session)),
    materials: z.optional(z.array(material)),
    links: z.optional(z.array(link)),
    registration: z.optional(registration),
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
