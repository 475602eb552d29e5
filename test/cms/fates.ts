import { FATES } from '../../src/studio/show/hosts.js';
import type { FoundSnippet } from '../../src/studio/show/find-snippet.js';
import type { SnippetShape } from '../../src/embed/snippet.js';
import type { Chromium } from './chromium.js';
import type { Fate } from './measurement.js';

/** Of several fates the one that somebody who has to rely on it has to reckon with. */
export function worst(fates: readonly Fate[]): Fate {
  return FATES.findLast((fate) => fates.includes(fate)) ?? 'kept';
}

function fateOf({ fate, hasScript }: FoundSnippet, shape: SnippetShape, url: string): Fate {
  if (fate === 'changed')
    throw new Error(`${url}: the CMS has changed options, of which hosts.json knows nothing.`);
  // An element without its script shows the link that stands in it.
  return fate === 'kept' && shape === 'script' && !hasScript ? 'link-only' : fate;
}

/**
 * The fate of a snippet in a published page.
 *
 * @throws where the page's source and what a visitor sees contradict each other
 */
export async function fateAt(
  url: string,
  shape: SnippetShape,
  publication: string,
  chromium: Chromium,
): Promise<Fate> {
  const source = await (await fetch(url)).text();
  const fate = fateOf(await chromium.find(source, shape, publication), shape, url);
  const isKept = fate === 'kept';
  if ((await chromium.seesList(url, shape, isKept)) !== isKept) {
    throw new Error(
      `${shape}: by its source it is "${fate}", but a visitor ${isKept ? 'does not see' : 'sees'} the list in ${source}`,
    );
  }
  return fate;
}
