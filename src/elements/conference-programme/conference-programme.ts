import { nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html } from '../../core/html.js';
import type { SESSION_FACETS } from '../../dataset/queries/filter.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import { bodies } from '../../templates/bodies.js';
import { onToggleRequest } from '../../templates/disclosure.js';
import { chosenConference, partOfChosen } from '../../core/chosen-conference.js';
import { ClockController } from '../../core/clock.js';
import { conferenceTitle } from '../../templates/titles.js';
import { conferenceStyles } from '../../templates/conference.styles.js';
import { disclosureStyles } from '../../templates/disclosure.styles.js';
import { registerList } from '../../filter/filter-store.js';
import { RecordLinksController, sessionsOf } from '../../filter/record-links.js';
import { SessionSelectEvent } from '../../core/events/session-select-event.js';
import { heading } from '../../core/heading.js';
import { oneOf, type OneOf, someOf, type SomeOf } from '../../core/attributes.js';
import { Lazy } from '../../core/lazy.js';
import { PrintController } from '../../core/print-controller.js';
import { memoize } from '../../core/memoize.js';
import { paintFirst } from '../../core/painted.js';
import { keyedFast } from '../../core/keyed-fast.js';
import { IncrementalListController } from '../../core/incremental-list-controller.js';
import type { SINGLE_ACTIONS } from '../../actions/action-target.js';
import type { ShownPart } from '../../dataset/load/parts-manifest.js';
import type { View } from '../../core/view.js';
import { formatOf, viewOf, viewOfTimes } from '../../templates/dates.js';
import { hasOwnTimes, ownTime, zoneOfFollower } from '../../templates/own-time.js';
import { liveUrl } from '../../templates/session-facts.js';
import { zoneLine } from '../../templates/zone-line.js';
import { WidgetElement } from '../../core/widget-element.js';
import { conferenceProgrammeStyles } from './conference-programme.styles.js';
import {
  ChosenDayController,
  classNames,
  programmeBar,
  programmeDay,
  showFirstDay,
} from './programme-day.js';
import { PROGRAMME_FIELDS, ProgrammeActions, type ProgrammeField } from './session-entry.js';
import { PicturesController } from '../../templates/pictures-controller.js';
import { personStyles } from '../../templates/person.styles.js';
import { pictureStyles } from '../../templates/picture.styles.js';
import { ProgrammeLayouts } from './late-layout.js';
import { idOfRow, type LaidOutDay, type ProgrammeRow, rowsOf, sizeOfRow } from './programme-rows.js';
import { DayChoice } from './chosen-days.js';
import { NowLayout } from './now-layout.js';
import type { Timeline } from './timeline.js';
import { datesOf, programmeDays } from '../../dataset/queries/programme-days.js';
import { leftOutOf, ProgrammeFilter, sessionsWithin } from './programme-filter.js';
import { progressOf } from './progress.js';

const LAYOUTS = ['list', 'grid', 'agenda'] as const;

const COLUMNS = ['room', 'track'] as const;

/** So few sessions are laid out at once, with no guess at the height of any. */
const SHORT = 100;

