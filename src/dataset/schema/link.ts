import { isWebAddress, WEB_ADDRESS } from '../parse/rules.js';
import { languageTag, text } from './values.js';
import { z } from './zod.js';

/** An absolute web address. Other protocols, `javascript:` and `data:` among them, are refused. */
export const webAddress = z
  .string()
  .check(z.regex(WEB_ADDRESS, { error: 'web-address', abort: true }), z.refine(isWebAddress, 'web-address'));

export const link = z.object({
  title: text,
  url: webAddress,
  language: z.optional(languageTag),
});

export type Link = z.infer<typeof link>;
