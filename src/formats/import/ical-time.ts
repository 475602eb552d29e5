import ICAL from 'ical.js';
import { DAY_LENGTH } from '../../dataset/queries/dates.js';
import { shiftedDay } from '../../dataset/queries/exact-days.js';
import { isTimeZone } from '../../dataset/parse/rules.js';
import type { Draft } from './draft.js';
import { formatOffset } from './local-time.js';
import type { Place } from './notice.js';

/** The IANA name in the id of a zone, which some programs write something before: `/freeassociation.sourceforge.net/Europe/Oslo`. */
function ianaName(id: string): string | undefined {
  const parts = id.split('/');
  const names = parts.map((_, index) => parts.slice(index).join('/'));
  return names.find((name) => name !== '' && isTimeZone(name));
}

/** A time of the calendar as the dataset has it; a zone that the calendar itself describes is taken from there. */
function toDate(draft: Draft, time: ICAL.Time, property: ICAL.Property | null, place: Place): unknown {
  const local = time.toString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
  if (time.isDate) return local.slice(0, DAY_LENGTH);
  const id = property?.getFirstParameter('tzid');
  if (time.zone === ICAL.Timezone.utcTimezone) return draft.date(`${local}Z`, place);
  if (id && property?.parent.getTimeZoneByID(id)) return local + formatOffset(time.utcOffset() / 60);
  return draft.date(local, place, id ? (ianaName(id) ?? id) : undefined);
}

/** When an event begins and ends; a day that is the only one has no end. */
export function eventTimes(
  draft: Draft,
  event: ICAL.Event,
  place: Place,
): { readonly start?: unknown; readonly end?: unknown } {
  const { component } = event;
  const starts = component.getFirstProperty('dtstart');
  if (!starts) return {};
  const start = toDate(draft, event.startDate, starts, place);
  const ends = component.getFirstProperty('dtend');
  if (!ends && !component.getFirstProperty('duration')) return { start };
  const end = toDate(draft, event.endDate, ends ?? starts, place);
  if (!event.endDate.isDate || typeof end !== 'string') return { start, end };
  // Calendars name the day on which it has ended.
  const last = shiftedDay(end, -1);
  return typeof start === 'string' && last <= start ? { start } : { start, end: last };
}
