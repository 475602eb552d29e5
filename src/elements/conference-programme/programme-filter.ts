import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { knownName } from '../../core/known-name.js';
import { Lazy } from '../../core/lazy.js';
import { memoize } from '../../core/memoize.js';
import { type View, withHighlight } from '../../core/view.js';
import { criteriaOf, type FilterState } from '../../dataset/queries/filter.js';
import { type PlaceKind, placeNames, requestedPlace } from '../../dataset/queries/places.js';
import { selectSessions } from '../../dataset/queries/select-sessions.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import { conferenceFinder, FilterController } from '../../filter/filter-controller.js';
import { getFilter, type FilterHost } from '../../filter/filter-store.js';

import type { SearchSessions, SessionMatches } from '../../filter/search-sessions.js';
import { formatDay } from '../../i18n/format-date.js';
import { leftOut } from '../../templates/left-out.js';
import type { ProgrammeDay } from './programme-days.js';

/** How many sessions there are on these days, each counted once. */
function sessionsOn(days: readonly ProgrammeDay[]): number {
  return new Set(days.flatMap(({ slots }) => slots.flatMap((slot) => slot.sessions))).size;
}

interface ProgrammeHost extends FilterHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Announces politely how many sessions are left of a programme when the filter changes. */
class ShownCount implements ReactiveController {
  readonly #host: ProgrammeHost;
  readonly #isReady: () => boolean;
  #region: Element | null = null;
  /** The filter of the group when the programme was first shown, which is not announced. */
  #first: { readonly filter: FilterState | undefined } | undefined;

  constructor(host: ProgrammeHost, isReady: () => boolean) {
    this.#host = host;
    this.#isReady = isReady;
    host.addController(this);
  }

  hostUpdated(): void {
    const filter = getFilter(this.#host);
    const before = this.#region;
    this.#region = this.#host.renderRoot.querySelector('[part~=count]');
    if (this.#isReady()) this.#first ??= { filter };
    if (before || !this.#region || filter === this.#first?.filter) return;
    // A live region is announced only where its text changes, and in a later frame than the one it came in.
    requestAnimationFrame(() => {
      this.#host.requestUpdate();
    });
  }

  /**
   * The live region, which is always there, because only a change within one is announced.
   *
   * @param foundBy the filter that left these days; undefined where all sessions are shown
   */
  region(
    { messages }: View,
    foundBy: FilterState | undefined,
    days: readonly ProgrammeDay[],
  ): TemplateResult {
    const isNews = foundBy !== undefined && this.#first !== undefined && foundBy !== this.#first.filter;
    return html`<p class="small" role="status" part="count">
      ${isNews && this.#region ? messages.sessions(sessionsOn(days)) : nothing}
    </p>`;
  }
}

/** The sessions to show, in a view that marks the words that a visitor typed. */
interface Shown {
  readonly view: View;
  readonly sessions: readonly Session[];
  /** The filter that left them, and in words; undefined where all are shown. */
  readonly foundBy?: FilterState;
  readonly reasons?: readonly string[];
}

/** Finds the sessions of a programme by the filter of its group. */
export class ProgrammeFilter {
  readonly #filter: FilterController<Conference>;
  readonly #finder: Lazy<SearchSessions>;
  readonly #count: ShownCount;
  readonly #found = memoize<SessionMatches | undefined>();

  /** @param isReady whether there is a dataset to show */
  constructor(host: ProgrammeHost, isReady: () => boolean) {
    this.#filter = new FilterController(host, conferenceFinder);
    this.#count = new ShownCount(host, isReady);
    this.#finder = new Lazy(host, 'search', async () => {
      const { sessionSearch } = await import('../../filter/search-sessions.js');
      return sessionSearch();
    });
  }

  /** The same sessions as long as the filter is the same; none where the conference does not match it. */
  find(view: View, conference: Conference): Shown {
    const { sessions = [] } = conference;
    const { filter } = this.#filter;
    const among = this.#filter.found(view);
    if (!filter || !among) return { view, sessions };
    if (!among.has(conference)) return { view, sessions: [] };
    const find = this.#finder.get();
    const found = this.#found([find, conference, view.dataset, view.language, filter], () =>
      find?.(view, conference, filter),
    );
    if (!found) return { view, sessions };
    const narrowing = criteriaOf(filter).length > 0 ? { foundBy: filter, reasons: found.reasons } : {};
    return { view: withHighlight(view, found.mark), sessions: found.sessions, ...narrowing };
  }

  /** The live region that announces how many sessions are left on these days. */
  count({ view, foundBy }: Shown, days: readonly ProgrammeDay[]): TemplateResult {
    return this.#count.region(view, foundBy, days);
  }

  /** The message where no session is left. */
  whyNothing(view: View, otherwise: string): string {
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
  const requested = (kind: PlaceKind) => {
    const names = placeNames(kind, conference, conference.sessions ?? []);
    return knownName(host, kind, requestedPlace(kind, conference, host[kind]), names, 'programme');
  };
  return selectSessions(conference, shown, { room: requested('room'), track: requested('track') });
}

/**
 * For paper: how much of the programme is there, and why no more.
 *
 * @param chosen the calendar day, or `all`
 */
export function leftOutOf(
  host: ProgrammePart,
  { messages }: View,
  conference: Conference,
  { reasons = [] }: Shown,
  chosen: string,
  days: readonly ProgrammeDay[],
): TemplateResult | typeof nothing {
  const { sessions = [] } = conference;
  const count = sessionsOn(days);
  if (count === sessions.length) return nothing;
  const all = sessionsWithin(host, conference, sessions).length;
  if (count === all) return nothing;
  const day = chosen !== 'all' && messages.onlyDay(formatDay(chosen, messages.locale));
  return leftOut(messages.sessionsOf(count, all), [...reasons, day]);
}
