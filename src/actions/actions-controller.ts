import { nothing, type TemplateResult } from 'lit';
import { OnDemand } from '../core/lazy.js';
import type { View } from '../core/view.js';
import type { TakeAlongActions } from './actions.js';
import type { Action, TakeAlongHost, TakeAlongSubject } from './action-target.js';

/**
 * Offers a visitor to take along what a widget shows. The row is fetched where an editor asks for it, and by a script only:
 * in what a server writes its buttons would be dead.
 */
export class TakeAlongController {
  readonly #takeAlong: OnDemand<TakeAlongActions>;

  /** @param datasetUrl address of the dataset that the widget shows */
  constructor(host: TakeAlongHost, datasetUrl: () => string) {
    this.#takeAlong = new OnDemand(host, 'actions', async () => {
      const [{ TakeAlongActions }, { webCalendars }] = await Promise.all([
        import('./actions.js'),
        import('../formats/export/web-calendars.js'),
      ]);
      return new TakeAlongActions(host, datasetUrl, webCalendars);
    });
  }

  /** The row for a conference, a session or a list; nothing until it is there. */
  row(view: View, subject: TakeAlongSubject, actions: ReadonlySet<Action>): TemplateResult | typeof nothing {
    if (actions.size === 0) return nothing;
    return this.#takeAlong.get()?.row(view, subject, actions) ?? nothing;
  }

  /** Another value where the row of that subject looks different. */
  stateOf(subject: TakeAlongSubject): unknown {
    const takeAlong = this.#takeAlong.peek();
    return takeAlong?.said(subject) ?? takeAlong;
  }
}
