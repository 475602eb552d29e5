import { CURRENCY } from '../parse/rules.js';
import { date } from './date.js';
import { webAddress } from './link.js';
import { text } from './values.js';
import { z } from './zod.js';

/** ISO 4217, `DKK`. */
export const currency = z.string().check(z.regex(CURRENCY, 'currency'));

export const amount = z.number().check(z.nonnegative('negative'));

export const price = z.object({
  amount,
  currency,
  note: z.optional(text),
});

export const registration = z.object({
  url: z.optional(webAddress),
  opens: z.optional(date),
  closes: z.optional(date),
  price: z.optional(price),
  status: z.optional(z.enum(['not-open', 'open', 'waiting-list', 'sold-out', 'closed'])),
});

export type Price = z.infer<typeof price>;
export type Registration = z.infer<typeof registration>;
