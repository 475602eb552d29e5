import type { Dataset } from '../../dataset/schema/dataset.js';

/** The dataset is there and shown, fresh or from the browser's cache. */
export class ConferenceDataReadyEvent extends Event {
  static readonly eventName = 'conference-data-ready';

  constructor(
    readonly url: string,
    readonly dataset: Dataset,
  ) {
    super(ConferenceDataReadyEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'conference-data-ready': ConferenceDataReadyEvent;
  }
}
