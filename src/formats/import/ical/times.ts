import type ICAL from 'ical.js';
import { isDate } from '../../../dataset/parse/rules.js';
import { DAY, DAY_LENGTH, hasTime } from '../../../dataset/queries/dates.js';
import type { CalendarZone, CalendarZones } from './zones.js';
import type { Draft } from '../draft/draft.js';
import { formatOffset, shiftedLocal, zonedTime } from '../written/local-time.js';
import type { Place } from '../notice.js';

/** A day or a time of a calendar, by the clock on the wall. */
export interface CalendarTime {
  /** `2027-09-14T09:00:00`, or `2027-09-14` for a whole day. */
  readonly local: string;
  /** Undefined for whole days and times without a zone. */
  readonly zone: CalendarZone | undefined;
}

const UTC: CalendarZone = { id: 'UTC', name: 'UTC' };

/** As ical.js rewrites a value: `2027-09-14T09:00:00Z`; a day without `VALUE=DATE` is `2027-09-14T::`. */
const VALUE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)?)?(Z)?)?$/;

/** Years that can be shifted and shown everywhere. Programs write others for an unknown date. */
const YEARS = /^(?!0|9999)/;

/** The dates and times of a property, as text. A period is there from its start. */
export function writtenValues(property: ICAL.Property): string[] {
  const values = (property.jCal as unknown[]).slice(3);
  return values.map((value) => String(Array.isArray(value) ? value[0] : value));
}

/** Reads a value of a property. Whole days have `VALUE=DATE`, or no time. @returns undefined if there is no such day or time */
export function readTime(
  property: ICAL.Property,
  written: string,
  zones: CalendarZones,
): CalendarTime | undefined {
  const [, day, hours, minutes, seconds = '00', utc] = VALUE.exec(written.replace(/T:*$/, '')) ?? [];
  if (day === undefined || !isDate(day) || !YEARS.test(day)) return undefined;
  const isDay = hours === undefined || property.type === 'date';
  if (isDay) return { local: day, zone: undefined };
  // RFC 5545 allows leap seconds, and some calendars write midnight as 24:00.
  const time = `${hours}:${minutes ?? '00'}:${seconds === '60' ? '59' : seconds}`;
  const local = time === '24:00:00' ? `${shiftedLocal(day, DAY)}T00:00:00` : `${day}T${time}`;
  if (!isDate(`${local}Z`)) return undefined;
  const id = property.getFirstParameter('tzid');
  return { local, zone: utc ? UTC : id ? zones.zone(id) : undefined };
}

/** Whether a time is in UTC, which says nothing about the place. */
export function isUtc({ zone }: CalendarTime): boolean {
  return zone === UTC;
}

/** The IANA name of the zone of a time, if its clock shows what the calendar says. UTC says nothing about the place. */
export function nameOfZone({ local, zone }: CalendarTime): string | undefined {
  if (zone === UTC || zone?.name === undefined) return undefined;
  const offset = zone.offsetAt && formatOffset(zone.offsetAt(local));
  return offset === undefined || zonedTime(local, zone.name).date === local + offset ? zone.name : undefined;
}

/** Identifies a day or an instant, in whatever zone it is written. */
export function instantOf({ local, zone }: CalendarTime, calendarZone: string | undefined): string {
  if (!hasTime(local)) return local;
  if (zone?.offsetAt) return instant(local + formatOffset(zone.offsetAt(local)));
  const name = zone?.name ?? calendarZone;
  return name === undefined ? local : instant(zonedTime(local, name).date);
}

const instant = (date: string) => new Date(date).toISOString();

/** The same instant by another clock; for `UNTIL`, which is in UTC while the rule runs by the clock of the event. */
export function inZoneOf(
  time: CalendarTime,
  { zone }: CalendarTime,
  calendarZone: string | undefined,
): string {
  if (!hasTime(time.local) || !time.zone || zone === time.zone) return time.local;
  const there = instantOf(time, calendarZone);
  if (there === time.local) return time.local;
  const offset = (local: string) =>
    Date.parse(`${local}Z`) - Date.parse(instantOf({ local, zone }, calendarZone ?? 'UTC'));
  const utc = there.slice(0, time.local.length);
  return shiftedLocal(utc, offset(shiftedLocal(utc, offset(utc))));
}

