import { z } from '../../src/dataset/schema/zod.js';

/** A page: its HTML, and the headers it is served with above `Content-Type: text/html`. */
export const page = z.object({
  html: z.string(),
  headers: z.optional(z.record(z.string(), z.string())),
  /** The end of its address, such as `/embed/conference-list/`, for a page that reads its own address. */
  path: z.optional(z.string()),
});

export type Page = z.infer<typeof page>;
