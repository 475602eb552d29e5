import { z } from '../../src/dataset/schema/zod.js';

/** A request that a server has seen, of whatever kind and for whatever address. */
export const seenRequest = z.object({
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

export type SeenRequest = z.infer<typeof seenRequest>;
