import { conference, series, source } from './conference.js';
import { contact, organisation, person } from './people.js';
import {
  date,
  dateOrder,
  identifier,
  languageTag,
  paragraphs,
  text,
  timeZone,
  webAddress,
} from './values.js';
import { z } from './zod.js';

/** Another activity: a course, a meeting, a list on another site. */
export const activity = z
  .object({
    id: identifier,
    title: text,
    description: z.optional(paragraphs),
    url: z.optional(webAddress),
    start: z.optional(date),
    end: z.optional(date),
  })
  .check(dateOrder);

export type Activity = z.infer<typeof activity>;

export const newsletter = z.object({
  id: identifier,
  title: text,
  description: z.optional(paragraphs),
  /** The page or form for subscribing. */
  url: z.optional(webAddress),
});

export type Newsletter = z.infer<typeof newsletter>;

export { timeZone };

/** Known fields of versions later than `SCHEMA_VERSION` are still read. */
export const schemaVersion = z.int().check(z.positive());

/**
 * A whole dataset. A missing list is an empty list.
 *
 * `parse` reads the fields in this order: each list comes after those that its records refer to.
 */
export const dataset = z.object({
  $schema: z.optional(z.string()),
  schemaVersion,
  /** The language of every text that names none. */
  language: languageTag,
  /** The time zone that times are shown in, where a conference has no own one. */
  timeZone,
  /** When the facts were last checked. Optional, as no default would be true. */
  updated: z.optional(date),
  source: z.optional(source),
  organisations: z._default(z.array(organisation), []),
  publisher: z.optional(identifier),
  series: z._default(z.array(series), []),
  people: z._default(z.array(person), []),
  conferences: z._default(z.array(conference), []),
  contacts: z._default(z.array(contact), []),
  activities: z._default(z.array(activity), []),
  newsletters: z._default(z.array(newsletter), []),
});

/** A dataset in which every record is valid and every reference is known. */
export type Dataset = z.infer<typeof dataset>;

/** A dataset as publishers write it: lists may be missing, and a long text may be one text. `parse` makes a `Dataset` of it. */
export type DatasetInput = z.input<typeof dataset>;
