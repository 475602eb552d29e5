import { findById } from '../dataset/queries/records.js';
import type { Text } from '../dataset/schema/values.js';
import { comma, inRow, localised, plain } from './text.js';
import type { View } from '../core/view.js';

/**
 * Title and organisation of a person or contact on one line; undefined where neither is known. An organisation that
 * the title names already, as in "chair of the Volunteer Council", is not said twice.
 *
 * @param before what stands before them on the line
 */
export function affiliation(
  view: View,
  { title, organisation }: { title?: Text | undefined; organisation?: string | undefined },
  before = '',
): unknown {
  const found = organisation === undefined ? undefined : findById(view.dataset.organisations, organisation);
  const isNamed = title && found && plain(view, title).includes(plain(view, found.name));
  const parts = [title, isNamed ? undefined : found?.name].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return inRow(...parts.flatMap((part, index) => [index > 0 ? comma(view) : before, localised(view, part)]));
}
