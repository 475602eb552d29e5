import { nothing, type TemplateResult } from 'lit';
import { Lazy } from '../core/lazy.js';
import { page } from '../core/page-settings.js';
import type { View } from '../core/view.js';
import type { Actions } from './actions.js';
import type { Action, ActionsHost, ActionTarget } from './action-target.js';

type AskedHost = ActionsHost & { readonly actions: string | undefined; readonly hasUpdated: boolean };

/**
 * Offers a visitor to take along what a widget shows. The row is fetched where an editor asks for it, and by a script only:
 * in what a server writes its buttons would be dead.
 */
export class ActionsController {
  readonly #host: AskedHost;
  readonly #isPrerendered: boolean;
  readonly #actions: Lazy<Actions>;
  #isShown = false;

  /** @param datasetUrl address of the dataset that the widget shows */
  constructor(host: AskedHost, isPrerendered: boolean, datasetUrl: () => string) {
    this.#host = host;
    this.#isPrerendered = isPrerendered;
    this.#actions = new Lazy(host, 'actions', async () => {
      const [{ Actions }, { webCalendars }] = await Promise.all([
        import('./actions.js'),
        import('../formats/export/web-calendars.js'),
      ]);
      return new Actions(host, datasetUrl, webCalendars);
    });
    // Together with the data.
    host.addController({
      hostUpdate: () => {
        if (host.actions) this.#actions.get();
      },
    });
  }

  /**
   * Whether the widget waits for its actions before it shows anything, because they would push down what stands below them.
   * What is shown already, by a server or without actions, stays.
   */
  areAwaited(): boolean {
    const isAwaited = page && this.#host.actions && !this.#actions.peek() && !this.#actions.failed;
    if (isAwaited && !this.#isPrerendered && !this.#isShown) return true;
    this.#isShown = true;
    return false;
  }

  /** The row for a conference, a session or a list; nothing until it is there. */
  row(view: View, subject: ActionTarget, actions: ReadonlySet<Action>): TemplateResult | typeof nothing {
    // A server writes none, and hydration takes what it wrote to be right.
    if (actions.size === 0 || (this.#isPrerendered && !this.#host.hasUpdated)) return nothing;
    return this.#actions.get()?.row(view, subject, actions) ?? nothing;
  }

  /** Another value where the row of that subject looks different. */
  stateOf(subject: ActionTarget): unknown {
    const actionBar = this.#actions.peek();
    return actionBar?.said(subject) ?? actionBar;
  }
}
