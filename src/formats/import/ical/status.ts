import type ICAL from 'ical.js';
import { EMAIL } from '../../../dataset/parse/rules.js';
import { firstText, parameter, texts, valueIn } from './properties.js';

/** The status and privacy of an event in a calendar. */
export interface EventState {
  /** Why the event is not for visitors. */
  readonly hidden: 'private' | 'declined' | undefined;
  readonly isCancelled: boolean;
  readonly isTentative: boolean;
  /** A status that RFC 5545 does not have. */
  readonly unknown: string | undefined;
  /** Without the word that Outlook puts before the title of a cancelled or declined event. */
  readonly title: string;
}

const CANCELLED = /^(?:cancell?ed|aflyst|avlyst|inställt|abgesagt)\s*:\s*/i;
const DECLINED = /^(?:declined|afvist|avvist|avböjt|abgelehnt)\s*:\s*/i;

const mailbox = (address: string) =>
  address
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');

/** The mailbox of the person whose calendar it is; undefined if the file does not say. */
export function calendarOwner(calendar: ICAL.Component): string | undefined {
  const names = ['x-owner', 'x-wr-relcalid', 'x-primary-calendar', 'x-wr-calname', 'name'];
  const mailboxes = names.flatMap((name) => texts(calendar, name)).map(mailbox);
  return mailboxes.find((each) => EMAIL.test(each));
}

/** Whether the owner of the calendar has declined. In a file for one person only that person is named. */
function isDeclined(event: ICAL.Component, owner: string | undefined): boolean {
  const attendees = event.getAllProperties('attendee');
  const declined = attendees.filter((each) => parameter(each, 'partstat')?.toUpperCase() === 'DECLINED');
  const own = declined.some((each) => mailbox(valueIn(each)) === owner);
  return own || (attendees.length === 1 && declined.length === 1);
}

/** Whether an event takes place, and whether it is for others to see. */
export function eventState(event: ICAL.Component, calendar: ICAL.Component): EventState {
  const upper = (component: ICAL.Component, name: string) => firstText(component, name)?.trim().toUpperCase();
  const status = upper(event, 'status');
  const summary = firstText(event, 'summary') ?? '';
  const visibility = upper(event, 'class');
  // RFC 5545, section 3.8.1.3: a class that a program does not know is private.
  const isPrivate = visibility !== undefined && visibility !== 'PUBLIC' && visibility !== 'DEFAULT';
  const isDeclinedEvent = DECLINED.test(summary) || isDeclined(event, calendarOwner(calendar));
  const isCancelled =
    status === 'CANCELLED' || upper(calendar, 'method') === 'CANCEL' || CANCELLED.test(summary);
  const busy = upper(event, 'x-microsoft-cdo-busystatus');
  const isTentative = status === 'TENTATIVE' || (status === undefined && busy === 'TENTATIVE');
  const isKnown = ['CANCELLED', 'CONFIRMED', 'TENTATIVE', undefined].includes(status);
  return {
    hidden: isPrivate ? 'private' : isDeclinedEvent ? 'declined' : undefined,
    isCancelled,
    isTentative: isTentative && !isCancelled,
    unknown: isKnown ? undefined : status,
    title: isCancelled ? summary.replace(CANCELLED, '') : summary,
  };
}

/** The statuses that an event can have. */
export const STATUSES = ['CONFIRMED', 'TENTATIVE', 'CANCELLED'];