/**
 * The sessions of one conference, day by day: as a list in order of time, or as a table of times and rooms or tracks. It
 * marks what is on now and what comes next.
 *
 * @summary The programme of a conference.
 * @slot - What visitors see until the dataset has loaded, and if it cannot be loaded.
 * @csspart base - Everything in the widget.
 * @csspart heading - The heading above the content.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that loads the dataset again.
 * @csspart conference - The title of the conference.
 * @csspart days - The buttons that pick a day.
 * @csspart day-button - One of these buttons.
 * @csspart layout-button - The button that shows a table as a list, or a list as a table.
 * @csspart lost - What is said where a link leads to nothing that is there.
 * @csspart finding - The search box, the filters and the chosen filters.
 * @csspart search - The search box.
 * @csspart search-box - What a visitor types into.
 * @csspart filters - The button that opens the filters where there is little room.
 * @csspart facets - The filters.
 * @csspart more-values - The button that shows all values of a filter.
 * @csspart disclosure - One filter, or what a session's row opens.
 * @csspart chips - The chosen filters.
 * @csspart chip - A button that removes one of them.
 * @csspart clear-all - The button that removes all of them.
 * @csspart drop - The button that removes the filter in the way, if nothing is found.
 * @csspart count - How many sessions match.
 * @csspart left-out - On paper: how much of the programme is there, and why.
 * @csspart day - One day.
 * @csspart day-title - The day's heading.
 * @csspart list - A day's list.
 * @csspart grid - A day's table.
 * @csspart scroller - What a table with many columns scrolls in.
 * @csspart slot - The sessions that begin at the same time.
 * @csspart session - One session.
 * @csspart title - Its title.
 * @csspart break - A break.
 * @csspart facts - Its line of facts.
 * @csspart now - The line that marks the time.
 * @csspart to-now - The button that leads to it.
 * @csspart past - The button that shows what is over.
 * @csspart next-in-room - What comes next in a room, in the head of a grid.
 * @csspart image - The picture of a session.
 * @csspart marker - The word that marks what is on now or next.
 * @csspart summary - The row that opens it.
 * @csspart body - What the row opens.
 * @csspart actions - What a visitor can do with the conference, or with one session.
 * @csspart save - The button that saves to a calendar.
 * @csspart share - The button that shares the page.
 * @csspart said - Whether it worked.
 * @csspart star - The button that chooses a session.
 * @csspart mine - How many sessions are chosen, and what can be done with them.
 * @csspart mine-summary - The button that opens it.
 * @csspart mine-panel - What it opens.
 * @csspart mine-news - What has become of chosen sessions.
 * @csspart mine-seen - The button that says it has been read.
 * @csspart mine-clashes - Which chosen sessions overlap.
 * @csspart mine-save - The button that saves what is chosen to a calendar.
 * @csspart mine-share - The button that shares or copies the address with what is chosen.
 * @csspart mine-qr-button - The button that shows it as a QR code.
 * @csspart mine-qr - The QR code.
 * @csspart mine-print - The button that prints what is chosen.
 * @csspart mine-only - The button that shows only what is chosen.
 * @csspart video - What plays a recording where it is.
 * @csspart play - The button that opens and closes it.
 * @cssproperty --conference-accent-color - Links.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Secondary text.
 * @cssproperty --conference-line-color - Hairlines.
 * @cssproperty --conference-surface-color - Sessions in a grid.
 * @cssproperty --conference-background-color - Behind the days and the heads of a grid, which stay in sight.
 * @cssproperty --conference-focus-color - The focus ring.
 * @cssproperty --conference-radius - Corners of buttons, and of sessions in a grid.
 * @cssproperty --conference-grid-height - How high a grid that scrolls may be, or `none`.
 * @cssproperty --conference-scroll-offset - The height of a header that the page keeps in sight.
 * @cssproperty --conference-label-column - Width of the first column, with dates and labels.
 * @fires filter-change - A visitor has changed the search or the filters.
 * @fires session-select - A visitor is about to open a session. Can be cancelled.
 * @fires conference-data-ready - The dataset has loaded.
 * @fires conference-data-error - The dataset could not be loaded.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <conference-programme conference="next" layout="grid"></conference-programme>
 */
export class ConferenceProgrammeElement extends WidgetElement {
  static override styles: CSSResultGroup = [
    WidgetElement.styles,
    disclosureStyles,
    conferenceStyles,
    personStyles,
    pictureStyles,
    conferenceProgrammeStyles,
  ];

  /** The conference, by its id, or `next` or `latest`. Default: the next, or the latest if none is planned. */
  @property() conference: string | undefined;

  /** The day to begin with: all, today (all on any other day), or a day of the programme such as 2030-09-12. */
  @property() day: string | undefined;

  /** Only sessions in this room (its name or its id). */
  @property() room: string | undefined;

  /** Only sessions of this track (its name or its id). */
  @property() track: string | undefined;

