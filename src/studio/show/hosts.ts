import { SHAPES } from '../../embed/snippet.js';
import { z } from '../../dataset/schema/zod.js';

const bothLanguages = z.object({
  da: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});

/** How much of pasted code survives a CMS, from best to worst. `link-only`: only the fallback link. */
export const FATES = ['kept', 'link-only', 'text', 'gone'] as const;

const fate = z.enum(FATES);

/** The effect of a text field on a snippet of this shape. `allowable`: an administrator can allow it. */
const shapeFate = z.object({ fate, allowable: z.optional(z.literal(true)) });

const shape = z.enum(SHAPES);

/** Evidence: the program tested by `npm run test:cms`, or a published source. */
const evidence = z.union([
  z.strictObject({ program: z.string().check(z.minLength(1)) }),
  z.strictObject({ source: z.string().check(z.regex(/^https:/)) }),
]);

/**
 * An address pasted alone becomes a frame through oEmbed (https://oembed.com), in the system as it comes or with an `extension`
 * that an administrator sets up. A publication is files, and a file gives one answer whatever stands in the query. So the
 * options in the query get lost, and only those in the path are kept.
 */
const address = z.strictObject({
  becomes: z.enum(['frame', 'extension']),
  keeps: z.literal('path'),
  source: z.string().check(z.regex(/^https:/)),
});

/** A role in a CMS, and what the CMS does to code pasted by that role. */
const host = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  cms: bothLanguages,
  role: bothLanguages,
  evidence,
  /** Whether the site template can contain a script, which all shapes but `script` and `iframe` need. */
  siteScript: z.boolean(),
  fates: z.record(shape, shapeFate),
  /** For a dataset in the page as JSON, as in prerendered pages. */
  data: fate,
  /** Where it is known that an address alone can become a frame; elsewhere it stays what it is. */
  address: z.optional(address),
  /** The recommended shape: it survives, and needs least help from others. */
  use: shape,
  happens: bothLanguages,
});

/** Schema of data/hosts.json. */
export const hostTable = z.object({ hosts: z.array(host) });

export type Host = z.infer<typeof host>;

export type HostTable = z.infer<typeof hostTable>;
