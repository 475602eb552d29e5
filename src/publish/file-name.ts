import { escapedName, LONGEST } from '../dataset/queries/published-names.js';
import { digestOf } from './digest.js';

/** The name of a file or folder for a record, without an extension. No two ids have the same, and no disk refuses one. */
export function fileNameOf(id: string): string {
  const name = escapedName(id);
  if (name.length <= LONGEST && name !== '') return name;
  const hash = digestOf(name);
  return `${name.slice(0, LONGEST - hash.length - 2)}~~${hash}`;
}
