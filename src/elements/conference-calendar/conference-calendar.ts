import { nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecord } from '../../core/show-record.js';
import { property, state } from 'lit/decorators.js';
import { dayIn, WHENS } from '../../dataset/queries/dates.js';
import { selectConferences } from '../../dataset/queries/select-conferences.js';
import { formatDate, formatDay } from '../../i18n/format-date.js';
import { firstWeekday, type Weekday } from '../../i18n/weekdays.js';
import { bodies } from '../../templates/bodies.js';
import { onToggleRequest } from '../../templates/disclosure.js';
import { ResultAnnouncer } from '../../core/announce.js';
import { ClockController } from '../../core/clock.js';
import { conferenceStyles } from '../../templates/conference.styles.js';
import { disclosureStyles } from '../../templates/disclosure.styles.js';
import { ConferenceSelectEvent } from '../../core/events/conference-select-event.js';
import { itemStyles } from '../../templates/item.styles.js';
import { knownIds, oneOf, type OneOf } from '../../core/attributes.js';
import { PrintController } from '../../core/print-controller.js';
import { memoize } from '../../core/memoize.js';
import { keyedFast } from '../../core/keyed-fast.js';
import { conferenceFinder, FilterController } from '../../filter/filter-controller.js';
import { registerList } from '../../filter/filter-store.js';
import { type View, withGap } from '../../core/view.js';
import { viewOf, viewOfSeveral, viewOfTimes } from '../../templates/dates.js';
import { zoneLine } from '../../templates/zone-line.js';
import { WidgetElement } from '../../core/widget-element.js';
import { agendaItem } from './agenda.js';
import { type CalendarDate, calendarDates, monthOf, shiftedMonth } from './calendar-dates.js';
import { calendarMonth, otherMonth, type CalendarMonth } from './calendar-month.js';
import { conferenceCalendarStyles } from './conference-calendar.styles.js';
import { feedLink } from './feed-link.js';
import { monthGrid, monthHeader } from './month-grid.js';
import { movedDay } from './moved-day.js';

const STARTS_OF_WEEK = ['auto', 'monday', 'saturday', 'sunday'] as const;

const WEEKDAYS: Readonly<Record<string, Weekday>> = { monday: 1, saturday: 6, sunday: 7 };

/**
 * A month of conferences as a grid of days, with a list below of what happens in the month, or on the day that a visitor
 * chooses. It opens at the next conference, or at the latest if none is planned.
 *
 * @summary A calendar of conferences.
 * @slot - What visitors see until the dataset has loaded, and if it cannot be loaded.
 * @csspart base - Everything in the widget.
 * @csspart heading - The heading above the content.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that loads the dataset again.
 * @csspart month - The name of the month.
 * @csspart count - How many conferences the month or the chosen day has. Announced when it changes.
 * @csspart previous - The button to the month before.
 * @csspart next - The button to the month after.
 * @csspart offer - The button to the nearest month with dates, or from a day back to its month.
 * @csspart grid - The table of days.
 * @csspart day - One day.
 * @csspart today - The day that is today.
 * @csspart busy - A day with something on it.
 * @csspart entry - A conference on a day.
 * @csspart list - The list beneath the days.
 * @csspart item - One conference in the list.
 * @csspart title - Its title.
 * @csspart facts - Its place.
 * @csspart summary - The row that opens its programme.
 * @csspart body - What the row opens.
 * @csspart subscribe - The link to the calendar file.
 * @cssproperty --conference-accent-color - Links.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Secondary text.
 * @cssproperty --conference-line-color - Hairlines.
 * @cssproperty --conference-surface-color - Conferences on their days, and what is under the pointer.
 * @cssproperty --conference-focus-color - The focus ring.
 * @cssproperty --conference-radius - Corners.
 * @cssproperty --conference-label-column - Width of the first column, with dates and labels.
 * @fires conference-select - A visitor is about to open the programme of a conference. Can be cancelled.
 * @fires conference-data-ready - The dataset has loaded.
 * @fires conference-data-error - The dataset could not be loaded.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <conference-calendar heading="Kalender" when="upcoming"></conference-calendar>
 */
export class ConferenceCalendarElement extends WidgetElement {
  static override styles: CSSResultGroup = [
    WidgetElement.styles,
    disclosureStyles,
    conferenceStyles,
    itemStyles,
    conferenceCalendarStyles,
  ];

  /** Only conferences of this series, or of several (ids). */
  @property() series: string | undefined;

  /** Which conferences: all, upcoming or past. */
  @property() when: OneOf<typeof WHENS> | undefined;

  /** First day of the week: auto, as the language has it; monday, saturday or sunday. */
  @property({ attribute: 'start-of-week' }) startOfWeek: OneOf<typeof STARTS_OF_WEEK> | undefined;

  /** The https address of a calendar file (.ics) that visitors can subscribe to. Without it there is no link. */
  @property() feed: string | undefined;

  /** The group of widgets that share a filter. Default: `conferences`. */
  @property() group: string | undefined;

  /** The month that a visitor went to. */
  @state() private month: string | undefined;

  /** The day that the focus was moved to. */
  @state() private focused: string | undefined;

  /** The day that a visitor picked. */
  @state() private picked: string | undefined;

  #direction: 'before' | 'after' = 'after';

  readonly #filter = new FilterController(this, conferenceFinder);
  readonly #result = new ResultAnnouncer(this);
  readonly #dates = memoize<readonly CalendarDate[]>();
  readonly #selected = memoize<readonly CalendarDate[]>();

  constructor() {
    super();
    new ClockController(this);
    new PrintController(this);
    registerList(this, () => {
      const { view } = this;
      const conferences = view && this.#select(view).map(({ conference }) => conference);
      return conferences && { dataset: view.dataset, conferences };
    });
  }

