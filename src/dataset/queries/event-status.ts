import type { Conference } from '../schema/conference.js';
import type { Session } from '../schema/session.js';
import type { Status } from '../schema/status.js';

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
