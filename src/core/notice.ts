import type { DatasetState } from '../dataset/load/dataset-state.js';
import { formatDate } from '../i18n/format-date.js';
import type { Messages } from '../i18n/messages/messages.js';

/** What a widget says politely about itself, and the label of the button that may help. */
export interface Notice {
  readonly message: string | undefined;
  readonly retry: string | undefined;
}

/** @param empty why there is nothing to show although the data is there */
export function notice(state: DatasetState, messages: Messages, empty: string | undefined): Notice {
  if (state.status === 'failed') return { message: messages.failed, retry: messages.retry };
  if (state.status !== 'stale') return { message: empty, retry: undefined };
  const date =
    state.date &&
    formatDate(state.date.slice(0, 10), undefined, { locale: messages.locale, timeZone: 'UTC' });
  const message = date ? messages.stale(date) : messages.staleUndated;
  return { message: [message, empty].filter(Boolean).join(' '), retry: messages.retry };
}
