import { z } from '../../src/dataset/schema/zod.js';

/** The answer of the command `dataset-parts`: files by their paths, the whole dataset and what stands beside it. */
export const partFiles = z.record(z.string(), z.string());
