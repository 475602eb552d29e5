import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { announce } from '../../core/announce.js';
import { html } from '../../core/html.js';
import { knownName } from '../../core/known-name.js';
import { Lazy } from '../../core/lazy.js';
import { memoize } from '../../core/memoize.js';
import { page } from '../../core/page-settings.js';
import { type View, withHighlight } from '../../core/view.js';
import { chosenValues, criteriaOf, type FilterState } from '../../dataset/queries/filter.js';
import type { PlaceKind } from '../../dataset/queries/places.js';
import { requestableNames, requestedPlace } from '../../dataset/queries/places-of-sessions.js';
import { selectSessions } from '../../dataset/queries/select-sessions.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import { conferenceFinder, FilterController } from '../../filter/filter-controller.js';
import { getFilter, type FilterHost } from '../../filter/filter-store.js';
import type { SessionMatches } from '../../filter/search-sessions.js';
import { formatDay } from '../../i18n/format-date.js';
import { leftOut } from '../../templates/left-out.js';
import type { ProgrammeControls } from './programme-controls.js';
import type { ProgrammeDay } from '../../dataset/queries/programme-days.js';

/** How many sessions there are on these days, each counted once. */
function sessionsOn(days: readonly ProgrammeDay[]): number {
  return new Set(days.flatMap(({ slots }) => slots.flatMap((slot) => slot.sessions))).size;
}

/** Undefined until the code of the controls is there. */
let Controls: typeof ProgrammeControls | undefined;

/** Loads the code of the controls. */
export async function loadProgrammeControls(): Promise<typeof ProgrammeControls> {
  return (Controls = (await import('./programme-controls.js')).ProgrammeControls);
}

interface ProgrammeHost extends FilterHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly filters: string | undefined;
  readonly search: boolean;
}

/** Announces politely how many sessions are left of a programme when the filter changes. */
class CountAnnouncer implements ReactiveController {
  readonly #host: ProgrammeHost;
  /** The filter of the group when the programme was first shown, which is no news. */
  #first: { readonly filter: FilterState | undefined } | undefined;
  #said: string | undefined;
  /** Undefined where nothing is shown yet, or all is. */
  words: string | undefined;

  constructor(host: ProgrammeHost) {
    this.#host = host;
    host.addController(this);
  }

  /** To be called whenever there is a dataset to show. */
  follow(): void {
    this.#first ??= { filter: getFilter(this.#host) };
  }

  hostUpdated(): void {
    const { words } = this;
    const isNews = this.#first && getFilter(this.#host) !== this.#first.filter;
    if (words && isNews && words !== this.#said) announce(this.#host, words);
    this.#said = words;
  }
}

/** The sessions to show, in a view that marks the words that a visitor typed. */
export interface Shown {
  readonly view: View;
  /** Of all days. */
  readonly sessions: readonly Session[];
  /** The days that the filter asks for; empty where it asks for none. */
  readonly days: readonly string[];
  /** The filter that left them, in words; undefined where all are shown. */
  readonly reasons?: readonly string[];
}

/** Finds the sessions of a programme by the filter of its group, and offers to change it where the programme is asked to. */
export class ProgrammeFilter {
  readonly #host: ProgrammeHost;
  readonly #filter: FilterController<Conference>;
  readonly #controls: Lazy<ProgrammeControls>;
  readonly #count: CountAnnouncer;
  readonly #found = memoize<SessionMatches | undefined>();
  readonly #isPrerendered: boolean;
  #isShown = false;

  constructor(host: ProgrammeHost, isPrerendered: boolean) {
    this.#host = host;
    this.#isPrerendered = isPrerendered;
    this.#filter = new FilterController(host, conferenceFinder);
    this.#count = new CountAnnouncer(host);
    const isWritten = () => this.#isWritten;
    this.#controls = new Lazy(
      host,
      'search',
      async () => new (await loadProgrammeControls())(host, isWritten),
      () => Controls && new Controls(host, isWritten),
    );
  }

  /** Whether a server writes it, or it is taken over as a server wrote it: nobody has looked for anything. */
  get #isWritten(): boolean {
    return !page || (this.#isPrerendered && !this.#host.hasUpdated);
  }

