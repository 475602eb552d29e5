import { MEDIA_TYPE } from '../parse/rules.js';
import { identifier } from './identifier.js';
import { webAddress } from './link.js';
import { languageTag, text } from './values.js';
import { z } from './zod.js';

export const mediaType = z.string().check(z.regex(MEDIA_TYPE, 'media-type'));

export const wholeNumber = z.int().check(z.nonnegative('negative'));

/** Slides, a paper, a recording. Without `url` it is known to exist but cannot be had online. */
export const material = z.object({
  title: text,
  url: z.optional(webAddress),
  mediaType: z.optional(mediaType),
  language: z.optional(languageTag),
  bytes: z.optional(wholeNumber),
  speakers: z.optional(z.array(identifier)),
});

export type Material = z.infer<typeof material>;
