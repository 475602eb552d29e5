/** A visitor is about to open a session; prevented, it stays closed and the page may do something else. */
export class SessionSelectEvent extends Event {
  static readonly eventName = 'session-select';

  /**
   * @param session its id, unique within its conference
   * @param conference the id of that conference
   */
  constructor(
    readonly session: string,
    readonly conference: string,
  ) {
    super(SessionSelectEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'session-select': SessionSelectEvent;
  }
}