  /** Resolves when the controls that a server wrote can be taken over. */
  async available(): Promise<void> {
    if (this.isOffered && this.#isPrerendered) await loadProgrammeControls().catch(console.error);
  }

  get isOffered(): boolean {
    return this.#host.search || this.#host.filters !== undefined;
  }

  /** Whether the programme waits for its controls, which would push it down. One that is shown already stays. */
  get isAwaited(): boolean {
    if (this.#isShown || this.#isPrerendered || !page) return false;
    return this.isOffered && !this.controls && !this.#controls.failed;
  }

  /** Undefined where none are asked for, and until they are there. */
  get controls(): ProgrammeControls | undefined {
    return this.isOffered ? this.#controls.get() : undefined;
  }

  /** Whether days are chosen by the filter, and not by the programme alone. */
  get choosesDays(): boolean {
    const { filter } = this.#filter;
    return (
      this.controls?.offersDays === true || (filter !== undefined && chosenValues(filter, 'day').length > 0)
    );
  }

  /** @param day a calendar day, or `all` */
  chooseDay(day: string): void {
    this.#controls.peek()?.chooseDay(day);
  }

  /** The same sessions as long as the filter is the same; none where the conference does not match it. */
  find(view: View, conference: Conference): Shown {
    const { sessions = [] } = conference;
    const filter = this.#isWritten ? undefined : this.#filter.filter;
    const among = filter && this.#filter.found(view);
    this.#isShown = true;
    this.#count.follow();
    const all = { view, sessions, days: [] };
    if (!filter || !among) return all;
    // A filter of conferences, such as that of years, may leave this one out.
    const within = (some: readonly Session[]) => (among.has(conference) ? some : []);
    const controls = this.#controls.get();
    const found = this.#found([controls, conference, view.dataset, view.language, filter], () =>
      controls?.find(view, conference, filter),
    );
    if (!found) return { ...all, sessions: within(sessions) };
    const narrowing = criteriaOf(filter).length > 0 ? { reasons: found.reasons } : {};
    const days = chosenValues(filter, 'day');
    return { view: withHighlight(view, found.mark), sessions: within(found.sessions), days, ...narrowing };
  }

  /** How many sessions are left on these days, which is also announced. */
  count({ view, reasons }: Shown, days: readonly ProgrammeDay[]): TemplateResult {
    this.#count.words = reasons && view.messages.sessions(sessionsOn(days));
    return html`<p class="small" part="count">${this.#count.words ?? nothing}</p>`;
  }

  /** The message where no session is left. */
  whyNothing(view: View, otherwise: string): string {
    this.#count.words = undefined;
    return this.#filter.whyNothing(view, otherwise);
  }
}

interface ProgrammePart extends HTMLElement {
  readonly room: string | undefined;
  readonly track: string | undefined;
}

/**
 * The sessions in the room and of the track that an editor asks for.
 *
 * @param shown those of the conference that match the filter
 */
export function sessionsWithin(
  host: ProgrammePart,
  conference: Conference,
  shown: readonly Session[],
): readonly Session[] {
  // Each slice asks again.
  if (!host.room && !host.track) return shown;
  const requested = (kind: PlaceKind) => {
    const names = requestableNames(kind, conference, conference.sessions ?? []);
    return knownName(host, kind, requestedPlace(kind, conference, host[kind]), names, 'programme');
  };
  return selectSessions(conference, shown, { room: requested('room'), track: requested('track') });
}

/**
 * For paper: how much of the programme is there, and why no more.
 *
 * @param chosen the calendar days, or `all`
 */
export function leftOutOf(
  host: ProgrammePart,
  { messages }: View,
  conference: Conference,
  { reasons = [], days: filtered }: Shown,
  chosen: readonly string[],
  days: readonly ProgrammeDay[],
): TemplateResult | typeof nothing {
  const { sessions = [] } = conference;
  const count = sessionsOn(days);
  if (count === sessions.length) return nothing;
  const all = sessionsWithin(host, conference, sessions).length;
  if (count === all) return nothing;
  const [day] = chosen;
  // Those that the filter asks for are among its reasons.
  const isPicked = day !== undefined && day !== 'all' && filtered.length === 0;
  const onlyDay = isPicked && messages.onlyDay(formatDay(day, messages.locale));
  return leftOut(messages.sessionsOf(count, all), [...reasons, onlyDay]);
}
