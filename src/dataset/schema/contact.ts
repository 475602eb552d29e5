import { identifier } from './identifier.js';
import { emailAddress, phoneNumber } from './people.js';
import { contactName } from './record-checks.js';
import { plainText, text } from './values.js';
import { z } from './zod.js';

/** Whom a visitor may ask. Names a person of the dataset, or carries its own name. */
export const contact = z
  .object({
    id: identifier,
    person: z.optional(identifier),
    name: z.optional(plainText),
    title: z.optional(text),
    organisation: z.optional(identifier),
    email: z.optional(emailAddress),
    phone: z.optional(phoneNumber),
    hours: z.optional(text),
  })
  .check(contactName);

export type Contact = z.infer<typeof contact>;
