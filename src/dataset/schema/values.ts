import { LANGUAGE, NOT_BLANK } from '../parse/rules.js';
import { z } from './zod.js';

/** A BCP 47 language tag: `da`, `en-GB`, `zh-Hant`. */
export const languageTag = z.string().check(z.regex(LANGUAGE, 'language'));

/** Plain text that is not blank. No HTML and no Markdown: widgets print it as it is. */
export const plainText = z.string().check(z.regex(NOT_BLANK, 'text'));

/** A text in the dataset's own language, or one per language: `{ "da": "…", "en": "…" }`. */
export const text = z.union(
  [plainText, z.record(languageTag, plainText).check(z.refine((texts) => Object.keys(texts).length > 0))],
  { error: ({ input }) => (input === undefined ? 'missing' : 'text') },
);

/** Long text: one entry per paragraph. */
export const paragraphs = z.array(text);

export type Text = z.infer<typeof text>;
export type Paragraphs = z.infer<typeof paragraphs>;
