import { html, type TemplateResult } from 'lit';
import { formatDay } from '../../i18n/format-day.js';
import type { View } from '../../core/view.js';

/** Everything, or one day of it: a calendar day, or `all`. */
export function dayPicker(
  view: View,
  days: readonly string[],
  chosen: string,
  onChoose: (day: string) => void,
): TemplateResult {
  const { messages } = view;
  return html`<div role="group" aria-label=${messages.days} class="days" part="days">
    ${['all', ...days].map(
      (day) =>
        html`<button
          type="button"
          part="day-button"
          aria-pressed=${day === chosen ? 'true' : 'false'}
          @click=${() => onChoose(day)}
        >
          ${day === 'all' ? messages.allDays : formatDay(day, messages.locale)}
        </button>`,
    )}
  </div>`;
}
