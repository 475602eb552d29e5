import { html, nothing, type TemplateResult } from 'lit';
import { firstTime } from '../dataset/queries/first-time.js';
import type { Period } from '../dataset/queries/is-when.js';
import { formatZone } from '../i18n/format-day.js';
import { foreignZone, formatOf } from './dates.js';
import type { View } from '../core/view.js';

/** The time zone of what is shown, for who lives in another; nothing where it need not be said. */
export function zoneLine(view: View, periods: readonly Period[]): TemplateResult | typeof nothing {
  const start = firstTime(periods);
  return start && foreignZone(view, start)
    ? html`<p class="small">${view.messages.timesIn(formatZone(start, formatOf(view)))}</p>`
    : nothing;
}
