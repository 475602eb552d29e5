import { identifier } from './identifier.js';
import { webAddress } from './link.js';
import { paragraphs, text } from './values.js';
import { z } from './zod.js';

export const newsletter = z.object({
  id: identifier,
  title: text,
  description: z.optional(paragraphs),
  /** The sign-up page or the organisation's form. */
  url: z.optional(webAddress),
});

export type Newsletter = z.infer<typeof newsletter>;
