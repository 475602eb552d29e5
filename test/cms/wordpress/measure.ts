import { writeScriptTag, writeSnippet, type SnippetShape } from '../../../src/embed/snippet.js';
import type { Chromium } from '../chromium.js';
import { fateAt, worst } from '../fates.js';
import type { Fate, Measurement } from '../measurement.js';
import { DATA, needsTemplate, perShape, snippetOf } from '../pasted.js';
import type { Page, WordpressSite } from './site.js';

/** The entries in data/hosts.json, by who pastes. */
const USERS = [
  { user: 'author', id: 'wordpress-author' },
  { user: 'administrator', id: 'wordpress-unfiltered' },
] as const;

/** As the older editor stores what is pasted, and as the block "Custom HTML" does. */
const EDITORS: readonly ((html: string) => string)[] = [
  (html) => html,
  (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`,
];

/** Has each user publish every shape from both editors, and looks at the pages as a visitor; the worse counts. */
export async function measureWordpress(
  chromium: Chromium,
  wordpress: WordpressSite,
  publication: string,
): Promise<Measurement[]> {
  async function publish(
    user: Page['user'],
    html: string,
    script: string,
    fate: (address: string) => Promise<Fate>,
  ): Promise<Fate> {
    const pages = EDITORS.map((stored) => ({ user, content: stored(html), script }));
    const fates: Fate[] = [];
    for (const address of wordpress.publish(pages)) fates.push(await fate(address));
    return worst(fates);
  }

  const publishShape = async (user: Page['user'], shape: SnippetShape): Promise<Fate> => {
    const snippet = snippetOf(shape, publication);
    const script = needsTemplate(shape) ? writeScriptTag(snippet) : '';
    return publish(user, writeSnippet(snippet), script, (address) =>
      fateAt(address, shape, publication, chromium),
    );
  };

  const publishData = async (user: Page['user']): Promise<Fate> =>
    publish(user, DATA, '', async (address) => chromium.findData(await (await fetch(address)).text()));

  const measurements: Measurement[] = [];
  for (const { user, id } of USERS) {
    const fates = await perShape((shape) => publishShape(user, shape));
    const data = await publishData(user);
    measurements.push({ id, program: `WordPress ${wordpress.version}`, fates, data });
  }
  return measurements;
}
