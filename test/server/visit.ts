import { z } from '../../src/dataset/schema/zod.js';

/** One request that a scenario's address has seen. */
export const visit = z.object({
  method: z.string(),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Whether the browser closed the connection before it had the whole answer. */
  abandoned: z.boolean(),
});

export type Visit = z.infer<typeof visit>;
