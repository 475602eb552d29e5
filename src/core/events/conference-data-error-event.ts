import type { Failure } from '../../dataset/issues/failure.js';

/** The dataset could not be loaded, or only an earlier copy of it. */
export class ConferenceDataErrorEvent extends Event {
  static readonly eventName = 'conference-data-error';

  constructor(
    readonly url: string,
    readonly failure: Failure,
  ) {
    super(ConferenceDataErrorEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'conference-data-error': ConferenceDataErrorEvent;
  }
}
