import { nothing, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { heading } from '../../core/heading.js';
import type { View } from '../../core/view.js';
import { formatDay } from '../../i18n/format-date.js';
import { dayTable } from './day-table.js';
import type { Slot } from './programme-days.js';
import type { LaidOutDay } from './programme-grid.js';
import type { EntryOptions } from './session-entry.js';
import { slotList } from './slot-list.js';

/**
 * One day with its heading.
 *
 * @param isAlone without a date it needs a heading only where others have one
 * @param settings what the sessions depend on besides themselves
 */
export function programmeDay(
  view: View,
  { date, slots, grid }: LaidOutDay,
  options: EntryOptions & { readonly columns: 'room' | 'track' },
  isAlone: boolean,
  settings: readonly unknown[],
): TemplateResult | typeof nothing {
  const { messages } = view;
  const name = date === undefined ? messages.timeUnknown : formatDay(date, messages.locale);
  const isHeaded = date !== undefined || !isAlone;
  const { columns, headingLevel, ...rest } = options;
  // Without the day's heading the sessions' stand a level higher: none is skipped.
  const inList = { ...rest, headingLevel: isHeaded ? headingLevel : headingLevel - 1 };
  const list = (some: readonly Slot[]) => slotList(view, some, inList, [...settings, isHeaded]);
  return html`<div class="day" part="day">
    ${isHeaded ? heading(headingLevel - 1, 'day-title', name) : nothing}
    ${
      grid
        ? html`${list(grid.lasting)}${dayTable(view, name, grid, options, settings)}${list(grid.untimed)}`
        : list(slots)
    }
  </div>`;
}

/** Everything, or one day of it: a calendar day, or `all`. */
function dayPicker(
  view: View,
  days: readonly string[],
  chosen: readonly string[],
  onChoose: (day: string) => void,
): TemplateResult {
  const { messages } = view;
  return html`<div role="group" aria-label=${messages.days} class="days" part="days">
    ${['all', ...days].map(
      (day) =>
        html`<button
          type="button"
          part="day-button"
          aria-pressed=${chosen.includes(day) ? 'true' : 'false'}
          @click=${() => onChoose(day)}
        >
          ${day === 'all' ? messages.allDays : formatDay(day, messages.locale)}
        </button>`,
    )}
  </div>`;
}

/** The choices of a programme, in one row. */
interface ProgrammeBar {
  /** Calendar days. */
  readonly days: readonly string[];
  /** Calendar days, or `all`. */
  readonly chosen: readonly string[];
  readonly onChoose: (day: string) => void;
  /** Whether a table is shown as a list; undefined where there is no table. */
  readonly isList: boolean | undefined;
  readonly onLayout: () => void;
  /** The button that opens the filters; nothing where there are none. */
  readonly filters: TemplateResult | typeof nothing;
}

/** The days, and whether a table is read as a list; nothing where there is no choice. */
export function programmeBar(view: View, bar: ProgrammeBar): TemplateResult | typeof nothing {
  const { days, chosen, isList, filters } = bar;
  const { showAsList, showAsTable } = view.messages;
  if (days.length < 2 && isList === undefined && filters === nothing) return nothing;
  return html`<div class="bar">
    ${days.length > 1 ? dayPicker(view, days, chosen, bar.onChoose) : nothing}
    ${
      isList === undefined
        ? nothing
        : html`<button type="button" part="layout-button" @click=${bar.onLayout}>
            ${isList ? showAsTable : showAsList}
          </button>`
    }
    ${filters}
  </div>`;
}

/**
 * Has the chosen day in sight in a row that scrolls: once, because a visitor may scroll to the others.
 *
 * @param before the button of the day that was chosen before
 * @returns that of the day that is chosen now
 */
export function showChosenDay(root: ParentNode, before: Element | undefined): Element | undefined {
  const button = root.querySelector('.days [aria-pressed=true]');
  const row = button?.closest('.days');
  if (!button || !row || button === before) return before;
  const [own, all] = [button.getBoundingClientRect(), row.getBoundingClientRect()];
  if (own.left < all.left || own.right > all.right) row.scrollLeft += own.left - all.left;
  return button;
}
