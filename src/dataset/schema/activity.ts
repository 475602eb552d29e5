import { date } from './date.js';
import { dateOrder } from './record-checks.js';
import { identifier } from './identifier.js';
import { webAddress } from './link.js';
import { paragraphs, text } from './values.js';
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
