import { nothing, type TemplateResult } from 'lit';
import { Lazy } from '../core/lazy.js';
import type { View } from '../core/view.js';
import type { Actions } from './actions.js';
import type { Action, ActionsHost, ActionTarget } from './action-target.js';

/**
 * Offers a visitor to take along what a widget shows. The row is fetched where an editor asks for it, and by a script only:
 * in what a server writes its buttons would be dead.
 */
export class ActionsController {
  readonly #actions: Lazy<Actions>;

  /** @param datasetUrl address of the dataset that the widget shows */
  constructor(host: ActionsHost, datasetUrl: () => string) {
    this.#actions = new Lazy(host, 'actions', async () => {
      const [{ Actions }, { webCalendars }] = await Promise.all([
        import('./actions.js'),
        import('../formats/export/web-calendars.js'),
      ]);
      return new Actions(host, datasetUrl, webCalendars);
    });
  }

  /** The row for a conference, a session or a list; nothing until it is there. */
  row(view: View, subject: ActionTarget, actions: ReadonlySet<Action>): TemplateResult | typeof nothing {
    if (actions.size === 0) return nothing;
    return this.#actions.get()?.row(view, subject, actions) ?? nothing;
  }

  /** Another value where the row of that subject looks different. */
  stateOf(subject: ActionTarget): unknown {
    const actionBar = this.#actions.peek();
    return actionBar?.said(subject) ?? actionBar;
  }
}
