import { isNamed } from '../dataset/queries/select-conferences.js';
import type { Text } from '../dataset/schema/values.js';
import { warnOnce, type OptionHost } from './attributes.js';

/** Where names are looked for, as the console and the panel of `debug` call it. */
const PLACES = { id: 'dataset', programme: 'programme' } as const;

/** A name that one of the texts has. An unknown one stays, and then selects nothing; the console says which there are. */
export function knownName(
  host: OptionHost,
  attribute: string,
  name: string | undefined,
  texts: readonly (Text | undefined)[],
  place: keyof typeof PLACES,
): string | undefined {
  const known = texts.filter((text) => text !== undefined);
  if (name && !known.some((text) => isNamed(text, [name]))) {
    const names = known.map((text) => (typeof text === 'string' ? text : Object.values(text).join(' / ')));
    const distinct = [...new Set(names)];
    const advice = distinct.slice(0, 20).join(', ') || 'none';
    const message = `is not in the ${PLACES[place]}. Known: ${advice}.`;
    warnOnce(host, attribute, name, message, { code: place, known: distinct });
  }
  return name;
}
