import type { Messages } from '../i18n/messages/messages.js';
import { own } from '../host-page/own.js';

/** Whether the device has its own way of sharing an address. */
export function canShare(url: string): boolean {
  return 'canShare' in navigator && navigator.canShare({ url });
}

/**
 * Shares an address the device's own way; where it has none the address is copied, or shown to be copied by hand.
 *
 * @returns the message for afterwards; undefined where the outcome shows by itself
 */
export async function share(url: string, messages: Messages): Promise<string | undefined> {
  const data = { title: own(document, 'title'), url };
  if ('canShare' in navigator && navigator.canShare(data)) {
    try {
      await navigator.share(data);
      return undefined;
    } catch (error) {
      // The visitor thought better of it. Anything else, such as a frame that may not share, is no reason to give up.
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return messages.linkCopied;
  } catch {
    return messages.copyLink(url);
  }
}
