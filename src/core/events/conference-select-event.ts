/** A visitor is about to open a conference; prevented, it stays closed and the page may do something else. */
export class ConferenceSelectEvent extends Event {
  static readonly eventName = 'conference-select';

  /** @param conference its id */
  constructor(readonly conference: string) {
    super(ConferenceSelectEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'conference-select': ConferenceSelectEvent;
  }
}
