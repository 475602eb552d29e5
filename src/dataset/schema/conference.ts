import { accessibilityFeature } from './accessibility.js';
import { date } from './date.js';
import { dateOrder } from './record-checks.js';
import { identifier } from './identifier.js';
import { link } from './link.js';
import { material } from './material.js';
import { registration } from './registration.js';
import { session } from './session.js';
import { source } from './source.js';
import { status } from './status.js';
import { paragraphs, text } from './values.js';
import { venue } from './venue.js';
import { z } from './zod.js';

/** One conference (schema.org Event). */
export const conference = z
  .object({
    id: identifier,
    series: z.optional(identifier),
    title: z.optional(text),
    theme: z.optional(text),
    start: z.optional(date),
    end: z.optional(date),
    /** `inferred` where no source states the date; widgets say so. */
    dateCertainty: z.optional(z.enum(['stated', 'inferred'])),
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
