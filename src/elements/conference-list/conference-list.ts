import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { selectConferences, type ConferenceCriteria } from '../../dataset/queries/select-conferences.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { ClockController } from '../../ui/clock-controller.js';
import {
  CONFERENCE_FIELDS,
  DEFAULT_CONFERENCE_FIELDS,
  type ConferenceField,
} from '../../ui/conference-fields.js';
import { conferenceStyles } from '../../ui/conference.styles.js';
import { disclosureStyles } from '../../ui/disclosure.styles.js';
import { ConferenceSelectEvent } from '../../ui/events/conference-select-event.js';
import { day, knownIds, oneOf, someOf, wholeNumber, words } from '../../ui/options.js';
import { replaced } from '../../ui/replaced.js';
import { SlicesController } from '../../ui/slices-controller.js';
import type { View } from '../../ui/view.js';
import { ConferenceElement } from '../conference-element.js';
import { accordionItem } from './accordion-item.js';
import { conferenceListStyles } from './conference-list.styles.js';
import { listItem } from './list-item.js';

const LAYOUTS = ['list', 'accordion'] as const;

/**
 * Conferences, newest first, each with its date, title, theme and facts, and the full text, sessions and materials
 * behind a disclosure.
 *
 * @summary A list of conferences.
 * @slot - What is shown until the dataset is there, and again if it cannot be had: a link to the list elsewhere, say.
 * @csspart base - Everything.
 * @csspart heading - The heading above the list.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that tries again.
 * @csspart list - The list.
 * @csspart item - One conference.
 * @csspart title - Its title.
 * @csspart facts - Its line of facts.
 * @csspart summary - The row that opens it.
 * @csspart body - What opens.
 * @cssproperty --conference-accent-color - Links.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Secondary text.
 * @cssproperty --conference-line-color - Hairlines.
 * @cssproperty --conference-surface-color - Surfaces.
 * @cssproperty --conference-focus-color - The ring around what has the focus.
 * @cssproperty --conference-radius - Corners of buttons.
 * @fires conference-select - A visitor is about to open a conference; cancellable.
 * @fires conference-data-ready - The dataset is there.
 * @fires conference-data-error - The dataset could not be had.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <conference-list year="2019" heading="Konferencer"></conference-list>
 */
export class ConferenceListElement extends ConferenceElement {
  static override styles: CSSResultGroup = [
    ConferenceElement.styles,
    disclosureStyles,
    conferenceStyles,
    conferenceListStyles,
  ];

  /** Only conferences of this series, or these (ids). */
  @property() series: string | undefined;

  /** Only conferences of this year, or these: `2017 2019`. */
  @property() year: string | undefined;

  /** Only conferences on or after this year, month or day. */
  @property() from: string | undefined;

  /** Only conferences on or before this year, month or day. */
  @property() to: string | undefined;

  /** Only conferences with this topic. */
  @property() topic: string | undefined;

  /** Only conferences of this organiser, or these (ids of organisations). */
  @property() organiser: string | undefined;

  /** Which of them: all, upcoming or past. */
  @property() when: string | undefined;

  /** Order: newest, oldest or title. */
  @property() sort: string | undefined;

  /** At most this many. */
  @property({ type: Number }) limit: number | undefined;

  /** list, or accordion: one row each, which opens. */
  @property() layout: string | undefined;

  /** What to show of each, for example `date theme summary materials`; everything but the sources when left out. */
  @property() fields: string | undefined;

  /** Starts with every conference opened. */
  @property({ type: Boolean }) open = false;

  readonly #slices = new SlicesController<Conference>(this, {
    isWhole: this.isPrerendered,
    renderNow: () => this.performUpdate(),
  });

  constructor() {
    super();
    new ClockController(this);
  }

  #criteria({ dataset }: View): ConferenceCriteria {
    return {
      series: knownIds(this, 'series', this.series, dataset.series),
      organiser: knownIds(this, 'organiser', this.organiser, dataset.organisations),
      year: words(this.year),
      topic: this.topic ? [this.topic] : [],
      from: day(this, 'from', this.from),
      to: day(this, 'to', this.to),
      when: oneOf(this, 'when', this.when, ['all', 'upcoming', 'past']),
      sort: oneOf(this, 'sort', this.sort, ['newest', 'oldest', 'title']),
      limit: wholeNumber(this, 'limit', this.limit, { min: 1, max: Infinity, otherwise: undefined }),
    };
  }

  #item(
    view: View,
    conference: Conference,
    layout: string,
    fields: ReadonlySet<ConferenceField>,
  ): TemplateResult {
    const onOpen = (event: Event) => {
      const isOpen = event.currentTarget instanceof Element && event.currentTarget.closest('details[open]');
      if (!isOpen && !this.dispatchEvent(new ConferenceSelectEvent(conference.id))) event.preventDefault();
    };
    const item = layout === 'accordion' ? accordionItem : listItem;
    return item(view, conference, fields, { open: this.open, onOpen });
  }

  protected override renderContent(view: View): TemplateResult | string {
    const { dataset, messages, headingLevel, visitorTimeZone } = view;
    const selected = selectConferences(dataset, this.#criteria(view), view.now, view.language);
    const conferences = this.#slices.follow(selected);
    if (dataset.conferences.length === 0) return messages.noConferences;
    if (conferences.length === 0) return messages.noMatchingConferences;
    const layout = oneOf(this, 'layout', this.layout, LAYOUTS);
    const fields = someOf(this, 'fields', this.fields, CONFERENCE_FIELDS, DEFAULT_CONFERENCE_FIELDS);
    // Most visitors live in the time zone of the conferences, and to know that changes nothing that a server wrote.
    const foreignZone = visitorTimeZone === dataset.timeZone ? undefined : visitorTimeZone;
    const settings = [messages, headingLevel, foreignZone, layout, this.fields, this.open];
    const groups = this.#slices.groups((group) =>
      guard([...group, ...settings], () =>
        group.map((conference) => this.#item(view, conference, layout, fields)),
      ),
    );
    // Another selection is another list: nothing of the old one stays open, and it goes in one piece.
    return html`${replaced(
      conferences,
      html`<ul class=${layout} part="list" role="list">
        ${groups}
      </ul>`,
    )}`;
  }
}
