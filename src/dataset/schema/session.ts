import { DURATION, MEDIA_TYPE } from '../parse/rules.js';
import {
  accessibilityFeature,
  date,
  dateOrder,
  identifier,
  image,
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

/** ISO 8601, `PT45M`. */
export const duration = z.string().check(z.regex(DURATION, 'duration'));

/** A recording (schema.org VideoObject). */
export const recording = z.object({
  url: webAddress,
  /** The languages of its captions. */
  captions: z.optional(z.array(languageTag)),
  language: z.optional(languageTag),
  duration: z.optional(duration),
});

export type Recording = z.infer<typeof recording>;

/** How to get a seat at one session. */
export const sessionRegistration = z.object({
  url: z.optional(webAddress),
  /** How many are left. */
  seats: z.optional(wholeNumber),
  status: z.optional(z.enum(['open', 'few-left', 'full', 'waitlist', 'closed'])),
});

export type SessionRegistration = z.infer<typeof sessionRegistration>;

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
    /** A name, or the id of one of the conference's `rooms`; queries/places.ts resolves it. */
    room: z.optional(text),
    /** A name, or the id of one of the conference's `tracks`. */
    track: z.optional(text),
    onlineUrl: z.optional(webAddress),
    audience: z.optional(text),
    level: z.optional(text),
    image: z.optional(image),
    registration: z.optional(sessionRegistration),
    recording: z.optional(recording),
    feedbackUrl: z.optional(webAddress),
    materials: z.optional(z.array(material)),
    accessibility: z.optional(z.array(accessibilityFeature)),
    status: z.optional(status),
  })
  .check(dateOrder, sessionTitle);

export type SessionKind = z.infer<typeof sessionKind>;
export type Session = z.infer<typeof session>;
