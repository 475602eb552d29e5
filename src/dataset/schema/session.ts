import { accessibilityFeature } from './accessibility.js';
import { date } from './date.js';
import { dateOrder, sessionTitle } from './record-checks.js';
import { identifier } from './identifier.js';
import { material } from './material.js';
import { status } from './status.js';
import { languageTag, paragraphs, text } from './values.js';
import { z } from './zod.js';

export const sessionKind = z.enum(['keynote', 'talk', 'workshop', 'panel', 'break', 'other']);

/** One item of a conference's programme. Its id is unique within the conference. */
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
