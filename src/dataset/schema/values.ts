import {
  COLOUR,
  DATE,
  endsAfterStart,
  hasName,
  hasTitle,
  IDENTIFIER,
  isDate,
  isTimeZone,
  isWebAddress,
  LANGUAGE,
  type Named,
  type Period,
  PLAIN_TEXT,
  type Titled,
  WEB_ADDRESS,
} from '../parse/rules.js';
import { readParagraphs } from '../parse/long-text.js';
import { z } from './zod.js';

/** A BCP 47 language tag: `da`, `en-GB`, `zh-Hant`. */
export const languageTag = z.string().check(z.regex(LANGUAGE, 'language'));

/** Plain text that is not blank and has no control characters. Not HTML or Markdown: widgets show it as it is. */
export const plainText = z.string().check(z.regex(PLAIN_TEXT, 'text'));

/** A text in the dataset's language, or one per language: `{ "da": "…", "en": "…" }`. */
export const text = z.union(
  [plainText, z.record(languageTag, plainText).check(z.refine((texts) => Object.keys(texts).length > 0))],
  { error: ({ input }) => (input === undefined ? 'missing' : 'text') },
);

/**
 * Long text: a list with one entry per paragraph, or one text in which blank lines part the paragraphs. Reading makes a list
 * of it.
 */
export const paragraphs = z.pipe(
  z.union([z.array(text), text]),
  z.transform((written): Text[] => (Array.isArray(written) ? written : readParagraphs(written))),
);

export type Text = z.infer<typeof text>;
export type Paragraphs = z.infer<typeof paragraphs>;

/** A stable name, unique in its list. Other records refer to it, and links and calendar entries contain it. */
export const identifier = z.string().check(z.regex(IDENTIFIER, 'identifier'));

/**
 * An ISO 8601 date of any precision: `2017`, `2017-09`, `2017-09-06`, or a date-time with its offset from UTC,
 * `2027-09-14T09:00:00+02:00`. It is shown with the precision it has. Its year lies between 1000 and 9998 in every time zone.
 */
export const date = z.string().check(z.regex(DATE, { error: 'date', abort: true }), z.refine(isDate, 'date'));

/** IANA name of a time zone, `Europe/Copenhagen`. */
export const timeZone = z.string().check(z.refine(isTimeZone, 'time-zone'));

/** schema.org EventStatusType, with shorter names. */
export const status = z.enum(['scheduled', 'cancelled', 'postponed', 'moved-online']);

export type Status = z.infer<typeof status>;

/** Accessibility features of a venue or session. */
export const accessibilityFeature = z.enum([
  'hearing-loop',
  'sign-language',
  'captioning',
  'step-free',
  'accessible-toilet',
  'quiet-room',
  'assistance-dogs',
  'companion-ticket',
]);

/** An absolute web address. Other protocols, such as `javascript:` and `data:`, are refused. */
export const webAddress = z
  .string()
  .check(z.regex(WEB_ADDRESS, { error: 'web-address', abort: true }), z.refine(isWebAddress, 'web-address'));

/** A colour, `#1f5f8b`. */
export const colour = z.string().check(z.regex(COLOUR, 'colour'));

/** A picture (schema.org ImageObject). Not of a single person: a portrait needs consent. */
export const image = z.object({
  src: webAddress,
  alt: text,
  /** Who made it, and under which licence. */
  credit: z.optional(text),
});

export type Image = z.infer<typeof image>;

export const link = z.object({
  title: text,
  url: webAddress,
  language: z.optional(languageTag),
});

export type Link = z.infer<typeof link>;

export const dateOrder = z.refine<Period>(endsAfterStart, { path: ['end'], error: 'date-order' });

export const contactName = z.refine<Named>(hasName, { path: ['name'], error: 'contact-name' });

export const sessionTitle = z.refine<Titled>(hasTitle, { path: ['title'], error: 'session-title' });
