import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { heading } from '../../core/heading.js';
import type { View } from '../../core/view.js';
import { formatDay } from '../../i18n/format-date.js';
import type { ProgrammeLayouts } from './late-layout.js';
import type { Slot } from '../../dataset/queries/programme-days.js';
import type { LaidOutDay } from './programme-rows.js';
import type { EntryOptions } from './session-entry.js';
import { slotList } from './slot-list.js';

/**
 * One day with its heading.
 *
 * @param isAlone without a date it needs a heading only where others have one
 * @param settings what the sessions depend on besides themselves
 * @param layouts those besides the list that are there
 */
export function programmeDay(
  view: View,
  { date, slots, grid }: LaidOutDay,
  options: EntryOptions & { readonly columns: 'room' | 'track' },
  isAlone: boolean,
  settings: readonly unknown[],
  { table, agenda: layOut = slotList }: Pick<ProgrammeLayouts, 'table' | 'agenda'>,
): TemplateResult | typeof nothing {
  const { messages } = view;
  const name = date === undefined ? messages.timeUnknown : formatDay(date, messages.locale);
  const isHeaded = date !== undefined || !isAlone;
  const { columns, headingLevel, ...rest } = options;
  // Without the day's heading the sessions' stand a level higher: none is skipped.
  const inList = { ...rest, headingLevel: isHeaded ? headingLevel : headingLevel - 1 };
  const list = (some: readonly Slot[]) => layOut(view, some, inList, [...settings, isHeaded]);
  return html`<div class="day" part="day">
    ${isHeaded ? heading(headingLevel - 1, 'day-title', name) : nothing}${options.timeline.above(date)}
    ${
      grid && table
        ? html`${list(grid.lasting)}${table.dayTable(view, name, date, grid, options, settings)}${list(grid.untimed)}`
        : list(slots)
    }
  </div>`;
}

/** The name of a day, with the month apart where it stands last: a row with little room leaves it out. */
function dayName(view: View, day: string): TemplateResult {
  const name = formatDay(day, view.messages.locale);
  const [, weekday = name, month] = /^(.*?\p{Nd}+\.?)(\s.*)$/u.exec(name) ?? [];
  return html`${weekday}${month === undefined ? nothing : html`<span class="month">${month}</span>`}`;
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
          ${day === 'all' ? messages.allDays : dayName(view, day)}
        </button>`,
    )}
  </div>`;
}

interface DaysHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Brings the chosen day into sight in a row that scrolls. */
export class ChosenDayController implements ReactiveController {
  readonly #host: DaysHost;
  #shown = '';

  constructor(host: DaysHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const button = this.#host.renderRoot.querySelector('.days [aria-pressed=true]');
    const row = button?.closest('.days');
    if (!button || !row) return;
    // Once for each day and row of days, because a visitor may scroll to the others.
    const shown = [button, ...row.children].map(({ textContent }) => textContent).join();
    if (shown === this.#shown) return;
    this.#shown = shown;
    const [own, all] = [button.getBoundingClientRect(), row.getBoundingClientRect()];
    if (own.left < all.left || own.right > all.right) row.scrollLeft += own.left - all.left;
  }
}

/** Another day begins at its top, also for who has read far into the one before. */
export async function showFirstDay(host: DaysHost): Promise<void> {
  await host.updateComplete;
  const day = host.renderRoot.querySelector('[part~=day]');
  if (day && day.getBoundingClientRect().top < 0) day.scrollIntoView();
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
  /** The button that leads to where the time is; nothing at any other time. */
  readonly now: TemplateResult | typeof nothing;
}

/** The days, and whether a table is read as a list; nothing where there is no choice. */
export function programmeBar(view: View, bar: ProgrammeBar): TemplateResult | typeof nothing {
  const { days, chosen, isList, filters, now } = bar;
  const { showAsList, showAsTable } = view.messages;
  if (days.length < 2 && isList === undefined && filters === nothing && now === nothing) return nothing;
  return html`<div class="bar">
    ${days.length > 1 ? dayPicker(view, days, chosen, bar.onChoose) : nothing}
    ${
      isList === undefined
        ? nothing
        : html`<button type="button" part="layout-button" @click=${bar.onLayout}>
            ${isList ? showAsTable : showAsList}
          </button>`
    }
    ${now}${filters}
  </div>`;
}

/** A class, and those of others that apply. */
export function classNames(own: string, others: Readonly<Record<string, unknown>>): string {
  return [own, ...Object.keys(others).filter((name) => others[name])].join(' ');
}
