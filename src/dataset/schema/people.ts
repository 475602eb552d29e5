import { EMAIL, PHONE } from '../parse/rules.js';
import { identifier } from './identifier.js';
import { link, webAddress } from './link.js';
import { paragraphs, plainText, text } from './values.js';
import { z } from './zod.js';

export const emailAddress = z.string().check(z.regex(EMAIL, 'email'));

export const phoneNumber = z.string().check(z.regex(PHONE, 'phone'));

/** A portrait. `consent` says that the person agreed to its publication; without it the photo is refused. */
export const photo = z.object({
  src: webAddress,
  alt: text,
  consent: z.literal(true, 'consent'),
});

/** A speaker, author or contact (schema.org Person). */
export const person = z.object({
  id: identifier,
  name: plainText,
  title: z.optional(text),
  organisation: z.optional(identifier),
  bio: z.optional(paragraphs),
  photo: z.optional(photo),
  links: z.optional(z.array(link)),
  email: z.optional(emailAddress),
  phone: z.optional(phoneNumber),
});

export type Person = z.infer<typeof person>;
