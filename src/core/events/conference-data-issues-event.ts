import type { Issue } from '../../dataset/issues/issue.js';

/** The dataset has records that cannot be used, or fields that nobody reads. */
export class ConferenceDataIssuesEvent extends Event {
  static readonly eventName = 'conference-data-issues';

  constructor(
    readonly url: string,
    readonly issues: readonly Issue[],
  ) {
    super(ConferenceDataIssuesEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'conference-data-issues': ConferenceDataIssuesEvent;
  }
}
