import { nothing, type TemplateResult } from 'lit';
import { html } from '../core/html.js';
import type { View } from '../core/view.js';
import { firstTime, type Period } from '../dataset/queries/dates.js';
import { zoneName } from '../i18n/format-time.js';
import { foreignZone, formatOf } from './dates.js';

/** The one time zone of what is shown, for who lives in another; nothing where it need not be said, or each time says its own. */
export function zoneLine(view: View, periods: readonly Period[]): TemplateResult | typeof nothing {
  const start = firstTime(periods);
  const format = formatOf(view);
  return start && !view.namesZones && foreignZone(view, start)
    ? html`<p class="small zone">
        ${view.messages.timesIn(zoneName(start, format, 'long') ?? format.timeZone)}
      </p>`
    : nothing;
}
