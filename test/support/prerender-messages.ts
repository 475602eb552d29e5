/** Messages between the test runner and the rendering process. */
import { z } from '../../src/dataset/schema/zod.js';

/** A `Prerendering` as JSON. */
export const request = z.object({
  id: z.int(),
  payload: z.object({
    tag: z.string(),
    attributes: z.record(z.string(), z.string()),
    fallback: z.string(),
    url: z.string(),
    data: z.unknown(),
    digest: z.optional(z.string()),
    language: z.string(),
    pages: z.optional(z.string()),
    now: z.pipe(
      z.string(),
      z.transform((text) => new Date(text)),
    ),
  }),
});

export const answer = z.object({
  id: z.int(),
  html: z.optional(z.string()),
  error: z.optional(z.string()),
});

export type Answer = z.infer<typeof answer>;
