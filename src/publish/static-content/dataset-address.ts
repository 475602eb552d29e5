import { dirname, join } from 'node:path';
import type { FoundScript, FoundWidget } from './find-widgets.js';

const isWhole = (address: string) => /^(?:https?:)?\/\//i.test(address);

/** What an address leads to, seen from another one or from a file; undefined where only a server knows. */
function resolved(address: string, from: string): string | undefined {
  if (isWhole(address)) return address.replace(/^\/\//, 'https://');
  if (isWhole(from)) return new URL(address, from.replace(/^\/\//, 'https://')).href;
  if (address.startsWith('/')) return undefined;
  return join(dirname(from), decodeURIComponent(address.replace(/[?#].*/, '')));
}

/**
 * Where the dataset of a widget is: what its tag says, else the script tag, else beside the script.
 *
 * @param page path of the page's file
 * @returns a web address or the path of a file; undefined where the page does not say it, or says it from a root that only a
 *   server knows, `/conferences.json`
 */
export function datasetAddress(widget: FoundWidget, script: FoundScript, page: string): string | undefined {
  const said = widget.attributes['src'] ?? script.options['data-src'];
  if (said) return resolved(said, page);
  const beside = script.src && resolved(script.src, page);
  return beside ? resolved('conferences.json', beside) : undefined;
}
