import { identifier } from './identifier.js';
import { webAddress } from './link.js';
import { paragraphs, text } from './values.js';
import { z } from './zod.js';

/** Conferences that belong together, held again and again (schema.org EventSeries). */
export const series = z.object({
  id: identifier,
  name: text,
  description: z.optional(paragraphs),
  audience: z.optional(text),
  organisers: z.optional(z.array(identifier)),
  url: z.optional(webAddress),
});

export type Series = z.infer<typeof series>;
