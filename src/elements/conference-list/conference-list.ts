import { type CSSResultGroup, nothing, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecords } from '../../core/show-record.js';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { ShownPart } from '../../dataset/load/parts-manifest.js';
import { selectConferences, type SORTS } from '../../dataset/queries/select-conferences.js';
import type { WHENS } from '../../dataset/queries/dates.js';
import type { FACETS } from '../../dataset/queries/filter.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { onToggleRequest } from '../../templates/disclosure.js';
import { clock, ClockController } from '../../core/clock.js';
import { bodies } from '../../templates/bodies.js';
import {
  CONFERENCE_FIELDS,
  DEFAULT_CONFERENCE_FIELDS,
  type ConferenceField,
} from '../../templates/conference.js';
import { conferenceStyles } from '../../templates/conference.styles.js';
import { viewOf, viewOfSeveral } from '../../templates/dates.js';
import { disclosureStyles } from '../../templates/disclosure.styles.js';
import { ConferenceSelectEvent } from '../../core/events/conference-select-event.js';
import { itemStyles } from '../../templates/item.styles.js';
import { ListFilterController } from '../../filter/list-filter-controller.js';
import { type OneOf, someOf, type SomeOf } from '../../core/attributes.js';
import { Lazy } from '../../core/lazy.js';
import { page } from '../../core/page-settings.js';
import { partOfSome } from '../../core/part-of-some.js';
import { PrintController } from '../../core/print-controller.js';
import { memoize } from '../../core/memoize.js';
import { keyedFast } from '../../core/keyed-fast.js';
import { RecordLinksController } from '../../filter/record-links.js';
import { getFilter, registerList } from '../../filter/filter-store.js';
import { IncrementalListController } from '../../core/incremental-list-controller.js';
import type { View } from '../../core/view.js';
import { WidgetElement } from '../../core/widget-element.js';
import { structuredData } from '../../core/structured-data.js';
import type { Described } from '../../core/structured-data-controller.js';
import { ActionsController } from '../../actions/actions-controller.js';
import { ACTIONS, type Action } from '../../actions/action-target.js';
import { conferenceListStyles } from './conference-list.styles.js';
import type { Layout } from './layout.js';
import { LayoutController, type LAYOUTS } from './layout-controller.js';
import { listCriteria } from './list-criteria.js';
import { listItem } from './list-item.js';

/** Of more conferences the whole dataset is loaded: each may be in a file of its own. */
const MOST_IN_PARTS = 12;

/**
 * Conferences, the newest first, each with its date, title, theme and facts. Each opens to show its text, sessions and
 * materials.
 *
 * @summary A list of conferences.
 * @slot - What visitors see until the dataset has loaded, and if it cannot be loaded.
 * @csspart base - Everything in the widget.
 * @csspart heading - The heading above the content.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that loads the dataset again.
 * @csspart finding - The search box, the filters and the chosen filters.
 * @csspart search - The search box and the number of results.
 * @csspart search-box - What a visitor types into.
 * @csspart count - How many were found.
 * @csspart filters - The button that opens the filters where there is little room.
 * @csspart lost - What is said where a link leads to nothing that is there.
 * @csspart facets - The filters.
 * @csspart more-values - The button that shows all values of a filter.
 * @csspart chips - The chosen filters.
 * @csspart chip - A button that removes one of them.
 * @csspart clear-all - The button that removes all of them.
 * @csspart drop - The button that removes the filter in the way, if nothing is found.
 * @csspart shown - How many conferences are shown.
 * @csspart more - The button that shows more.
 * @csspart left-out - On paper: how many of all are there, and why.
 * @csspart list - The list.
 * @csspart item - One conference.
 * @csspart title - Its title.
 * @csspart image - Its image, in cards.
 * @csspart facts - Its line of facts.
 * @csspart summary - The row that opens it.
 * @csspart body - What the row opens.
 * @csspart actions - What a visitor can do with the list, or with one conference.
 * @csspart save - The button that saves to a calendar.
 * @csspart table - The button that saves a table (CSV).
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
 * @cssproperty --conference-accent-color - Links.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Secondary text.
 * @cssproperty --conference-line-color - Hairlines.
 * @cssproperty --conference-surface-color - Surfaces.
 * @cssproperty --conference-focus-color - The focus ring.
 * @cssproperty --conference-radius - Corners of buttons.
 * @cssproperty --conference-label-column - Width of the first column, with dates and labels.
 * @fires conference-select - A visitor is about to open a conference. Can be cancelled.
 * @fires filter-change - A visitor has changed the search or the filters.
 * @fires conference-data-ready - The dataset has loaded.
 * @fires conference-data-error - The dataset could not be loaded.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <conference-list year="2019" heading="Konferencer"></conference-list>
 */
