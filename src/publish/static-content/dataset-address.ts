import { dirname, join } from 'node:path';
import type { PageElement } from '../../host-page/page-element.js';
import type { WrittenScript } from '../../host-page/script-tag.js';

const isWhole = (address: string) => /^(?:https?:)?\/\//i.test(address);

/** What an address leads to, seen from another one or from a file: a web address or a path. Undefined where only a server knows. */
export function resolveAddress(address: string, from: string): string | undefined {
  if (isWhole(address)) return address.replace(/^\/\//, 'https://');
  if (isWhole(from)) return new URL(address, from.replace(/^\/\//, 'https://')).href;
  if (address.startsWith('/')) return undefined;
  return join(dirname(from), decodeURIComponent(address.replace(/[?#].*/, '')));
}

/**
 * Where the dataset of a widget is: what its tag says, else the script tag, else beside the script.
 *
 * @param own what the widget's own tag says
 * @param page address of the page, or path of its file
 * @returns a web address or the path of a file; undefined where the page does not say it, or says it from a root that only a
 *   server knows, `/conferences.json`
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
