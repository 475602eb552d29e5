import { COUNTRY } from '../parse/rules.js';
import { webAddress } from './link.js';
import { plainText, text } from './values.js';
import { z } from './zod.js';

/** ISO 3166-1 alpha-2, `DK`. */
export const country = z.string().check(z.regex(COUNTRY, 'country'));

/** Where a conference is held (schema.org Place with its PostalAddress). */
export const venue = z.object({
  name: z.optional(text),
  street: z.optional(plainText),
  postalCode: z.optional(plainText),
  city: z.optional(plainText),
  country: z.optional(country),
  url: z.optional(webAddress),
});

export type Venue = z.infer<typeof venue>;
