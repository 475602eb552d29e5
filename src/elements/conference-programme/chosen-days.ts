import { oneOf } from '../../core/attributes.js';
import { memoize } from '../../core/memoize.js';
import type { View } from '../../core/view.js';
import { dayIn } from '../../dataset/queries/dates.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import { formatOf } from '../../templates/dates.js';
import { datesOf, programmeDays } from '../../dataset/queries/programme-days.js';
import type { LaidOutDay } from './programme-rows.js';
import { progressOf, stillRunning } from './progress.js';

/** The chosen days, or `all`, and what is shown then. */
type ChosenDays = readonly [chosen: readonly string[], shown: readonly LaidOutDay[]];

/** Who asks for days: each a calendar day, or `all`. */
interface DayRequests {
  /** Of the filter; empty where it asks for none. */
  readonly filtered: readonly string[];
  /** The day that the visitor picked. */
  readonly picked: string | undefined;
  /** The day of the session that the address names. */
  readonly linked: string | undefined;
  /** As the editor wrote the option; also `today`. */
  readonly option: string | undefined;
}

/** @param first the option of the editor */
function chosenDays(
  { now, visitorTimeZone, ...view }: View,
  conference: Conference,
  days: readonly LaidOutDay[],
  { filtered, picked, linked }: DayRequests,
  first: string,
): ChosenDays {
  if (filtered.length > 0)
    return [filtered, days.filter(({ date }) => date !== undefined && filtered.includes(date))];
  const { timeZone } = formatOf({ now, visitorTimeZone, ...view });
  const dates = datesOf(days);
  const only = (chosen: string) => days.filter(({ date }) => date === chosen);
  // The server's idea of today may be out of date by the time it is read.
  const isToday = first === 'today' && visitorTimeZone !== undefined;
  const today = isToday ? dayIn(timeZone, now) : first;
  if (isToday && !picked && !linked) {
    // After midnight the night goes on: it stands before today, or is what is left of the programme.
    const night = stillRunning(days, today, progressOf(conference, now, timeZone));
    const last = night.at(-1)?.date;
    if (last) return dates.includes(today) ? [[today], [...night, ...only(today)]] : [[last], only(last)];
  }
  const asked = picked ?? today;
  const requested = asked === 'all' ? asked : (linked ?? asked);
  // On a day of which nothing is left, what is found on the others would be missed.
  return dates.includes(requested) ? [[requested], only(requested)] : [['all'], days];
}

/** The days of a programme to choose from, and those chosen. */
export class DayChoice {
  readonly #host: HTMLElement;
  readonly #known = memoize<readonly string[]>();
  readonly #within = memoize<readonly string[]>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** @param days those on which something is found */
  chosen(view: View, conference: Conference, days: readonly LaidOutDay[], requests: DayRequests): ChosenDays {
    const { timeZone } = formatOf(view);
    const { sessions = [] } = conference;
    const known = this.#known([sessions, timeZone], () => datesOf(programmeDays(sessions, timeZone)));
    const option = oneOf(this.#host, 'day', requests.option, ['all', 'today', ...known]);
    // Of one day there are no buttons, by which a visitor would come to what has no day.
    const first = known.length < 2 ? 'all' : option;
    return chosenDays(view, conference, days, requests, first);
  }

  /** All days of these sessions. */
  dates(view: View, sessions: readonly Session[]): readonly string[] {
    const { timeZone } = formatOf(view);
    return this.#within([timeZone, ...sessions], () => datesOf(programmeDays(sessions, timeZone)));
  }
}
