import { dirname, join } from 'node:path';
import type { PageElement } from '../../host-page/page-element.js';
import { besideScript, type WrittenScript } from '../../host-page/script-tag.js';

const isWhole = (address: string) => /^(?:https?:)?\/\//i.test(address);

/** The path that a relative address stands for; undefined if no file can have it. */
function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*/, ''));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * Resolves an address in a page or file to a web address or path. Undefined if the root of the site is needed and unknown, or if
 * the address is invalid.
 */
export function resolveAddress(address: string, from: string): string | undefined {
  const whole = [address, from].find(isWhole)?.replace(/^\/\//, 'https://');
  if (whole !== undefined) {
    if (isWhole(address)) return URL.canParse(whole) ? whole : undefined;
    return URL.canParse(address, whole) ? new URL(address, whole).href : undefined;
  }
  if (address.startsWith('/')) return undefined;
  const path = pathOf(address);
  return path === undefined ? undefined : join(dirname(from), path);
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
  return url ? resolveAddress(besideScript(url), page) : undefined;
}
