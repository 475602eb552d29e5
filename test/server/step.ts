import { z } from '../../src/dataset/schema/zod.js';

/** The answer of a scenario's address to one GET. Default: `200` with an empty JSON body. */
export const step = z.object({
  status: z.optional(z.int()),
  /** Above the usual ones: JSON, not to be stored, open to every origin. */
  headers: z.optional(z.record(z.string(), z.string())),
  body: z.optional(z.string()),
  /** A file under `data/` instead of a body. */
  file: z.optional(z.string()),
  /**
   * `endless`: the body never ends. `hang`: headers, then nothing. `drop`: the connection closes in the middle of the
   * body. `refuse`: the connection closes before any answer.
   */
  fault: z.optional(z.enum(['endless', 'hang', 'drop', 'refuse'])),
  /** Milliseconds before the answer. */
  delay: z.optional(z.int()),
  /** `false`: without `Access-Control-Allow-Origin`. */
  cors: z.optional(z.boolean()),
});

export type Step = z.infer<typeof step>;
