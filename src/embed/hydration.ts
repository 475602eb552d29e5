import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { LitElement } from 'lit';
import { loadActions, loadMine } from '../actions/actions-controller.js';
import { linkFinder } from '../filter/find-link.js';
import { loadListFilter } from '../filter/list-filter-controller.js';
import { provideLinks } from '../filter/record-links.js';
import { own } from '../host-page/own.js';

declare global {
  // Set by the import above.
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined;
}

/** Options of widgets, and what loads the parts that a server has written for them. */
const PARTS: readonly (readonly [options: string, load: () => Promise<unknown>])[] = [
  ['[actions]', loadActions],
  ['[actions*=mine]', loadMine],
  ['[search],[filters],[page-size],[deep-link]', loadListFilter],
];

/**
 * Makes LitElement hydrate what a server rendered. Lit installs the support when it starts, but here it may have started
 * before. The support adds `observedAttributes` to the class, and must be installed only once.
 *
 * @param widgets those in the page. If a part of theirs cannot be loaded, they are rendered anew without it.
 */
export async function hydrate(widgets: readonly Element[]): Promise<void> {
  const isAsked = (options: string) => widgets.some((each) => own(each, 'matches').call(each, options));
  try {
    await Promise.all(PARTS.map(async ([options, load]) => isAsked(options) && load()));
  } catch (error) {
    console.error(error);
    return;
  }
  // What a server wrote may be linked.
  provideLinks(linkFinder);
  if (!Object.hasOwn(LitElement, 'observedAttributes')) globalThis.litElementHydrateSupport?.({ LitElement });
}
