import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { criteriaOf, type Selection } from '../../dataset/queries/filter.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import type { FindSessions, FoundSessions } from '../../filter/search-sessions.js';
import { marking } from '../../filter/highlight.js';
import { OnDemand } from '../../core/lazy.js';
import { remembered } from '../../core/memoize.js';
import { conferenceFinder, SelectionController } from '../../filter/filter-controller.js';
import type { View } from '../../core/view.js';
import type { ProgrammeDay } from './programme-days.js';
import { ShownCount } from './shown-count.js';

interface ProgrammeHost extends ReactiveControllerHost, HTMLElement {
  readonly group: string | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The sessions to show, in a view in which the words that a visitor typed are marked. */
interface Shown {
  readonly view: View;
  readonly sessions: readonly Session[];
  /** What left no more of them; undefined where they are not narrowed. */
  readonly foundBy?: Selection;
}

/** Which sessions of a programme a visitor looks for in its group. */
export class ProgrammeFinding {
  readonly #selection: SelectionController<Conference>;
  readonly #finder: OnDemand<FindSessions>;
  readonly #count: ShownCount;
  readonly #found = remembered<FoundSessions | undefined>();

  constructor(host: ProgrammeHost) {
    this.#selection = new SelectionController(host, conferenceFinder);
    this.#count = new ShownCount(host);
    this.#finder = new OnDemand(host, 'search', async () => {
      const { sessionFinder } = await import('../../filter/search-sessions.js');
      return sessionFinder();
    });
  }

  /** The same sessions as long as nothing else is looked for; none where the conference is not what a visitor looks for. */
  show(view: View, conference: Conference): Shown {
    const { sessions = [] } = conference;
    const { selection } = this.#selection;
    this.#count.follow(selection);
    const among = this.#selection.found(view);
    if (!selection || !among) return { view, sessions };
    if (!among.has(conference)) return { view, sessions: [] };
    const find = this.#finder.get();
    const found = this.#found([find, conference, view.dataset, view.language, selection], () =>
      find?.(view, conference, selection),
    );
    if (!found) return { view, sessions };
    const narrowing = criteriaOf(selection).length > 0 ? { foundBy: selection } : {};
    return { view: marking(view, found.mark), sessions: found.sessions, ...narrowing };
  }

  /** Says how many sessions are left on the days that are shown. */
  count({ view, foundBy }: Shown, days: readonly ProgrammeDay[]): TemplateResult {
    return this.#count.region(view, foundBy, days);
  }

  /** What to say where nothing is left. */
  whyNothing(view: View, otherwise: string): string {
    return this.#selection.whyNothing(view, otherwise);
  }
}
