import { MEDIA_TYPE } from '../parse/rules.js';
import {
  accessibilityFeature,
  date,
  dateOrder,
  identifier,
  languageTag,
  paragraphs,
  sessionTitle,
  status,
  text,
  webAddress,
} from './values.js';
import { z } from './zod.js';

export const mediaType = z.string().check(z.regex(MEDIA_TYPE, 'media-type'));

export const wholeNumber = z.int().check(z.nonnegative('negative'));

/** Slides, a paper or a recording. Without `url` it is not available online. */
export const material = z.object({
  title: text,
  url: z.optional(webAddress),
  mediaType: z.optional(mediaType),
  language: z.optional(languageTag),
  bytes: z.optional(wholeNumber),
  speakers: z.optional(z.array(identifier)),
});

export type Material = z.infer<typeof material>;

const sessionKind = z.enum(['keynote', 'talk', 'workshop', 'panel', 'break', 'other']);

/** An item of a conference programme. Its id is unique within the conference. */
export const session = z
  .object({
    id: identifier,
    kind: sessionKind,
    title: z.optional(text),
    language: z.optional(languageTag),
    abstract: z.optional(paragraphs),
    speakers: z.optional(z.array(identifier)),
    start: z.optional(date),
    end: z.optional(date),
    room: z.optional(text),
    track: z.optional(text),
    materials: z.optional(z.array(material)),
    accessibility: z.optional(z.array(accessibilityFeature)),
    status: z.optional(status),
  })
  .check(dateOrder, sessionTitle);

export type SessionKind = z.infer<typeof sessionKind>;
export type Session = z.infer<typeof session>;
