import { nothing, type TemplateResult } from 'lit';
import { Lazy } from '../core/lazy.js';
import { page } from '../core/page-settings.js';
import type { SessionChoice, View } from '../core/view.js';
import { words } from '../core/attributes.js';
import type { Actions } from './actions.js';
import type { MyProgramme } from './my-programme.js';
import type { Action, ActionsHost, ActionTarget } from './action-target.js';

type AskedHost = ActionsHost & { readonly actions: string | undefined; readonly hasUpdated: boolean };

type MakeActions = (host: ActionsHost, datasetUrl: () => string) => Actions;

const NO_CHOICE: SessionChoice = {
  star: () => nothing,
  within: (_view, _conference, sessions) => sessions,
};

/** Undefined until the code of the row is there. */
let makeActions: MakeActions | undefined;

type MakeMine = (host: ActionsHost, datasetUrl: () => string, isHydrating: () => boolean) => MyProgramme;

let makeMine: MakeMine | undefined;

/** Loads the code that lets visitors choose sessions. */
export async function loadMine(): Promise<MakeMine> {
  const { MyProgramme } = await import('./my-programme.js');
  return (makeMine = (...options) => new MyProgramme(...options));
}

/** Loads the code of the row. */
export async function loadActions(): Promise<MakeActions> {
  const [{ Actions }, { webCalendars }] = await Promise.all([
    import('./actions.js'),
    import('../formats/export/web-calendars.js'),
  ]);
  return (makeActions = (host, datasetUrl) => new Actions(host, datasetUrl, webCalendars));
}

/** Offers a visitor to take along what a widget shows. The row is fetched where an editor asks for it. */
export class ActionsController {
  readonly #host: AskedHost;
  readonly #isPrerendered: boolean;
  readonly #actions: Lazy<Actions>;
  readonly #mine: Lazy<MyProgramme>;
  #isShown = false;

  /** @param datasetUrl address of the dataset that the widget shows */
  constructor(host: AskedHost, isPrerendered: boolean, datasetUrl: () => string) {
    this.#host = host;
    this.#isPrerendered = isPrerendered;
    this.#actions = new Lazy(
      host,
      'actions',
      async () => (await loadActions())(host, datasetUrl),
      () => makeActions?.(host, datasetUrl),
    );
    // Hydration takes what a server wrote to be right, which knows no visitor's choice.
    const isHydrating = () => isPrerendered && !host.hasUpdated;
    this.#mine = new Lazy(
      host,
      'choice of sessions',
      async () => (await loadMine())(host, datasetUrl, isHydrating),
      () => makeMine?.(host, datasetUrl, isHydrating),
    );
    // Together with the data.
    host.addController({
      hostUpdate: () => {
        if (this.#hasRow) this.#actions.get();
        if (this.#isMine) this.#mine.get();
      },
    });
  }

  /**
   * Whether the widget waits for its actions before it shows anything, because they would push down what stands below them.
   * What is shown already, by a server or without actions, stays.
   */
  areAwaited(): boolean {
    const isLoading = (part: Lazy<unknown>) => !part.peek() && !part.failed;
    const isAwaited = (this.#hasRow && isLoading(this.#actions)) || (this.#isMine && isLoading(this.#mine));
    if (page && isAwaited && !this.#isPrerendered && !this.#isShown) return true;
    this.#isShown = true;
    return false;
  }

  /** The row for a conference, a session or a list; nothing until it is there. */
  row(view: View, subject: ActionTarget, actions: ReadonlySet<Action>): TemplateResult | typeof nothing {
    if (actions.size === 0 || !this.#hasRow) return nothing;
    return this.#actions.get()?.row(view, subject, actions) ?? nothing;
  }

  get #isMine(): boolean {
    return words(this.#host.actions).includes('mine');
  }

  /** Whether there is more to offer than stars. */
  get #hasRow(): boolean {
    return words(this.#host.actions).some((action) => action !== 'mine');
  }

  /** What lets visitors choose sessions; undefined until it is there, and where that is not offered. */
  get mine(): MyProgramme | undefined {
    return this.#isMine ? this.#mine.get() : undefined;
  }

  /** The same for templates, which keep the place of the stars before they are there, so that what a server wrote stays. */
  get choice(): SessionChoice | undefined {
    return this.#isMine ? (this.mine ?? NO_CHOICE) : undefined;
  }

  /** Another value where the row of that subject looks different, or what is chosen of it is different. */
  stateOf(subject: ActionTarget, view?: View): unknown {
    const actionBar = this.#actions.peek();
    const said = actionBar?.said(subject);
    const { mine } = this;
    if (!mine || 'conferences' in subject) return said ?? actionBar;
    return [actionBar !== undefined, said, mine.stateOf(view, subject.conference, subject.session)].join();
  }
}
