import { date } from './date.js';
import { webAddress } from './link.js';
import { paragraphs, text } from './values.js';
import { z } from './zod.js';

/** Where facts come from: a page, its date, and what it says. */
export const source = z.object({
  title: text,
  url: z.optional(webAddress),
  date: z.optional(date),
  supports: z.optional(paragraphs),
});

export type Source = z.infer<typeof source>;
