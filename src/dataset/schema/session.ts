import { accessibilityFeature } from './accessibility.js';
import { date } from './date.js';
import { endsAfterStart } from './date-order.js';
import { identifier } from './identifier.js';
import { material } from './material.js';
import { status } from './status.js';
import { languageTag, paragraphs, text } from './text.js';
import { z } from './zod.js';

export const sessionKind = z.enum(['keynote', 'talk', 'workshop', 'panel', 'break', 'other']);

/**
 * One item of a conference's programme. Its id is unique within the conference.
 *
 * The title may be missing where only the speakers are known, as on many pages about past conferences.
 */
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
  .check(
    endsAfterStart,
    z.refine((value) => value.title !== undefined || (value.speakers?.length ?? 0) > 0, {
      path: ['title'],
      error: 'session-title',
    }),
  );

export type SessionKind = z.infer<typeof sessionKind>;
export type Session = z.infer<typeof session>;
