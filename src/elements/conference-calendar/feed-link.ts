import { nothing, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { isWebAddress } from '../../dataset/parse/rules.js';
import { warnOnce } from '../../core/attributes.js';
import type { View } from '../../core/view.js';

/** The address of a calendar file; undefined where none or a wrong one is given. Editors remove `webcal:` links, so it is https. */
function feedAddress(host: HTMLElement, value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (isWebAddress(value) && /^https:/i.test(value)) return value;
  const message =
    'is not used: give the https address of a calendar file, such as https://example.org/conferences.ics.';
  warnOnce(host, 'feed', value, message, { code: 'calendar-file' });
  return undefined;
}

/** Where to subscribe; nothing where an editor names no address, or none that can be used. */
export function feedLink(
  { messages }: View,
  host: HTMLElement,
  value: string | undefined,
): TemplateResult | typeof nothing {
  const address = feedAddress(host, value);
  if (!address) return nothing;
  return html`<p class="feed">
    <a href=${address} type="text/calendar" part="subscribe">${messages.subscribeToCalendar}</a>
  </p>`;
}
