import type { Text } from '../schema/values.js';

/** Whether a text is one of the names, in any of its languages and any letter case. */
export function isNamed(text: Text, names: readonly string[]): boolean {
  const wished = names.map((name) => name.toLowerCase());
  const texts = typeof text === 'string' ? [text] : Object.values(text);
  return texts.some((each) => wished.includes(each.toLowerCase()));
}