  protected override async ready(): Promise<void> {
    await Promise.all([super.ready(), bodies.load().catch(console.error)]);
  }

  /** The dates that the attributes ask for. */
  #select({ dataset, now, language }: View): readonly CalendarDate[] {
    const minute = Math.floor(now.getTime() / 60_000);
    return this.#selected([dataset, language, minute, this.series, this.when], () => {
      const series = knownIds(this, 'series', this.series, dataset.series);
      const when = oneOf(this, 'when', this.when, WHENS);
      const selected = new Set(selectConferences(dataset, { series, when, sort: 'oldest' }, now, language));
      const all = this.#dates([dataset], () => calendarDates(dataset.conferences, dataset.timeZone));
      return all.filter(({ conference }) => selected.has(conference));
    });
  }

  /** Those of them that match the filter of the group. */
  #found(view: View): readonly CalendarDate[] {
    const dates = this.#select(view);
    const found = this.#filter.found(view);
    return found ? dates.filter(({ conference }) => found.has(conference)) : dates;
  }

  #show(month: string, direction = this.#direction): void {
    this.#direction = direction;
    this.month = month;
    this.focused = this.picked = undefined;
  }

  /** Keeps the keyboard in the grid where what had the focus goes away, and follows it to another month. */
  async #focusDay(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.day[tabindex="0"]')?.focus();
  }

  #pick(day: string): void {
    this.picked = this.picked === day ? undefined : day;
    this.focused = day;
  }

  #press(event: KeyboardEvent, day: string, weekday: Weekday): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // Not that of the host: Arabic turns the grid in any page.
    const isRightToLeft =
      event.target instanceof Element && getComputedStyle(event.target).direction === 'rtl';
    const moved = movedDay(day, event, { firstWeekday: weekday, isRightToLeft });
    const isPicking = event.key === 'Enter' || event.key === ' ';
    if (moved === undefined && !isPicking) return;
    event.preventDefault();
    if (moved === undefined) {
      this.#pick(day);
    } else {
      if (monthOf(moved) !== monthOf(day)) this.#show(monthOf(moved), moved < day ? 'before' : 'after');
      this.focused = moved;
      void this.#focusDay();
    }
  }

  #header(view: View, dates: readonly CalendarDate[], shown: CalendarMonth): TemplateResult {
    const { messages } = view;
    const { month, picked, count } = shown;
    const monthName = (each: string) => formatDate(each, undefined, messages.locale);
    const other = count === 0 && picked === undefined ? otherMonth(dates, month, this.#direction) : undefined;
    const text = picked
      ? messages.conferencesOnDay(count, formatDay(picked, messages.locale))
      : messages.conferencesInMonth(count, monthName(month));
    const said = count > 0 ? text : withGap(view, text);
    this.#result.words = said;
    const label = other ? messages.goTo(monthName(other)) : messages.wholeMonth;
    return monthHeader(view, {
      name: monthName(month),
      count: said,
      offer: other || picked ? label : undefined,
      onMove: (months) => {
        this.#show(shiftedMonth(month, months), months < 0 ? 'before' : 'after');
      },
      onOffer: () => {
        if (other) this.#show(other);
        else this.picked = undefined;
        void this.#focusDay();
      },
    });
  }

  protected override renderContent(view: View): TemplateResult | string {
    const { dataset, messages, headingLevel, now } = view;
    const dates = this.#found(view);
    if (dataset.conferences.length === 0) return messages.noConferences;
    if (dates.length === 0) return this.#filter.whyNothing(view, messages.noMatchingConferences);
    const today = dayIn(dataset.timeZone, now);
    const shown = calendarMonth(
      dates,
      { month: this.month, focused: this.focused, picked: this.picked },
      today,
    );
    const startOfWeek = oneOf(this, 'start-of-week', this.startOfWeek, STARTS_OF_WEEK);
    const weekday = WEEKDAYS[startOfWeek] ?? firstWeekday(messages.locale);
    const onDay = (act: (day: string) => void, { target }: Event) => {
      const day = target instanceof Element && target.closest<HTMLElement>('[data-day]')?.dataset['day'];
      if (day) act(day);
    };
    const conferences = shown.exact.map(({ conference }) => conference);
    const several = viewOfSeveral(view, conferences);
    const isOneZone = several.zonesAround?.length === 1;
    const timed = conferences.flatMap((conference) => [conference, ...(conference.sessions ?? [])]);
    const ofOneZone = viewOfTimes(viewOf(view, conferences[0] ?? {}), timed);
    const monthView = isOneZone ? { ...view, namesZones: ofOneZone.namesZones ?? false } : several;
    const itemView = { ...monthView, headingLevel: headingLevel + 1 };
    return html`${this.#header(view, dates, shown)}${isOneZone ? zoneLine(ofOneZone, timed) : nothing}
    ${monthGrid(monthView, {
      ...shown,
      firstWeekday: weekday,
      today,
      onClick: (event) => onDay((day) => this.#pick(day), event),
      onKeydown: (event) => onDay((day) => this.#press(event, day, weekday), event),
    })}
    ${
      shown.listed.length > 0
        ? html`<ul class="list" part="list" role="list">
            ${shown.listed.map((date) =>
              // An opened state must not pass to another conference.
              keyedFast(
                date.conference.id,
                showRecord(date.conference, () =>
                  agendaItem(
                    itemView,
                    date,
                    shown.picked,
                    onToggleRequest(this, () => new ConferenceSelectEvent(date.conference.id)),
                  ),
                ),
              ),
            )}
          </ul>`
        : nothing
    }
    ${feedLink(view, this, this.feed)}`;
  }
}