export class ConferenceListElement extends WidgetElement {
  static override styles: CSSResultGroup = [
    WidgetElement.styles,
    disclosureStyles,
    conferenceStyles,
    itemStyles,
    conferenceListStyles,
  ];

  /** Only conferences of this series, or of several (ids). */
  @property() series: string | undefined;

  /** Only conferences of this year, or of several: `2017 2019`. */
  @property() year: string | undefined;

  /** Only conferences on or after this year, month or day. */
  @property() from: string | undefined;

  /** Only conferences on or before this year, month or day. */
  @property() to: string | undefined;

  /** Only conferences with this topic. */
  @property() topic: string | undefined;

  /** Only conferences of this organiser, or of several (ids of organisations). */
  @property() organiser: string | undefined;

  /** Only conferences with materials, of their own or of a session. */
  @property({ type: Boolean, attribute: 'with-materials' }) withMaterials = false;

  /** Which conferences: all, upcoming or past. */
  @property() when: OneOf<typeof WHENS> | undefined;

  /** Order: newest, oldest or title. */
  @property() sort: OneOf<typeof SORTS> | undefined;

  /** At most this many. */
  @property({ type: Number }) limit: number | undefined;

  /** Arrangement: a list; an accordion, whose rows open; cards in columns; a table; or a timeline. */
  @property() layout: OneOf<typeof LAYOUTS> | undefined;

  /** The fields to show, for example `date theme summary materials`. Default: all but the sources. */
  @property() fields: SomeOf<typeof CONFERENCE_FIELDS> | undefined;

  /** Starts with every conference open. */
  @property({ type: Boolean }) open = false;

  /** The actions to offer visitors. Default: none. With `mine` they choose sessions for a programme of their own, which the address keeps. */
  @property() actions: SomeOf<typeof ACTIONS> | undefined;

  /** Describes the conferences to search engines, as JSON-LD in the page's head. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  /** The group of widgets that share a filter. Default: `conferences`. */
  @property() group: string | undefined;

  /** Lets visitors search, also in the text that is closed. */
  @property({ type: Boolean }) search = false;

  /** Lets visitors filter by everything that the conferences differ in, or by these in this order, for example `year topic`. */
  @property() filters: SomeOf<typeof FACETS> | undefined;

  /** How many to show at first, and how many more each time. */
  @property({ type: Number, attribute: 'page-size' }) pageSize: number | undefined;

