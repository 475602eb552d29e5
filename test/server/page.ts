import { z } from '../../src/dataset/schema/zod.js';

/** A host page: its HTML, and the headers it is served with above `Content-Type: text/html`. */
export const page = z.object({
  html: z.string(),
  headers: z.optional(z.record(z.string(), z.string())),
});

export type Page = z.infer<typeof page>;
