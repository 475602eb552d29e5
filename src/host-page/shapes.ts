import { embedAddress, type EmbedAddress } from './embed-address.js';
import { standsAlone } from './stands-alone.js';

/** `data-heading-level` of a placeholder. */
const DATA = 'data-';

function placeholder(element: HTMLElement): EmbedAddress {
  const names = element
    .getAttributeNames()
    .filter((name) => name.startsWith(DATA))
    .map((name) => name.slice(DATA.length))
    .filter((name) => name !== 'widget');
  const options = names.map((name) => [name, element.getAttribute(DATA + name) ?? ''] as const);
  return { widget: element.dataset['widget']?.trim() ?? '', options: new Map(options) };
}

/**
 * What a placeholder, `<div class="conference-widget" data-widget="conference-list" data-year="2019">`, or a link that stands
 * alone asks for; undefined where an element is neither.
 *
 * @param places addresses on whose origins embed addresses stand
 */
export function readShape(element: HTMLElement, places: readonly string[]): EmbedAddress | undefined {
  if (element.dataset['widget'] !== undefined) return placeholder(element);
  const href = element.getAttribute('href');
  if (href === null || !standsAlone(element)) return undefined;
  return embedAddress(href, element.baseURI, places);
}
