import { activity } from './activity.js';
import { conference } from './conference.js';
import { contact } from './contact.js';
import { date } from './date.js';
import { identifier } from './identifier.js';
import { newsletter } from './newsletter.js';
import { organisation } from './organisation.js';
import { person } from './person.js';
import { series } from './series.js';
import { source } from './source.js';
import { languageTag } from './text.js';
import { z } from './zod.js';

/** The version of the dataset format that this code reads in full. */
export const SCHEMA_VERSION = 1;

/** Whether the runtime knows the IANA time zone. */
function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** What the root says about the dataset as a whole; the lists are read apart, record by record. */
export const rootFields = {
  $schema: z.optional(z.string()),
  schemaVersion: z.int().check(z.positive('schema-version')),
  /** The language of every text that does not name its own. */
  language: languageTag,
  /** IANA name of the zone that times are shown in, `Europe/Copenhagen`. */
  timeZone: z.string().check(z.refine(isTimeZone, 'time-zone')),
  updated: date,
  publisher: z.optional(identifier),
  source: z.optional(source),
};

/** The lists of records, by their name in the root; a list left out is an empty one. */
export const recordSchemas = {
  series,
  organisations: organisation,
  people: person,
  conferences: conference,
  contacts: contact,
  activities: activity,
  newsletters: newsletter,
};

export const root = z.object(rootFields);

export type ListName = keyof typeof recordSchemas;

/** A dataset whose every record is valid and whose every reference is known. */
export type Dataset = z.infer<typeof root> & { [List in ListName]: z.infer<(typeof recordSchemas)[List]>[] };
