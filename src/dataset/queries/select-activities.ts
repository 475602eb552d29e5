import type { Activity } from '../schema/activity.js';
import type { Dataset } from '../schema/dataset.js';
import { byStart } from './by-start.js';
import { isWhen, type When } from './is-when.js';

/** Without a date it is offered all the time. */
const isLasting = ({ start, end }: Activity) => start === undefined && end === undefined;

/** The activities of that time: what is to come beginning with the next, else the newest first; undated ones come last. */
export function selectActivities(dataset: Dataset, when: When, now: Date): Activity[] {
  const isInTime = isWhen(when, now, dataset.timeZone);
  return dataset.activities
    .filter((activity) => (isLasting(activity) ? when !== 'past' : isInTime(activity)))
    .sort(byStart(when === 'upcoming' ? 'oldest' : 'newest'));
}
