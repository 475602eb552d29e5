import { SHAPES, writeScriptTag, writeSnippet } from '../../../src/embed/snippet.js';
import type { Chromium } from '../chromium.js';
import { fateAt, worst, type Fate } from '../fates.js';
import type { Measurement } from '../measurement.js';
import { needsTemplate, perShape, snippetOf } from '../pasted.js';
import type { Page, WordpressSite } from './site.js';

/** The entries in data/hosts.json by who pastes. */
const USERS = { author: 'wordpress-author', administrator: 'wordpress-unfiltered' } as const;

/** As the older editor stores what is pasted, and as the block "Custom HTML" does. */
const STORED: readonly ((html: string) => string)[] = [
  (html) => html,
  (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`,
];

/** Has each user publish every shape, in both editors, and looks at the pages as a visitor. */
export async function measureWordpress(
  chromium: Chromium,
  wordpress: WordpressSite,
  publication: string,
): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const [user, id] of Object.entries(USERS) as [keyof typeof USERS, string][]) {
    const pages = SHAPES.flatMap((shape) => {
      const snippet = snippetOf(shape, publication);
      const script = needsTemplate(shape) ? writeScriptTag(snippet) : '';
      return STORED.map((stored): Page & { shape: typeof shape } => ({
        shape,
        user,
        content: stored(writeSnippet(snippet)),
        script,
      }));
    });
    const { version, addresses } = wordpress.publish(pages);
    const fates = await perShape(async (shape) => {
      const found: Fate[] = [];
      for (const [index, page] of pages.entries()) {
        const address = addresses[index];
        if (page.shape === shape && address) found.push(await fateAt(address, shape, publication, chromium));
      }
      return worst(found);
    });
    // What a security update of the CMS changes is seen in the fates.
    const [major, minor] = version.split('.');
    measurements.push({ id, program: `WordPress ${major}.${minor}`, fates });
  }
  return measurements;
}
