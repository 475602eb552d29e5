import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { adoptLazyStyles } from '../../core/lazy.js';
import { memoize } from '../../core/memoize.js';
import type { View } from '../../core/view.js';
import { dayIn, dayOf, hasTime } from '../../dataset/queries/dates.js';
import { eventStatus } from '../../dataset/queries/events.js';
import { placeKey } from '../../dataset/queries/places-of-sessions.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import { formatOf, hoursText, ownZone } from '../../templates/dates.js';
import { localised } from '../../templates/text.js';
import { sessionTitleText } from '../../templates/titles.js';
import { nowStyles } from './now.styles.js';
import type { NowHost, ShownNow, Timeline } from './timeline.js';
import type { Slot } from '../../dataset/queries/programme-days.js';
import { type LaidOutDay, type ProgrammeRow, rowsOf } from './programme-rows.js';

/** With its zone where clocks are changed. */
const clockWithZone = (view: View, date: string | undefined) =>
  hoursText(view, { start: date }, ownZone) ?? '';

const startOf = (row: ProgrammeRow) => (row.start === undefined ? undefined : Date.parse(row.start));

/** What comes next among sessions on the same day; undefined where nothing does. */
function soonest(
  conference: Conference,
  sessions: readonly Session[],
  now: Date,
  timeZone: string,
): Session | undefined {
  const today = dayIn(timeZone, now);
  const begins = ({ start }: Session) => Date.parse(start ?? '');
  const isOn = (session: Session) => {
    const status = eventStatus({ conference, session });
    return status !== 'cancelled' && status !== 'postponed' && session.kind !== 'break';
  };
  return sessions
    .filter(({ start }) => start !== undefined && hasTime(start) && dayOf(start, timeZone) === today)
    .filter((session) => begins(session) > now.getTime() && isOn(session))
    .sort((a, b) => begins(a) - begins(b))[0];
}

/** Whether anything goes on, or is still to come on the same day. */
function isLeft(sessions: readonly Session[], now: Date, timeZone: string): boolean {
  const today = dayIn(timeZone, now);
  return sessions.some(
    ({ start, end = start }) =>
      start !== undefined &&
      end !== undefined &&
      hasTime(end) &&
      Date.parse(end) > now.getTime() &&
      dayOf(start, timeZone) <= today,
  );
}

/** Where the time is in a programme on its day: a line, a way to it, what is over in fewer words, and what comes next. */
export class Now implements ReactiveController {
  readonly #host: NowHost;
  readonly #pickDay: (day: string) => void;
  readonly #since = memoize<{ readonly instant: number; isUnfolded: boolean }>();
  #observer: IntersectionObserver | undefined;
  #observed: Element | null = null;
  #isInSight = false;
  #isAwaited = false;

  constructor(host: NowHost, pickDay: (day: string) => void) {
    this.#host = host;
    this.#pickDay = pickDay;
    adoptLazyStyles(host, nowStyles);
    host.addController(this);
  }

  hostUpdated(): void {
    const target = this.#target;
    if (this.#isAwaited && target) {
      this.#isAwaited = false;
      target.scrollIntoView({ block: 'center' });
    }
    if (target === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = target;
    this.#setInSight(false);
    if (!target) return;
    this.#observer = new IntersectionObserver((entries) => {
      this.#setInSight(entries.at(-1)?.isIntersecting === true);
    });
    this.#observer.observe(target);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observed = null;
  }

  get #target(): Element | null {
    const { renderRoot } = this.#host;
    return renderRoot.querySelector('p.now') ?? renderRoot.querySelector('.marker.now, .marker.next');
  }

  /** Not by an update: it changes with each turn of a wheel. */
  #setInSight(isInSight: boolean): void {
    this.#isInSight = isInSight;
    this.#host.renderRoot.querySelector('.to-now')?.classList.toggle('in-sight', isInSight);
  }

  show(view: View, conference: Conference, days: readonly LaidOutDay[], mayFold: boolean): ShownNow {
    const { now, messages } = view;
    const { timeZone } = formatOf(view);
    const today = dayIn(timeZone, now);
    const day = days.find(({ date }) => date === today);
    const rows = day ? rowsOf(day) : [];
    const sessions = day?.slots.flatMap((slot) => slot.sessions) ?? conference.sessions ?? [];
    const instant = now.getTime();
    const next = rows.find((row) => (startOf(row) ?? 0) > instant);
    const hasBegun = rows.some((row) => (startOf(row) ?? Infinity) <= instant);
    const line = hasBegun ? next : undefined;
    const words = `${messages.progress.now} ${clockWithZone(view, now.toISOString())}`;
    // What ends while somebody reads stays as it is.
    const since = this.#since([conference.id, days.map(({ date }) => date).join()], () => ({
      instant,
      isUnfolded: false,
    }));
    const isOver = ({ end }: Session) =>
      end !== undefined && hasTime(end) && Date.parse(end) <= since.instant;
    const isPast = (slot: Slot) => mayFold && slot.day === today && slot.sessions.every(isOver);
    const past = day && !day.grid ? day.slots.filter(isPast).flatMap(({ sessions }) => sessions) : [];
    const timeline: Timeline = {
      lineAt: (row) => (row === line ? words : undefined),
      isPast,
      above: (date) =>
        date === today && past.length > 0
          ? html`<button
              type="button"
              class="past-toggle"
              part="past"
              aria-expanded=${since.isUnfolded}
              @click=${() => {
                since.isUnfolded = !since.isUnfolded;
                this.#host.requestUpdate();
              }}
            >
              ${since.isUnfolded ? messages.foldPast : messages.showPast(messages.sessions(past.length))}
            </button>`
          : nothing,
      nextInRoom: (date, room) => (date === today ? this.#nextInRoom(view, conference, room) : nothing),
    };
    return {
      timeline,
      folds: past.length > 0 && !since.isUnfolded,
      button: isLeft(sessions, view.now, timeZone) ? this.#button(view, today, day !== undefined) : nothing,
    };
  }

  /** @param room its key */
  #nextInRoom(view: View, conference: Conference, room: string): TemplateResult | typeof nothing {
    const there = (conference.sessions ?? []).filter(
      (session) => placeKey('room', conference, session) === room,
    );
    const session = soonest(conference, there, view.now, formatOf(view).timeZone);
    if (!session) return nothing;
    const { title, start } = session;
    return html`<span class="small next-in" part="next-in-room"
      >${`${view.messages.progress.next}: ${clockWithZone(view, start)} `}${title ? localised(view, title) : sessionTitleText(view, session)}</span
    >`;
  }

  #button({ messages }: View, today: string, isShown: boolean): TemplateResult {
    const { goToNow, progress } = messages;
    // On a phone the word alone, which is the end of the whole in most languages.
    const isEnd = goToNow.toLowerCase().endsWith(progress.now.toLowerCase());
    const rest = isEnd ? goToNow.slice(0, -progress.now.length) : '';
    return html`<button
      type="button"
      class=${this.#isInSight ? 'to-now in-sight' : 'to-now'}
      part="to-now"
      @click=${() => {
        if (isShown) this.#target?.scrollIntoView({ block: 'center' });
        else {
          this.#isAwaited = true;
          this.#pickDay(today);
        }
      }}
    >
      <span class="rest">${rest}</span><span class="word">${goToNow.slice(rest.length)}</span>
    </button>`;
  }
}
