import { EMAIL, PHONE } from '../parse/rules.js';
import { contactName, identifier, link, paragraphs, plainText, text, webAddress } from './values.js';
import { z } from './zod.js';

export const emailAddress = z.string().check(z.regex(EMAIL, 'email'));

export const phoneNumber = z.string().check(z.regex(PHONE, 'phone'));

/** A portrait. `consent` states that the person agreed to its publication; a photo without it is refused. */
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

/** The logo of an organisation. `alt` says whose it is. */
export const logo = z.object({ src: webAddress, alt: text });

/** An organiser or employer (schema.org Organization). */
export const organisation = z.object({
  id: identifier,
  name: text,
  shortName: z.optional(text),
  url: z.optional(webAddress),
  logo: z.optional(logo),
});

export type Organisation = z.infer<typeof organisation>;

/** A contact for visitors. Refers to a person of the dataset, or has its own name. */
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