/** A date of the dataset. Only the day is kept if the zone is unknown. */
export function toDate(
  draft: Draft,
  { local, zone }: CalendarTime,
  calendarZone: string | undefined,
  place: Place,
): unknown {
  if (!hasTime(local)) return local;
  if (zone === UTC) return `${local}Z`;
  if (zone?.offsetAt) return local + formatOffset(zone.offsetAt(local));
  if (zone) return draft.date(local, place, zone.name ?? zone.id);
  // The options come first. The draft knows the zone of the first calendar only.
  const isOther = draft.options.timeZone === undefined && calendarZone !== draft.timeZone;
  return draft.date(local, place, isOther ? calendarZone : undefined);
}

/** A duration (RFC 5545, section 3.3.6): days, which keep the time by the clock, and milliseconds, which do not. */
export interface CalendarDuration {
  readonly days: number;
  readonly milliseconds: number;
}

const DURATION = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/i;

/** Ten years. A longer duration is a mistake. */
const LONGEST = 3660 * DAY;

/** Reads a duration; undefined if it is negative, longer than ten years, or none. */
export function readDuration(text: string): CalendarDuration | undefined {
  const units: readonly (string | undefined)[] | undefined = DURATION.exec(text)?.slice(1);
  if (!units?.some((unit) => unit !== undefined)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = units.map((unit) => Number(unit ?? 0));
  const duration = {
    days: weeks * 7 + days,
    milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000,
  };
  return duration.days * DAY + duration.milliseconds > LONGEST ? undefined : duration;
}

/** Start and end of an event, or of one occurrence. */
export interface EventTimes {
  readonly start: CalendarTime | undefined;
  /** The end that the calendar states, or the duration. A day as end is the one after the last (RFC 5545, section 3.6.1). */
  readonly end: CalendarTime | CalendarDuration | undefined;
}

/** The difference of two times by the clock on the wall, in milliseconds. */
export function wallDifference(from: string, to: string): number {
  const at = (local: string) => Date.parse(hasTime(local) ? `${local}Z` : local);
  return at(to) - at(from);
}

/** The times of an occurrence that begins so much later, as the clock on the wall shows. */
export function shiftedTimes({ start, end }: EventTimes, milliseconds: number): EventTimes {
  const shift = (time: CalendarTime) => ({ ...time, local: shiftedLocal(time.local, milliseconds) });
  return {
    start: start && shift(start),
    end: end && 'local' in end ? shift(end) : end,
  };
}

function lastDate(
  draft: Draft,
  { start, end }: EventTimes,
  first: unknown,
  calendarZone: string | undefined,
  place: Place,
): unknown {
  if (!start || !end) return undefined;
  if ('local' in end) {
    if (hasTime(end.local) || hasTime(start.local)) return toDate(draft, end, calendarZone, place);
    const last = shiftedLocal(end.local, -DAY);
    return last <= start.local ? undefined : last;
  }
  const { days, milliseconds } = end;
  if (!isDate(shiftedLocal(start.local, days * DAY + milliseconds).slice(0, DAY_LENGTH))) return undefined;
  const later = { ...start, local: shiftedLocal(start.local, days * DAY) };
  if (!hasTime(start.local)) {
    const last = shiftedLocal(start.local, days * DAY + milliseconds - DAY).slice(0, DAY_LENGTH);
    return last <= start.local ? undefined : last;
  }
  const base = days === 0 ? first : toDate(draft, later, calendarZone, place);
  if (typeof base !== 'string' || !hasTime(base)) return base === first ? undefined : base;
  return shiftedLocal(base.slice(0, start.local.length), milliseconds) + base.slice(start.local.length);
}

/** Start and end as dates of the dataset. A single day has no end. */
export function toDates(
  draft: Draft,
  times: EventTimes,
  calendarZone: string | undefined,
  place: Place,
): { readonly start?: unknown; readonly end?: unknown } {
  if (!times.start) return {};
  const start = toDate(draft, times.start, calendarZone, place);
  return { start, end: lastDate(draft, times, start, calendarZone, place) };
}
