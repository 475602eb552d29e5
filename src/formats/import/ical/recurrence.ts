import ICAL from 'ical.js';
import { DAY_LENGTH, hasTime } from '../../../dataset/queries/dates.js';
import {
  type CalendarTime,
  type EventTimes,
  instantOf,
  inZoneOf,
  readTime,
  shiftedTimes,
  wallDifference,
  writtenValues,
} from './times.js';
import { MOST_OCCURRENCES, MOST_WITHOUT_END, MOST_YEARS } from './limits.js';
import type { CalendarZones } from './zones.js';

/** How often a rule may look further and find nothing: once a day for ten years. */
const MOST_STEPS = 4000;

/** The same for all rules of a file, so that many cannot add up to minutes. */
const MOST_STEPS_IN_FILE = 80_000;

const LARGEST_INTERVAL = 1000;

/** Later years have more than four digits soon, which no date of the dataset has. */
const LAST_YEAR = 9998;

/** One occurrence of an event. */
export interface Occurrence {
  readonly times: EventTimes;
  /** When it was to begin by the rule, as an instant or a day. It identifies the occurrence even after a move. */
  readonly key: string;
  /** The same by the clock on the wall: `2027-09-14T09:00:00`. */
  readonly local: string;
}

export interface Occurrences {
  /** By time. The first is the start of the event, unless that is excluded. */
  readonly list: readonly Occurrence[];
  /** `cut`: there are more. `invalid`: a rule says nothing that can be computed, so that only single dates are here. `fast`: the same for a rule of hours or less without a small number. */
  readonly problem: 'cut' | 'fast' | 'invalid' | undefined;
}

/** The calendar that an event is in. */
export interface CalendarContext {
  readonly zones: CalendarZones;
  /** IANA name of the zone of the whole calendar. */
  readonly timeZone: string | undefined;
}

class TooManySteps extends Error {}

/** Computes the occurrences of the events of a file, by ical.js, which runs for ever on some rules. */
export class RecurrenceRules {
  #stepsLeft = MOST_STEPS_IN_FILE;

  /** All occurrences of an event, those that other events replace included. */
  occurrences(component: ICAL.Component, times: EventTimes, context: CalendarContext): Occurrences {
    const { start } = times;
    if (!start) return { list: [], problem: undefined };
    const locals = new Set([start.local]);
    let problem: Occurrences['problem'];
    for (const property of component.getAllProperties('rrule')) {
      const rule = this.#expand(property, start, context);
      for (const local of rule.locals) locals.add(local);
      problem ??= rule.problem;
    }
    const added = this.#dates(component, 'rdate', context);
    const excluded = new Set(
      this.#dates(component, 'exdate', context).map((time) => instantOf(time, context.timeZone)),
    );
    for (const property of component.getAllProperties('exrule')) {
      for (const local of this.#expand(property, start, context).locals) {
        excluded.add(instantOf({ ...start, local }, context.timeZone));
      }
    }
    const all = [
      ...[...locals].map((local) => ({ ...start, local })),
      ...added.map((time) => ({ zone: start.zone, local: inZoneOf(time, start, context.timeZone) })),
    ];
    const byKey = new Map<string, Occurrence>();
    for (const time of all.toSorted((a, b) => (a.local < b.local ? -1 : 1))) {
      const key = instantOf(time, context.timeZone);
      // A day as EXDATE excludes all occurrences of that day.
      if (excluded.has(key) || excluded.has(time.local.slice(0, DAY_LENGTH))) continue;
      byKey.set(key, {
        key,
        local: time.local,
        times: shiftedTimes(times, wallDifference(start.local, time.local)),
      });
    }
    const list = [...byKey.values()];
    if (list.length <= MOST_OCCURRENCES) return { list, problem };
    return { list: list.slice(0, MOST_OCCURRENCES), problem: 'cut' };
  }

  #dates(component: ICAL.Component, name: string, { zones }: CalendarContext): CalendarTime[] {
    return component
      .getAllProperties(name)
      .flatMap((property) => writtenValues(property).map((value) => readTime(property, value, zones)))
      .filter((time) => time !== undefined)
      .slice(0, MOST_STEPS);
  }

  #expand(property: ICAL.Property, start: CalendarTime, context: CalendarContext) {
    const locals: string[] = [];
    try {
      const rule = property.getFirstValue() as unknown as ICAL.Recur;
      if (isTooFast(rule)) return { locals, problem: 'fast' as const };
      const most = rule.isFinite() ? MOST_OCCURRENCES : MOST_WITHOUT_END;
      const isShortened = this.#shorten(rule, start, context);
      const next = this.#iterator(rule, start.local);
      for (let time = next(); time && locals.length <= most; time = next()) {
        locals.push(time.toString().slice(0, start.local.length));
      }
      const isWhole = !isShortened || locals.length === rule.count;
      return {
        locals: locals.slice(0, most),
        problem: isWhole && locals.length <= most ? undefined : ('cut' as const),
      };
    } catch (error) {
      return { locals, problem: error instanceof TooManySteps ? ('cut' as const) : ('invalid' as const) };
    }
  }

  /** Gives a rule an end, by the clock of the event. @returns whether the rule goes on after it */
  #shorten(rule: ICAL.Recur, start: CalendarTime, { zones, timeZone }: CalendarContext): boolean {
    const { interval, count } = rule;
    if (!Number.isInteger(interval) || interval > LARGEST_INTERVAL) throw new RangeError('INTERVAL');
    if (count !== null && !(count >= 1)) throw new RangeError('COUNT');
    const scale = (rule as unknown as Readonly<Record<string, unknown>>).rscale;
    if (scale !== undefined && scale !== 'GREGORIAN') throw new RangeError('RSCALE');
    const year = Math.min(Number(start.local.slice(0, 'yyyy'.length)) + MOST_YEARS, LAST_YEAR);
    let end = `${String(year).padStart(4, '0')}-12-31`;
    let isShortened = true;
    if (rule.until) {
      const written = rule.until.toString();
      const until = readTime(new ICAL.Property(['until', {}, 'date-time', written]), written, zones);
      if (!until) throw new RangeError('UNTIL');
      const last = inZoneOf(until, start, timeZone);
      isShortened = last > end;
      if (!isShortened) end = last;
    }
    // A day as the end includes that day.
    rule.until = timeOf(
      hasTime(start.local) && !hasTime(end) ? `${end}T23:59:59` : end.slice(0, start.local.length),
    );
    return isShortened;
  }

  /** The next occurrence at each call. */
  #iterator(rule: ICAL.Recur, local: string): () => ICAL.Time | null {
    const iterator = rule.iterator(timeOf(local));
    const isMet = iterator.check_contracting_rules.bind(iterator);
    let steps = 0;
    // ical.js asks this at every step, also while it finds nothing.
    iterator.check_contracting_rules = () => {
      steps++;
      if (steps > 1) this.#stepsLeft--;
      if (steps > MOST_STEPS || this.#stepsLeft < 0) throw new TooManySteps();
      return isMet();
    };
    return () => {
      steps = 0;
      return iterator.next();
    };
  }
}

function timeOf(local: string): ICAL.Time {
  return hasTime(local) ? ICAL.Time.fromDateTimeString(local) : ICAL.Time.fromDateString(local);
}

/** A repetition each hour, minute or second is damage, unless it is counted, as for workshops held several times. */
function isTooFast({ freq, count }: ICAL.Recur): boolean {
  return (
    freq === 'SECONDLY' ||
    (/^(?:HOUR|MINUTE)LY$/.test(freq) && !(count !== null && count <= MOST_OCCURRENCES))
  );
}
