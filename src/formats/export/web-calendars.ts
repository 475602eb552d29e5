import { isoText } from '../../dataset/queries/dates.js';
import type { ConferenceEvent } from '../../dataset/queries/events.js';
import { calendarEvent, type CalendarEvent, type CalendarOptions } from './calendar-event.js';

/** A link that opens a web calendar with an event filled in. */
interface WebCalendar {
  readonly name: string;
  readonly url: string;
}

/** Maximum encoded length of the description, as servers accept addresses of about 2,000 characters. */
const DESCRIPTION_LENGTH = 1000;

/** Half a character, which no address can hold. `String.toWellFormed` is too young for some browsers. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

const encoded = (text: string) => encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD'));

/** Encodes spaces as `%20`, because Outlook would show a `+`. */
function address(base: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(parameters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encoded(value ?? '')}`);
  return `${base}?${pairs.join('&')}`;
}

/** As many paragraphs as fit, always with the address of the page. */
function brief({ description, url }: CalendarEvent): string | undefined {
  const ending = url === undefined ? [] : [url];
  let text = ending.join();
  for (let count = 1; count <= description.length; count += 1) {
    const paragraphs = description.slice(0, count).filter((paragraph) => paragraph !== url);
    const longer = [...paragraphs, ...ending].join('\n\n');
    if (encoded(longer).length > DESCRIPTION_LENGTH) break;
    text = longer;
  }
  return text || undefined;
}

/** `2027-09-14T07:00:00Z`; days are unchanged. */
function written(date: string | Date): string {
  return typeof date === 'string' ? date : isoText(date.getTime()).replace(/\.\d+/, '');
}

/**
 * Links to common web calendars with the event filled in; none if the days are unknown. Times are in UTC, so they are
 * right in every time zone. The end day is exclusive, as in iCalendar.
 */
export function webCalendars(item: ConferenceEvent, options: CalendarOptions): WebCalendar[] {
  const event = calendarEvent(item, options);
  if (!event) return [];
  const { title, location, time } = event;
  const start = written(time.start);
  // These calendars require an end, which may equal the start.
  const end = written(time.end ?? time.start);
  const details = brief(event);
  const outlook = {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: start,
    enddt: end,
    allday: time.isAllDay ? 'true' : undefined,
    location,
    body: details,
  };
  return [
    {
      name: 'Google',
      url: address('https://calendar.google.com/calendar/render', {
        action: 'TEMPLATE',
        text: title,
        dates: `${start}/${end}`.replace(/[-:]/g, ''),
        location,
        details,
      }),
    },
    { name: 'Outlook.com', url: address('https://outlook.live.com/calendar/0/deeplink/compose', outlook) },
    { name: 'Microsoft 365', url: address('https://outlook.office.com/calendar/deeplink/compose', outlook) },
  ];
}