  /** Keeps what a visitor looks for in the page's address, and lets links open a conference or a session. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  readonly #incremental = new IncrementalListController<Conference>(this, {
    idOf: ({ id }) => id,
    isWhole: this.isPrerendered,
    first: 10,
    skipsLayout: () => !this.#layouts.shown?.laysOutAll,
    renderNow: () => this.performUpdate(),
  });
  readonly #layouts = new LayoutController(this);
  readonly #filter = new ListFilterController(this, this.isPrerendered);
  readonly #bodies = new Lazy(this, 'texts', () => bodies.load());
  readonly #selected = memoize<readonly Conference[]>();
  readonly #actions = new ActionsController(this, this.isPrerendered, () => this.data.url);

  readonly #links = new RecordLinksController(this, {
    kind: 'session',
    isPrerendered: this.isPrerendered,
    datasetUrl: () => this.data.url,
    // On a later page, they cannot be seen.
    shown: () => {
      const conferences = this.view && this.pageSize === undefined && this.#select(this.view);
      return conferences
        ? {
            key: conferences,
            has: (target) =>
              target.kind === 'session' && conferences.some(({ id }) => id === target.conference),
          }
        : undefined;
    },
  });

  constructor() {
    super();
    new ClockController(this);
    new PrintController(this);
    registerList(this, () => this.#scope());
    structuredData(this, () => (this.structuredData ? this.#scope() : undefined));
  }

  protected override async ready(): Promise<void> {
    await Promise.all([super.ready(), this.#layouts.available(), bodies.load().catch(console.error)]);
  }

  /** What the attributes ask for. */
  get #asked(): readonly unknown[] {
    const { series, organiser, withMaterials, year, topic, from, to, when, sort, limit } = this;
    return [series, organiser, withMaterials, year, topic, from, to, when, sort, limit];
  }

  /** For a list of a few. Whoever looks for something needs all. */
  protected override get shownPart(): ShownPart | undefined {
    const { search, filters, pageSize, deepLink, sort, limit = Infinity, view } = this;
    const isFiltered =
      search || filters !== undefined || pageSize !== undefined || deepLink || getFilter(this);
    if (isFiltered || sort === 'title' || !(limit <= MOST_IN_PARTS)) return undefined;
    if (this.#actions.mine?.needsWhole(view)) return undefined;
    return partOfSome(this.#asked, view ? this.#select(view) : [], (index) =>
      selectConferences(index, listCriteria(this, index), clock.now(), index.language),
    );
  }

  /** The conferences that the attributes ask for. Memoized, because slices and keystrokes do not change them. */
  #select(view: View): readonly Conference[] {
    const { dataset, language, now } = view;
    const { when } = this;
    const minute = when === undefined || when === 'all' ? undefined : Math.floor(now.getTime() / 60_000);
    return this.#selected([dataset, language, minute, ...this.#asked], () =>
      selectConferences(dataset, listCriteria(this, dataset), now, language),
    );
  }

  /** What is open from the start would push the rest down if it came later. */
  #areBodiesAwaited(): boolean {
    const isFirst = this.open && this.#layouts.shown === undefined;
    return isFirst && page !== undefined && !bodies.peek() && !this.#bodies.get() && !this.#bodies.failed;
  }

  /** The conferences that the list shows while its group has no filter. */
  #scope(): Described | undefined {
    const { view } = this;
    return view && { ...view, datasetUrl: this.data.url, conferences: this.#select(view) };
  }

  #item(
    view: View,
    conference: Conference,
    layout: Layout,
    fields: ReadonlySet<ConferenceField>,
    actions: ReadonlySet<Action>,
  ): TemplateResult {
    const onOpen = onToggleRequest(this, () => new ConferenceSelectEvent(conference.id));
    const actionBar = this.#actions.row(view, { conference, isShared: this.deepLink }, actions);
    const { item = listItem } = layout;
    return item(viewOf(view, conference), conference, fields, { open: this.open, onOpen }, actionBar);
  }

  #list(
    foundView: View,
    layout: Layout,
    shown: readonly Conference[],
    found: readonly Conference[],
    paging: unknown,
  ): TemplateResult {
    const linkTo = this.#links.linkTo(foundView);
    const { choice, mine } = this.#actions;
    this.layers = mine ? '.mine' : '';
    const view = { ...viewOfSeveral(foundView, found), linkTo, choice };
    const { dataset, messages, headingLevel, visitorTimeZone, zonesAround, mark } = view;
    this.#incremental.follow(shown, mark);
    this.#layouts.shown = layout;
    const fields = someOf(this, 'fields', this.fields, CONFERENCE_FIELDS, DEFAULT_CONFERENCE_FIELDS);
    const actions = someOf(this, 'actions', this.actions, ACTIONS, []);
    // Most visitors live in the time zone of the conferences, and to know that changes nothing that a server wrote.
    const foreignZone = visitorTimeZone === dataset.timeZone ? undefined : visitorTimeZone;
    const looks = [layout, this.fields, this.open, this.actions, this.deepLink];
    const settings = [messages, headingLevel, foreignZone, zonesAround?.join(), mark, linkTo, ...looks];
    const groups = this.#incremental.groups((group) => {
      const states = group.map((conference) => this.#actions.stateOf({ conference }, view));
      return guard([...group, ...states, ...settings], () =>
        showRecords(group, (conference) => this.#item(view, conference, layout, fields, actions)),
      );
    });
    const list = layout.list(view, fields, shown.length, groups);
    // Another filter is another list: nothing of the old one stays open, and it goes in one piece.
    return html`${keyedFast(this.#incremental.key, list)}${paging}
    ${this.#actions.row(view, { conferences: found }, actions)}${mine?.bar(view, true) ?? nothing}`;
  }

  protected override renderContent(view: View): TemplateResult | string | undefined {
    const { dataset, messages } = view;
    const selected = this.#select(view);
    if (dataset.conferences.length === 0) return messages.noConferences;
    if (selected.length === 0) return messages.noMatchingConferences;
    if (this.#actions.areAwaited() || this.#areBodiesAwaited()) return undefined;
    const layout = this.#layouts.current;
    return (
      layout &&
      this.#filter.show(
        view,
        this.#actions.mine?.conferences(view, selected) ?? selected,
        (shownView, ...list) => this.#list(shownView, layout, ...list),
      )
    );
  }
}
