import ICAL from 'ical.js';
import { isDate } from '../../../dataset/parse/rules.js';
import { firstText } from './properties.js';
import { isIanaName, timeZoneName } from '../written/time-zone-name.js';

/** A time zone of a calendar. */
export interface CalendarZone {
  /** As the calendar names it. */
  readonly id: string;
  /** IANA name. Without it and `offsetAt`, nobody knows the zone. */
  readonly name?: string | undefined;
  /** Minutes from UTC by the rules of the calendar, which come before those of the name. */
  readonly offsetAt?: ((local: string) => number) | undefined;
}

/** More rules or changes of the clock than any zone has had since 1900. */
const MOST_RULES = 50;
const MOST_CHANGES = 5000;

/** In minutes. No clock differs more from UTC. */
const LARGEST_OFFSET = 15 * 60;

/** Later events get the offset of this year, so that no rule runs on without end. */
const LAST_YEAR = 2200;

function valueOf(component: ICAL.Component, name: string): unknown {
  return (component.getFirstProperty(name)?.jCal as unknown[] | undefined)?.[3];
}

/** Minutes of an offset such as `+01:00`; undefined if no clock has it. */
function offsetMinutes(value: unknown): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)(?::\d\d)?$/.exec(String(value)) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const size = Number(hours) * 60 + Number(minutes);
  return size > LARGEST_OFFSET ? undefined : size * (sign === '-' ? -1 : 1);
}

const RULE_PARTS = ['BYMONTH', 'BYDAY', 'BYMONTHDAY'];

/** Ends a rule in time. Clocks change once or twice a year, so any other rule is damage. */
function isSaneRule(rule: ICAL.Recur): boolean {
  if (rule.freq !== 'YEARLY' || Object.keys(rule.parts).some((part) => !RULE_PARTS.includes(part)))
    return false;
  if (Object.values(rule.parts).some((values) => (values as unknown[]).length > 7)) return false;
  const end = ICAL.Time.fromDateTimeString(`${LAST_YEAR}-01-01T00:00:00`);
  if (!rule.until || rule.until.compare(end) > 0) rule.until = end;
  return true;
}

/** Whether ical.js can compute with the rules of a zone, in milliseconds. */
function isSane(zone: ICAL.Component): boolean {
  const observances = zone.getAllSubcomponents();
  const rules = observances.flatMap((each) => each.getAllProperties('rrule'));
  const dates = observances.flatMap((each) => each.getAllProperties('rdate'));
  if (observances.length === 0 || rules.length > MOST_RULES) return false;
  if (observances.length + dates.length > MOST_CHANGES) return false;
  return (
    observances.every(
      (each) =>
        isDate(`${String(valueOf(each, 'dtstart'))}Z`) &&
        offsetMinutes(valueOf(each, 'tzoffsetfrom')) !== undefined &&
        offsetMinutes(valueOf(each, 'tzoffsetto')) !== undefined,
    ) && rules.every((rule) => isSaneRule(rule.getFirstValue() as unknown as ICAL.Recur))
  );
}

/** Offsets by the rules of the calendar, in minutes; undefined if they make no sense. */
function definedOffsets(zone: ICAL.Component): ((local: string) => number) | undefined {
  try {
    if (!isSane(zone)) return undefined;
    const timezone = new ICAL.Timezone(zone);
    const first = zone
      .getAllSubcomponents()
      .toSorted((a, b) => (String(valueOf(a, 'dtstart')) < String(valueOf(b, 'dtstart')) ? -1 : 1))[0];
    const [begin, before] = first
      ? [String(valueOf(first, 'dtstart')), offsetMinutes(valueOf(first, 'tzoffsetfrom')) ?? 0]
      : ['', 0];
    timezone.utcOffset(ICAL.Time.fromDateTimeString('2000-01-01T00:00:00'));
    return (local) => {
      if (local < begin) return before;
      const time = ICAL.Time.fromDateTimeString(local);
      if (time.year > LAST_YEAR) time.year = LAST_YEAR;
      return Math.round(timezone.utcOffset(time) / 60);
    };
  } catch {
    return undefined;
  }
}

/** The time zones of one calendar, by the ids that its times refer to. */
export class CalendarZones {
  readonly #defined: readonly ICAL.Component[];
  readonly #known = new Map<string, CalendarZone>();

  constructor(zones: readonly ICAL.Component[]) {
    this.#defined = zones;
  }

  zone(id: string): CalendarZone {
    const zone = this.#known.get(id) ?? this.#find(id);
    this.#known.set(id, zone);
    return zone;
  }

  #find(id: string): CalendarZone {
    const name = timeZoneName(id);
    // An IANA name says more than the rules, which often end with the year in which the calendar was written.
    if (name !== undefined && isIanaName(id)) return { id, name };
    const defined = this.#defined.find((zone) => valueOf(zone, 'tzid') === id);
    const stated = defined && firstText(defined, 'x-lic-location');
    const location = stated === undefined ? undefined : timeZoneName(stated);
    if (location !== undefined) return { id, name: location };
    return { id, name, offsetAt: defined && definedOffsets(defined) };
  }
}
