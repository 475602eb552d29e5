import { isNamed } from '../../dataset/queries/is-named.js';
import type { Text } from '../../dataset/schema/text.js';
import { warnOnce } from '../../ui/options.js';

/** A name that one of the texts has. An unknown one stays, and then selects nothing; the console says which there are. */
export function knownName(
  host: HTMLElement,
  attribute: string,
  name: string | undefined,
  texts: readonly (Text | undefined)[],
): string | undefined {
  const known = texts.filter((text) => text !== undefined);
  if (name && !known.some((text) => isNamed(text, [name]))) {
    const names = known.map((text) => (typeof text === 'string' ? text : Object.values(text).join(' / ')));
    const distinct = [...new Set(names)];
    const advice = distinct.slice(0, 20).join(', ') || 'none';
    const message = `is not in the programme. Known: ${advice}.`;
    warnOnce(host, attribute, name, message, { code: 'programme', known: distinct });
  }
  return name;
}
