import type { Session } from '../dataset/schema/session.js';
import { personNames } from './person.js';
import { plain } from './text.js';
import type { View } from '../core/view.js';

/** The title as a plain string. Who speaks stands in for one that is not known. */
export function sessionTitleText(view: View, { title, speakers = [] }: Session): string {
  return title ? plain(view, title) : (personNames(view, speakers) ?? '');
}
