import { nothing, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecord } from '../../core/show-record.js';
import { heading } from '../../core/heading.js';
import type { View } from '../../core/view.js';
import { formatDay } from '../../i18n/format-date.js';
import { type Weekday, weekdayName, weekFrom } from '../../i18n/weekdays.js';
import { foreignZone, formatOf, hoursText, ownZone, viewOf } from '../../templates/dates.js';
import { conferenceTitle } from '../../templates/titles.js';
import { hoursOn } from './agenda.js';
import { type CalendarDate, calendarWeeks, datesDuring } from './calendar-dates.js';

interface MonthGrid {
  /** `2030-09` */
  readonly month: string;
  /** Those that take whole days. */
  readonly exact: readonly CalendarDate[];
  readonly firstWeekday: Weekday;
  /** Days, in the event's own zone. */
  readonly today: string;
  readonly picked: string | undefined;
  /** The one that Tab leads to. */
  readonly reachable: string;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** The events of a day as far as they fit, with title and hours. A band over several days says so on each. */
function entry(anyView: View, date: CalendarDate, day: string): TemplateResult {
  const { conference, first, last } = date;
  const view = viewOf(anyView, conference);
  const format = formatOf(view);
  const { start, end } = hoursOn(date, day, format.timeZone);
  // Where the month has one time zone, a line above it names it.
  const zone = view.zonesAround ? foreignZone : ownZone;
  const hours = hoursText(view, { start, end }, zone, view.messages.time) ?? '';
  const when =
    conference.dateCertainty === 'inferred' ? view.messages.inferredDate(hours).trimStart() : hours;
  const shape = `entry${day === first ? ' first' : ''}${day === last ? ' last' : ''}`;
  return html`<div class=${shape} part="entry">
    ${conferenceTitle(view, conference)}&#32;${when ? html`<span class="hours">${when}</span>` : nothing}
  </div>`;
}

function dayCell(view: View, grid: MonthGrid, day: string): TemplateResult {
  const { locale, today } = view.messages;
  const dates = datesDuring(grid.exact, day, day);
  const isToday = day === grid.today;
  const names = ['day', isToday && 'today', dates.length > 0 && 'busy'].filter(Boolean).join(' ');
  return html`<td
    role="gridcell"
    class=${names}
    part=${names}
    data-day=${day}
    tabindex=${day === grid.reachable ? 0 : -1}
    aria-selected=${day === grid.picked ? 'true' : 'false'}
    aria-current=${isToday ? 'date' : nothing}
  >
    <span class="visually-hidden">${formatDay(day, locale)}&#32;</span
    ><span class="number" aria-hidden="true">${Number(day.slice(-2))}</span
    >&#32;${isToday ? html`<span class="today-word">${today}</span>` : nothing}
    ${dates.map((date) => showRecord(date.conference, () => entry(view, date, day)))}
  </td>`;
}

function weekdayHeader(weekday: Weekday, locale: string): TemplateResult {
  return html`<th scope="col">
    <span class="visually-hidden">${weekdayName(weekday, locale, 'long')}</span
    ><span class="short" aria-hidden="true">${weekdayName(weekday, locale, 'short')}</span
    ><span class="narrow" aria-hidden="true">${weekdayName(weekday, locale, 'narrow')}</span>
  </th>`;
}

/** A month as a grid of days (https://www.w3.org/WAI/ARIA/apg/patterns/grid/), named by the heading `month`. */
export function monthGrid(view: View, grid: MonthGrid): TemplateResult {
  const { week, locale } = view.messages;
  return html`<table
    role="grid"
    part="grid"
    aria-labelledby="month"
    @click=${grid.onClick}
    @keydown=${grid.onKeydown}
  >
    <thead>
      <tr>
        <th scope="col" class="week">${week}</th>
        ${weekFrom(grid.firstWeekday).map((weekday) => weekdayHeader(weekday, locale))}
      </tr>
    </thead>
    <tbody>
      ${calendarWeeks(grid.month, grid.firstWeekday).map(
        ({ number, days }) =>
          html`<tr>
            <th scope="row" class="week"><span class="visually-hidden">${week}&#32;</span>${number}</th>
            ${days.map((day) => (day === undefined ? html`<td role="gridcell"></td>` : dayCell(view, grid, day)))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

interface MonthHeader {
  /** `september 2030` */
  readonly name: string;
  /** How much there is, in words. */
  readonly count: string;
  /** Where else there is something; undefined where nothing is offered. */
  readonly offer: string | undefined;
  /** @param months 1 for the next one, -1 for the one before */
  readonly onMove: (months: number) => void;
  readonly onOffer: () => void;
}

function moveButton(
  { onMove }: MonthHeader,
  months: number,
  part: string,
  label: string,
  path: string,
): TemplateResult {
  return html`<button type="button" class="move" part=${part} @click=${() => onMove(months)}>
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg
    ><span class="visually-hidden">${label}</span>
  </button>`;
}

/** The month, the way to others, and how much there is in it. */
export function monthHeader(view: View, header: MonthHeader): TemplateResult {
  const { messages, headingLevel } = view;
  return html`<div class="month-header">
      ${heading(headingLevel, 'month', header.name, 'month')}
      ${moveButton(header, -1, 'previous', messages.previousMonth, 'M10 3l-5 5 5 5')}
      ${moveButton(header, 1, 'next', messages.nextMonth, 'M6 3l5 5-5 5')}
    </div>
    <div class="month-notice">
      <p class="small" part="count">${header.count}</p>
      ${
        header.offer
          ? html`<button type="button" part="offer" @click=${header.onOffer}>${header.offer}</button>`
          : nothing
      }
    </div>`;
}
