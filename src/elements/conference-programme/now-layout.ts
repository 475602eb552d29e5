import { nothing } from 'lit';
import { Lazy } from '../../core/lazy.js';
import { memoize } from '../../core/memoize.js';
import type { View } from '../../core/view.js';
import { dayIn, dayOf } from '../../dataset/queries/dates.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { formatOf } from '../../templates/dates.js';
import type { Now } from './now.js';
import type { LaidOutDay } from './programme-rows.js';
import type { NowHost, ShownNow, Timeline } from './timeline.js';

/** At any time but the day itself. */
const TIMELESS: Timeline = {
  lineAt: () => undefined,
  isPast: () => false,
  above: () => nothing,
  nextInRoom: () => nothing,
};

/** Loads what a programme shows on its days only. */
export class NowLayout {
  readonly #now: Lazy<Now>;
  readonly #isToday = memoize<boolean>();
  /** What stands there is not taken away again. */
  #isShown: boolean;

  constructor(host: NowHost, isPrerendered: boolean, pickDay: (day: string) => void) {
    this.#isShown = isPrerendered;
    this.#now = new Lazy(host, 'time', async () => {
      const { Now } = await import('./now.js');
      return new Now(host, pickDay);
    });
  }

  /** A server does not know what time it will be. */
  #isOn(view: View, { sessions = [] }: Conference): boolean {
    const { timeZone } = formatOf(view);
    const today = view.visitorTimeZone && dayIn(timeZone, view.now);
    return this.#isToday([sessions, today, timeZone], () =>
      sessions.some(({ start, end = start }) =>
        [start, end].some((date) => date !== undefined && dayOf(date, timeZone) === today),
      ),
    );
  }

  /** Whether the programme waits for it, because it would be shown otherwise at first. */
  isAwaited(view: View, conference: Conference): boolean {
    return !this.#isShown && this.#isOn(view, conference) && !this.#now.get() && !this.#now.failed;
  }

  /** @param mayFold whether what is over may be shown in few words */
  show(view: View, conference: Conference, days: readonly LaidOutDay[], mayFold: boolean): ShownNow {
    this.#isShown = true;
    const now = this.#isOn(view, conference) ? this.#now.get() : undefined;
    return (
      now?.show(view, conference, days, mayFold) ?? { timeline: TIMELESS, folds: false, button: nothing }
    );
  }
}
