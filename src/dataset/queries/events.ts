import type { Conference } from '../schema/conference.js';
import type { Activity, Dataset } from '../schema/dataset.js';
import type { Session } from '../schema/session.js';
import type { Status } from '../schema/values.js';
import { byStart, isWhen, type When } from './dates.js';

/** A conference, or one of its sessions. */
export interface ConferenceEvent {
  readonly conference: Conference;
  readonly session?: Session | undefined;
}

/** The status of an event. A session of a cancelled conference is cancelled, too. */
export function eventStatus({ conference, session }: ConferenceEvent): Status {
  if (conference.status === 'cancelled') return 'cancelled';
  return session?.status ?? conference.status;
}

/** The attendance mode; undefined if unknown. An event moved online can only be attended online. */
export function eventAttendance(event: ConferenceEvent): Conference['attendance'] {
  return eventStatus(event) === 'moved-online' ? 'online' : event.conference.attendance;
}

/** An activity without a date is always on offer. */
const isLasting = ({ start, end }: Activity) => start === undefined && end === undefined;

/** Activities by time: upcoming ones begin with the next, others with the newest. Undated ones come last. */
export function selectActivities(dataset: Dataset, when: When, now: Date): Activity[] {
  const isInTime = isWhen(when, now);
  return dataset.activities
    .filter((activity) => (isLasting(activity) ? when !== 'past' : isInTime(activity, dataset.timeZone)))
    .sort(byStart(when === 'upcoming' ? 'oldest' : 'newest'));
}
