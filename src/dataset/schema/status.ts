import { z } from './zod.js';

/** schema.org EventStatusType, in the words of the field. */
export const status = z.enum(['scheduled', 'cancelled', 'postponed', 'moved-online']);

export type Status = z.infer<typeof status>;
