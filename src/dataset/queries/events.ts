import type { Conference } from '../schema/conference.js';
import type { Activity, Dataset } from '../schema/dataset.js';
import type { Session } from '../schema/session.js';
import type { Status } from '../schema/values.js';
import { byStart, isWhen, type When } from './dates.js';

/** What one can go to: a conference, or one of its sessions. */
export interface ConferenceEvent {
  readonly conference: Conference;
  readonly session?: Session | undefined;
}

/** A session is not held where its conference is not. */
export function eventStatus({ conference, session }: ConferenceEvent): Status {
  if (conference.status === 'cancelled') return 'cancelled';
  return session?.status ?? conference.status;
}

/** How one takes part; undefined where it is not known. What was moved online is not where it was to be. */
export function eventAttendance(event: ConferenceEvent): Conference['attendance'] {
  return eventStatus(event) === 'moved-online' ? 'online' : event.conference.attendance;
}

/** Without a date it is offered all the time. */
const isLasting = ({ start, end }: Activity) => start === undefined && end === undefined;

/** The activities of that time: what is to come beginning with the next, else the newest first; undated ones come last. */
export function selectActivities(dataset: Dataset, when: When, now: Date): Activity[] {
  const isInTime = isWhen(when, now, dataset.timeZone);
  return dataset.activities
    .filter((activity) => (isLasting(activity) ? when !== 'past' : isInTime(activity)))
    .sort(byStart(when === 'upcoming' ? 'oldest' : 'newest'));
}
