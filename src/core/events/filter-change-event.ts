import type { FilterState } from '../../dataset/queries/filter.js';

/** A visitor looks for something else; all widgets of the group follow. */
export class FilterChangeEvent extends Event {
  static readonly eventName = 'filter-change';

  constructor(
    readonly group: string,
    readonly selection: FilterState,
  ) {
    super(FilterChangeEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'filter-change': FilterChangeEvent;
  }
}
