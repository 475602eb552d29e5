import { isTimeZone } from '../parse/rules.js';
import { activity } from './activity.js';
import { conference } from './conference.js';
import { contact } from './contact.js';
import { date } from './date.js';
import { identifier } from './identifier.js';
import { newsletter } from './newsletter.js';
import { organisation } from './organisation.js';
import { person } from './people.js';
import { series } from './series.js';
import { source } from './source.js';
import { languageTag } from './values.js';
import { z } from './zod.js';

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
