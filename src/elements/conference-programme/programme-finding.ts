import type { ReactiveControllerHost } from 'lit';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import type { FindSessions, FoundSessions } from '../../ui/found-sessions.js';
import { marking } from '../../ui/marked.js';
import { OnDemand } from '../../ui/on-demand.js';
import { remembered } from '../../ui/remembered.js';
import { conferenceFinder, SelectionController } from '../../ui/selection-controller.js';
import type { View } from '../../ui/view.js';

interface ProgrammeHost extends ReactiveControllerHost, HTMLElement {
  readonly group: string | undefined;
}

/** The sessions to show, in a view in which the words that a visitor typed are marked. */
interface Shown {
  readonly view: View;
  readonly sessions: readonly Session[];
}

/** Which sessions of a programme a visitor looks for in its group. */
export class ProgrammeFinding {
  readonly #selection: SelectionController<Conference>;
  readonly #finder: OnDemand<FindSessions>;
  readonly #found = remembered<FoundSessions | undefined>();

  constructor(host: ProgrammeHost) {
    this.#selection = new SelectionController(host, conferenceFinder);
    this.#finder = new OnDemand(host, 'search', async () => {
      const { sessionFinder } = await import('../../ui/found-sessions.js');
      return sessionFinder();
    });
  }

  /** The same sessions as long as nothing else is looked for; none where the conference is not what a visitor looks for. */
  show(view: View, conference: Conference): Shown {
    const { sessions = [] } = conference;
    const { selection } = this.#selection;
    const among = this.#selection.found(view);
    if (!selection || !among) return { view, sessions };
    if (!among.has(conference)) return { view, sessions: [] };
    const find = this.#finder.get();
    const found = this.#found([find, conference, view.dataset, view.language, selection], () =>
      find?.(view, conference, selection),
    );
    return found ? { view: marking(view, found.mark), sessions: found.sessions } : { view, sessions };
  }

  /** What to say where nothing is left. */
  whyNothing(view: View, otherwise: string): string {
    return this.#selection.whyNothing(view, otherwise);
  }
}
