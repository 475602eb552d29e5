/** iCalendar files as the product writes them. */
import { iCalendar } from '../../src/formats/export/icalendar.js';
import { calendarOptions, withConference } from './calendar-options.js';
import { readEvents, type ReadEvent } from './calendar-reader.js';

export type Parts = Readonly<Record<string, unknown>>;

export const AT_NINE = { start: '2027-09-14T09:00:00+02:00', end: '2027-09-14T16:30:00+02:00' };
export const DAY = { start: '2030-05-04' };

/** A file of one conference. */
export function file(conference: Parts, more?: Parts): string {
  const { dataset, conference: found } = withConference({ title: 'Årsmøde', ...conference }, more);
  const { text } = iCalendar([{ conference: found }], calendarOptions(dataset));
  if (text === undefined) throw new Error('Nothing was written.');
  return text;
}

/** A file of one session. */
export function sessionFile(session: Parts, conference: Parts = {}, more?: Parts): string {
  const sessions = [{ id: 's', kind: 'talk', title: 'Åbning', ...AT_NINE, ...session }];
  const { dataset, conference: found } = withConference({ title: 'Årsmøde', ...conference, sessions }, more);
  const [first] = found.sessions ?? [];
  const { text } = iCalendar([{ conference: found, session: first }], calendarOptions(dataset));
  return text ?? '';
}

/** The event of a file that has one. */
export function onlyEvent(text: string): ReadEvent {
  const [event, ...others] = readEvents(text);
  if (!event || others.length > 0) throw new Error('There is not one event.');
  return event;
}

/** A property of the only event, read without ical.js. */
export function said(text: string, property: string): string | undefined {
  return onlyEvent(text).get(property)?.value;
}
