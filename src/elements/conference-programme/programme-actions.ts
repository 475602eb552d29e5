import { nothing } from 'lit';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import { someOf } from '../../core/attributes.js';
import type { View } from '../../core/view.js';
import { TakeAlongController } from '../../actions/actions-controller.js';
import type { Action, TakeAlongHost } from '../../actions/action-target.js';

type ProgrammeHost = TakeAlongHost & { readonly actions: string | undefined };

/** What visitors can take along of the sessions of a conference. */
export interface SessionActions {
  /** The row of a session; nothing of a break, to which nobody goes by itself. */
  readonly row: (view: View, session: Session) => unknown;
  /** Another value where that row looks different. */
  readonly stateOf: (session: Session) => unknown;
}

/** What visitors can take along of a programme: the conference, and each session: to a calendar, and where links open it, as a link. */
export class ProgrammeActions {
  readonly #host: ProgrammeHost;
  readonly #takeAlong: TakeAlongController;

  constructor(host: ProgrammeHost, datasetUrl: () => string) {
    this.#host = host;
    this.#takeAlong = new TakeAlongController(host, datasetUrl);
  }

  get #wished(): ReadonlySet<Action> {
    return someOf(this.#host, 'actions', this.#host.actions, ['calendar', 'share'], []);
  }

  ofConference(view: View, conference: Conference): unknown {
    return this.#takeAlong.row(view, { conference, isShared: true }, this.#wished);
  }

  /** @param isShared whether the programme opens the session that an address names */
  ofSessions(conference: Conference, isShared: boolean): SessionActions {
    const wished = this.#wished;
    return {
      row: (view, session) =>
        session.kind === 'break'
          ? nothing
          : this.#takeAlong.row(view, { conference, session, isShared }, wished),
      stateOf: (session) => this.#takeAlong.stateOf({ conference, session }),
    };
  }
}
