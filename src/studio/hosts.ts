import { SHAPES } from '../embed/snippet.js';
import { z } from '../dataset/schema/zod.js';

const bothLanguages = z.object({
  da: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});

/** What visitors get of what was pasted, from best to worst; `link-only` is the link to fall back on. */
export const FATES = ['kept', 'link-only', 'text', 'gone'] as const;

const fate = z.enum(FATES);

/** What a text field does to a shape; `allowable`: an administrator can have it kept. */
const shapeFate = z.object({ fate, allowable: z.optional(z.literal(true)) });

const shape = z.enum(SHAPES);

/** How it is known: by `npm run test:cms`, which writes the program it went through, or from what somebody has published. */
const evidence = z.union([
  z.strictObject({ program: z.string().check(z.minLength(1)) }),
  z.strictObject({ source: z.string().check(z.regex(/^https:/)) }),
]);

/** Somebody with certain rights in a CMS, and what it makes of what they paste. */
const host = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  cms: bothLanguages,
  role: bothLanguages,
  evidence,
  /** Whether a site can have a script in its template, on which all but `script` and `iframe` rely. */
  siteScript: z.boolean(),
  fates: z.record(shape, shapeFate),
  /** Of a dataset that stands in the page as JSON, as prerendered pages have it. */
  data: fate,
  /** The shape that survives, and asks least of others. */
  use: shape,
  happens: bothLanguages,
});

/** The form of data/hosts.json. */
export const hostTable = z.object({ hosts: z.array(host) });

export type Host = z.infer<typeof host>;

export type HostTable = z.infer<typeof hostTable>;