  /** Arrangement: a list; a grid, which is a table where there is room for one; or an agenda, with one line for each session. */
  @property() layout: OneOf<typeof LAYOUTS> | undefined;

  /** The columns of a grid: rooms or tracks. */
  @property() columns: OneOf<typeof COLUMNS> | undefined;

  /** The fields to show, for example `speakers room`. Default: all. `conference` is the title above the sessions, which is always shown if the conference is cancelled, postponed or moved online. */
  @property() fields: SomeOf<typeof PROGRAMME_FIELDS> | undefined;

  /** The filters in their order, for example `room track`. Leave it empty for all in which the sessions differ. */
  @property() filters: SomeOf<typeof SESSION_FACETS> | undefined;

  /** Shows a box to search the sessions. */
  @property({ type: Boolean }) search = false;

  /** The actions to offer for the conference and for each session. Default: none. Sharing a session needs `deep-link`. With `mine` visitors choose sessions for a programme of their own, which the address keeps. */
  @property() actions: SomeOf<typeof SINGLE_ACTIONS> | undefined;

  /** The group of widgets that share a filter. Default: `conferences`. */
  @property() group: string | undefined;

  /** Keeps what a visitor looks for in the page's address, and lets links open a session. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  /** The day that the visitor picked. */
  @state() private pickedDay: string | undefined;

  /** Whether the visitor reads a table as a list. */
  @state() private isList = false;

  protected override layers = '.bar, .finding, .now, th, .scroller, .mine';

