import { identifier } from './identifier.js';
import { webAddress } from './link.js';
import { languageTag, text } from './text.js';
import { z } from './zod.js';

/** Slides, a paper, a recording. Without `url` it is known to exist but cannot be had online. */
export const material = z.object({
  title: text,
  url: z.optional(webAddress),
  mediaType: z.optional(z.string().check(z.regex(/^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/, 'media-type'))),
  language: z.optional(languageTag),
  bytes: z.optional(z.int().check(z.nonnegative('negative'))),
  speakers: z.optional(z.array(identifier)),
});

export type Material = z.infer<typeof material>;
