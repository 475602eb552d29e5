import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { knownName } from '../../core/known-name.js';
import { Lazy } from '../../core/lazy.js';
import { memoize } from '../../core/memoize.js';
import type { View } from '../../core/view.js';
import { criteriaOf, type FilterState } from '../../dataset/queries/filter.js';
import { selectSessions } from '../../dataset/queries/select-sessions.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import { conferenceFinder, FilterController } from '../../filter/filter-controller.js';
import { withHighlight } from '../../filter/highlight.js';
import type { SearchSessions, SessionMatches } from '../../filter/search-sessions.js';
import type { ProgrammeDay } from './programme-days.js';

interface CountHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Says politely how many sessions are left of a programme, when a visitor looks for something else. */
class ShownCount implements ReactiveController {
  readonly #host: CountHost;
  #region: Element | null = null;
  #isWithheld = false;
  /** What was looked for when the programme came, which is no news. */
  #first: { readonly filter: FilterState | undefined } | undefined;

  constructor(host: CountHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#region = this.#host.renderRoot.querySelector('[part~=count]');
    if (!this.#region || !this.#isWithheld) return;
    // A live region that comes with its words is not announced, nor one that has them before the next frame.
    requestAnimationFrame(() => {
      this.#host.requestUpdate();
    });
  }

  /** Notes what is looked for at first. To be called in each update. */
  follow(filter: FilterState | undefined): void {
    this.#first ??= { filter };
  }

  /**
   * The live region, which is always there, because only a change within one is announced.
   *
   * @param foundBy what the days were narrowed by; undefined where they are whole
   */
  region(
    { messages }: View,
    foundBy: FilterState | undefined,
    days: readonly ProgrammeDay[],
  ): TemplateResult {
    const isNews = foundBy !== undefined && foundBy !== this.#first?.filter;
    const sessions = new Set(days.flatMap(({ slots }) => slots.flatMap((slot) => slot.sessions)));
    const isSaid = isNews && this.#region !== null;
    this.#isWithheld = isNews && !isSaid;
    return html`<p class="small" role="status" part="count">
      ${isSaid ? messages.sessions(sessions.size) : nothing}
    </p>`;
  }
}

interface ProgrammeHost extends ReactiveControllerHost, HTMLElement {
  readonly group: string | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The sessions to show, in a view in which the words that a visitor typed are marked. */
interface Shown {
  readonly view: View;
  readonly sessions: readonly Session[];
  /** What left no more of them; undefined where they are not narrowed. */
  readonly foundBy?: FilterState;
}

/** Which sessions of a programme a visitor looks for in its group. */
export class ProgrammeFilter {
  readonly #filter: FilterController<Conference>;
  readonly #finder: Lazy<SearchSessions>;
  readonly #count: ShownCount;
  readonly #found = memoize<SessionMatches | undefined>();

  constructor(host: ProgrammeHost) {
    this.#filter = new FilterController(host, conferenceFinder);
    this.#count = new ShownCount(host);
    this.#finder = new Lazy(host, 'search', async () => {
      const { sessionSearch } = await import('../../filter/search-sessions.js');
      return sessionSearch();
    });
  }

  /** The same sessions as long as nothing else is looked for; none where the conference is not what a visitor looks for. */
  show(view: View, conference: Conference): Shown {
    const { sessions = [] } = conference;
    const { filter } = this.#filter;
    this.#count.follow(filter);
    const among = this.#filter.found(view);
    if (!filter || !among) return { view, sessions };
    if (!among.has(conference)) return { view, sessions: [] };
    const find = this.#finder.get();
    const found = this.#found([find, conference, view.dataset, view.language, filter], () =>
      find?.(view, conference, filter),
    );
    if (!found) return { view, sessions };
    const narrowing = criteriaOf(filter).length > 0 ? { foundBy: filter } : {};
    return { view: withHighlight(view, found.mark), sessions: found.sessions, ...narrowing };
  }

  /** Says how many sessions are left on the days that are shown. */
  count({ view, foundBy }: Shown, days: readonly ProgrammeDay[]): TemplateResult {
    return this.#count.region(view, foundBy, days);
  }

  /** What to say where nothing is left. */
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
 * @param shown those of the conference that a visitor looks for
 */
export function sessionsWithin(
  host: ProgrammePart,
  { sessions = [] }: Conference,
  shown: readonly Session[],
): readonly Session[] {
  const rooms = sessions.map((session) => session.room);
  const tracks = sessions.map((session) => session.track);
  return selectSessions(shown, {
    room: knownName(host, 'room', host.room, rooms, 'programme'),
    track: knownName(host, 'track', host.track, tracks, 'programme'),
  });
}
