import { isTimeZone } from '../parse/rules.js';
import { conference, series, source } from './conference.js';
import { contact, organisation, person } from './people.js';
import { date, dateOrder, identifier, languageTag, paragraphs, text, webAddress } from './values.js';
import { z } from './zod.js';

/** Something else that is going on: a course, a meeting, a list kept elsewhere. */
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
  /** The sign-up page or the organisation's form. */
  url: z.optional(webAddress),
});

export type Newsletter = z.infer<typeof newsletter>;

/** IANA name of a time zone, `Europe/Copenhagen`. */
export const timeZone = z.string().check(z.refine(isTimeZone, 'time-zone'));

/** A later version than `SCHEMA_VERSION` is read as far as it is understood. */
export const schemaVersion = z.int().check(z.positive());

/**
 * The whole of a dataset. A list that is left out is an empty one.
 *
 * `parse` reads the fields in this order: each list stands after those that its records refer to.
 */
export const dataset = z.object({
  $schema: z.optional(z.string()),
  schemaVersion,
  /** The language of every text that does not name its own. */
  language: languageTag,
  /** The zone that times are shown in. */
  timeZone,
  /** When the facts were last looked over. Nothing can stand in for a date that is missing, so it may be. */
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

/** A dataset whose every record is valid and whose every reference is known. */
export type Dataset = z.infer<typeof dataset>;
