import { dirname, join } from 'node:path';
import type { PageElement } from '../../host-page/page-element.js';
import type { WrittenScript } from '../../host-page/script-tag.js';

const isWhole = (address: string) => /^(?:https?:)?\/\//i.test(address);

/** Resolves an address in a page or file to a web address or path. Undefined if the root of the site is needed and unknown. */
export function resolveAddress(address: string, from: string): string | undefined {
  if (isWhole(address)) return address.replace(/^\/\//, 'https://');
  if (isWhole(from)) return new URL(address, from.replace(/^\/\//, 'https://')).href;
  if (address.startsWith('/')) return undefined;
  return join(dirname(from), decodeURIComponent(address.replace(/[?#].*/, '')));
}

/**
 * The dataset of a widget: in its own `src`, in the script tag, or next to the script.
 *
 * @param own `src` of the widget
 * @param page address of the page, or path of its file
 * @returns a web address or the path of a file; undefined if the page does not name one, or only from an unknown root, such as
 *   `/conferences.json`
 */
export function datasetAddress(
  own: string | undefined,
  { url, dataset }: WrittenScript<PageElement>,
  page: string,
): string | undefined {
  const said = [own, dataset].find(Boolean);
  if (said) return resolveAddress(said, page);
  const beside = url && resolveAddress(url, page);
  return beside ? resolveAddress('conferences.json', beside) : undefined;
}