  readonly #incremental = new IncrementalListController<ProgrammeRow>(this, {
    idOf: idOfRow,
    isWhole: this.isPrerendered,
    // Sessions side by side are laid out for far longer than they are rendered.
    slice: 8,
    skipsLayout: () => this.#isLong && !this.#layouts.table && !this.#layouts.agenda,
    renderNow: () => this.performUpdate(),
  });
  readonly #layouts = new ProgrammeLayouts(this, () => oneOf(this, 'layout', this.layout, LAYOUTS));
  readonly #actions = new ProgrammeActions(this, this.isPrerendered, () => this.data.url);
  readonly #filter = new ProgrammeFilter(this, this.isPrerendered);
  readonly #now = new NowLayout(this, this.isPrerendered, (day) => this.#pickDay(day));
  readonly #link = new Lazy(this, 'deep links', async () => {
    const [{ ProgrammeLink }] = await Promise.all([import('./programme-link.js'), bodies.load()]);
    return new ProgrammeLink(this);
  });
  readonly #links = new RecordLinksController(this, {
    kind: 'session',
    isPrerendered: this.isPrerendered,
    datasetUrl: () => this.data.url,
    shown: () => {
      const conference = this.#conference;
      const day = this.pickedDay ?? this.day ?? 'all';
      // A part of it may not show the session.
      const isWhole = day === 'all' && !this.room && !this.track;
      return conference && isWhole ? sessionsOf(conference) : undefined;
    },
  });
  readonly #key = memoize<object>();
  readonly #choice = new DayChoice(this);
  readonly #times = memoize<View>();
  readonly #days = memoize<readonly LaidOutDay[]>();

  readonly #pickDay = (day: string) => {
    paintFirst();
    // Chosen by the filter, it is in the address, too.
    const isFiltered = this.#filter.choosesDays;
    if (isFiltered) this.#filter.chooseDay(day);
    this.pickedDay = isFiltered ? 'all' : day;
    this.#link.peek()?.leave();
    void showFirstDay(this);
  };

  constructor() {
    super();
    new ClockController(this);
    new PrintController(this);
    new PicturesController(this);
    new ChosenDayController(this);
    registerList(this, () => {
      const conference = this.#conference;
      const { view } = this;
      if (!view || !conference) return undefined;
      return { dataset: view.dataset, conferences: [conference], sessions: this.#sessions(view, conference) };
    });
  }

  protected override async ready(): Promise<void> {
    const parts = [this.#layouts.available(), this.#filter.available()];
    await Promise.all([super.ready(), bodies.load().catch(console.error), ...parts]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('day') || changed.has('conference')) this.pickedDay = undefined;
  }

  protected override updated(): void {
    if (!this.deepLink) return;
    const { view } = this;
    const conference = this.#conference;
    if (!view || !conference) return;
    const days = this.#layOut(viewOf(view, conference), conference);
    if (days.length > 0) this.#link.get()?.follow(view, conference, days);
  }

  get #conference(): Conference | undefined {
    return this.view && chosenConference(this, this.conference, this.view);
  }

  get #isLong(): boolean {
    return (this.#conference?.sessions?.length ?? 0) > SHORT;
  }

  /** Those that are shown while nothing is filtered. */
  #sessions(view: View, conference: Conference): readonly Session[] {
    const { sessions } = this.#actions.within(view, conference, { sessions: conference.sessions ?? [] });
    return sessionsWithin(this, conference, sessions);
  }

  /** By the conference's own clock, and with a zone for each time where that is changed among them. */
  #viewOf(anyView: View, conference: Conference): View {
    const view = viewOf(anyView, conference);
    const { sessions = [] } = conference;
    const { namesZones } = this.#times([sessions, view.timeZone, view.dataset], () =>
      viewOfTimes(view, sessions),
    );
    return namesZones ? { ...view, namesZones } : view;
  }

  #columns(): OneOf<typeof COLUMNS> {
    return oneOf(this, 'columns', this.columns, COLUMNS);
  }

  /** The sessions that match the filter of the group, of those that the visitor wants to see. */
  #found(view: View, conference: Conference) {
    return this.#actions.within(view, conference, this.#filter.find(view, conference));
  }

  /** The days with these sessions. */
  #layOut(view: View, conference: Conference): readonly LaidOutDay[] {
    const { timeZone } = formatOf(view);
    const { sessions } = this.#found(view, conference);
    const dayGrid = this.isList ? undefined : this.#layouts.table?.dayGrid;
    const columns = this.#columns();
    return this.#days([conference, sessions, timeZone, this.room, this.track, dayGrid, columns], () =>
      programmeDays(sessionsWithin(this, conference, sessions), timeZone).map((day) => ({
        ...day,
        grid: dayGrid?.(day, columns, conference, timeZone),
      })),
    );
  }

  #programme(
    view: View,
    conference: Conference,
    days: readonly LaidOutDay[],
    headingLevel: number,
    fields: ReadonlySet<ProgrammeField>,
    timeline: Timeline,
  ): unknown {
    const columns = this.#columns();
    const { messages, dataset, mark, now, visitorTimeZone, linkTo } = view;
    this.#incremental.follow(days.flatMap(rowsOf), mark);
    const isLinked = this.deepLink && !this.#link.failed;
    const options = {
      conference: conference.id,
      fields,
      columns,
      headingLevel,
      inTime: <Some extends ProgrammeRow>(rows: readonly Some[], template: (row: Some) => unknown) =>
        this.#incremental.inTime(rows, template, sizeOfRow),
      progress: visitorTimeZone ? progressOf(conference, now, formatOf(view).timeZone) : new Map(),
      onOpen: (session: Session) =>
        onToggleRequest(this, () => new SessionSelectEvent(session.id, conference.id)),
      actions: this.#actions.ofSessions(view, conference, isLinked),
      timeline,
      ownTime: ownTime.bind(undefined, view, conference),
      liveUrl: (session: Session) => (visitorTimeZone ? liveUrl(conference, session, now) : undefined),
    };
    const settings = [
      messages,
      headingLevel,
      this.fields,
      this.actions,
      columns,
      dataset,
      mark,
      isLinked,
      linkTo,
      zoneOfFollower(view, conference, conference.sessions),
    ];
    // Another filter is another programme: nothing of the old one stays open. Conferences may use the same ids.
    const key = this.#key([conference.id, this.#incremental.key], () => ({}));
    return keyedFast(
      key,
      days.map((day) => programmeDay(view, day, options, days.length === 1, settings, this.#layouts)),
    );
  }

  protected override get shownPart(): ShownPart | undefined {
    return this.#actions.mine?.needsWhole(this.view)
      ? undefined
      : partOfChosen(this, this.conference, this.view);
  }

  protected override renderContent(anyView: View): TemplateResult | string | undefined {
    const { messages, headingLevel } = anyView;
    const conference = chosenConference(this, this.conference, anyView);
    if (!conference) return this.conference === 'next' ? messages.noNextConference : messages.noConference;
    if (!conference.sessions?.length) return messages.noProgramme;
    if (this.#actions.areAwaited() || this.#filter.isAwaited || this.#layouts.isAwaited) return undefined;
    if (this.#now.isAwaited(viewOf(anyView, conference), conference)) return undefined;
    const linkTo = this.#links.linkTo(anyView);
    const view = { ...this.#viewOf(anyView, conference), linkTo };
    const found = this.#found(view, conference);
    const days = this.#layOut(view, conference);
    const linked = this.deepLink ? this.#link.peek()?.dayOf(conference, days) : undefined;
    const requests = { filtered: found.days, picked: this.pickedDay, linked, option: this.day };
    const [chosen, shown] = this.#choice.chosen(view, conference, days, requests);
    // Who chooses by the filter may come to a day on which nothing is found.
    const isFiltered = this.#filter.choosesDays;
    const sessions = this.#sessions(view, conference);
    const dates = isFiltered ? this.#choice.dates(view, sessions) : datesOf(days);
    const showFound = () => showFirstDay(this);
    const controls = this.#filter.controls?.layOut(view, conference, sessions, dates.length > 1, showFound);
    const mine = this.#actions.mine?.bar(view, true) ?? nothing;
    const why =
      shown.length > 0 || controls ? nothing : this.#filter.whyNothing(view, messages.noMatchingSessions);
    // Whoever sees only what is chosen must be able to see all again.
    if (why !== nothing && mine === nothing) return why;
    const fields = someOf(this, 'fields', this.fields, PROGRAMME_FIELDS, PROGRAMME_FIELDS);
    // A programme of what is cancelled or moved never looks as if nothing were the matter.
    const isNamed = fields.has('conference') || conference.status !== 'scheduled';
    const level = isNamed ? headingLevel + 1 : headingLevel;
    // What a visitor looks for is never folded, nor what a server has written.
    const isLooking = Boolean(found.reasons?.length) || linked !== undefined;
    const isStill = this.isPrerendered && !this.pickedDay;
    const mayFold = !isLooking && !isStill && !this.#layouts.agenda;
    const now = this.#now.show(view, conference, shown, mayFold);
    const isColoured = fields.has('track') && conference.tracks?.some(({ color }) => color);
    const names = {
      leading: !this.heading,
      'of-days': dates.length > 1 || controls,
      long: this.#isLong,
      'of-tracks': isColoured,
      folds: now.folds,
      starred: this.#actions.hasStars,
      'own-clock': hasOwnTimes(view, conference),
    };
    return html`<div class=${classNames('programme', names)}>
        ${isNamed ? heading(headingLevel, 'conference', conferenceTitle(found.view, conference)) : nothing}
        ${this.#link.peek()?.isLost ? html`<p part="lost">${messages.linkLeadsNowhere}</p>` : nothing}
        ${zoneLine(view, conference.sessions)}
        ${programmeBar(view, {
          days: dates,
          chosen,
          onChoose: this.#pickDay,
          isList: this.#layouts.table && this.isList,
          onLayout: () => {
            paintFirst();
            this.isList = !this.isList;
          },
          filters: controls?.button ?? nothing,
          now: now.button,
        })}
        ${controls?.panel ?? nothing}
        ${leftOutOf(this, view, conference, found, chosen, shown)}${controls?.outcome ?? this.#filter.count(found, shown)}
        ${why === nothing ? nothing : html`<p class="none">${why}</p>`}
        ${this.#programme(found.view, conference, shown, level + 1, fields, now.timeline)}
        ${this.#actions.ofConference(view, conference)}
      </div>
      ${mine}`;
  }
}
