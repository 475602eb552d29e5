import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement } from 'lit';
import { loadActions, loadMine } from '../actions/actions-controller.js';
import { pageSettings } from '../core/page-settings.js';
import { loadListFilter } from '../filter/list-filter-controller.js';
import { provideLinks } from '../filter/record-links.js';
import { own } from '../host-page/own.js';

declare global {
  // Set by the import above.
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined;
}

/** Options of widgets, and what loads the parts that a server has written for them. */
const PARTS: readonly (readonly [options: string, load: () => Promise<unknown>])[] = [
  ['[actions]:not([actions=mine])', loadActions],
  ['[actions*=mine]', loadMine],
  ['[search],[filters],[page-size],[deep-link]', loadListFilter],
];

async function loadLinks(): Promise<void> {
  const { linkFinder } = await import('../filter/find-link.js');
  provideLinks(linkFinder);
}

/**
 * Makes LitElement hydrate what a server rendered. Lit installs the support when it starts, but here it may have started
 * before. The support adds `observedAttributes` to the class, and must be installed only once.
 *
 * @param widgets those in the page. If a part of theirs cannot be loaded, they are rendered anew without it.
 */
export async function hydrate(widgets: readonly Element[]): Promise<void> {
  const isAsked = (options: string) => widgets.some((each) => own(each, 'matches').call(each, options));
  const loads = PARTS.filter(([options]) => isAsked(options)).map(([, load]) => load);
  // What a server wrote may be linked to the pages of a publication.
  if (pageSettings().pages !== undefined) loads.push(loadLinks);
  try {
    await Promise.all(loads.map((load) => load()));
  } catch (error) {
    console.error(error);
    return;
  }
  if (!Object.hasOwn(LitElement, 'observedAttributes')) globalThis.litElementHydrateSupport?.({ LitElement });
}
