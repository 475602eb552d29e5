import { identifier } from './identifier.js';
import { webAddress } from './link.js';
import { text } from './values.js';
import { z } from './zod.js';

/** An organiser, or where a person works (schema.org Organization). */
export const organisation = z.object({
  id: identifier,
  name: text,
  shortName: z.optional(text),
  url: z.optional(webAddress),
});

export type Organisation = z.infer<typeof organisation>;
