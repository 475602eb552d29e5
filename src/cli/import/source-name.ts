import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isUrl } from '../read-address.js';

/** Added by browsers to the name of a file downloaded again: `schedule (1).json`. */
const COPY_NUMBER = / ?\(\d+\)(?=\.\w+$)/;

/**
 * The name under which imports of a source are remembered: its address, or its path from the dataset. It begins with a dot
 * then, as earlier versions stored file names alone.
 */
export function sourceName(input: string, into: string): string {
  if (isUrl(input) || input === '-') return input;
  const original = join(dirname(input), basename(input).replace(COPY_NUMBER, ''));
  const path = relative(dirname(resolve(into)), resolve(original)).replaceAll(sep, '/');
  return path.startsWith('.') ? path : `./${path}`;
}
