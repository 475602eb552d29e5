import { nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecords } from '../../core/show-record.js';
import { property } from 'lit/decorators.js';
import { selectActivities } from '../../dataset/queries/events.js';
import type { Activity } from '../../dataset/schema/dataset.js';
import { ClockController } from '../../core/clock.js';
import { dateAndTime } from '../../templates/dates.js';
import { heading } from '../../core/heading.js';
import { itemStyles } from '../../templates/item.styles.js';
import { linked } from '../../templates/links.js';
import { oneOf, type OneOf, wholeNumber } from '../../core/attributes.js';
import { localised, paragraphs } from '../../templates/text.js';
import type { ShownPart } from '../../dataset/load/parts-manifest.js';
import type { View } from '../../core/view.js';
import { WidgetElement } from '../../core/widget-element.js';

/** Upcoming comes first here, because the first is the default. */
const WHENS = ['upcoming', 'past', 'all'] as const;

/**
 * Courses, meetings and other activities beside the conferences, the next one first.
 *
 * @summary A list of current activities.
 * @slot - What visitors see until the dataset has loaded, and if it cannot be loaded.
 * @csspart base - Everything in the widget.
 * @csspart heading - The heading above the content.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that loads the dataset again.
 * @csspart list - The list.
 * @csspart item - One activity.
 * @csspart title - Its title, which links to its own page.
 * @cssproperty --conference-accent-color - Links.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Dates.
 * @cssproperty --conference-line-color - Hairlines.
 * @cssproperty --conference-surface-color - The button under the pointer.
 * @cssproperty --conference-focus-color - The focus ring.
 * @cssproperty --conference-radius - Corners of buttons.
 * @cssproperty --conference-label-column - Width of the first column, with dates and labels.
 * @fires conference-data-ready - The dataset has loaded.
 * @fires conference-data-error - The dataset could not be loaded.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <activity-list heading="Aktuelle aktiviteter" limit="3"></activity-list>
 */
export class ActivityListElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, itemStyles];

  protected override readonly needs = ['activities.start', 'activities.end'];

  /** Which activities: upcoming, which includes those going on now or without a date; past; or all. */
  @property() when: OneOf<typeof WHENS> | undefined;

  /** At most this many. */
  @property({ type: Number }) limit: number | undefined;

  constructor() {
    super();
    new ClockController(this);
  }

  #item(view: View, activity: Activity): TemplateResult {
    const { title, description, url } = activity;
    const date = dateAndTime(view, activity);
    return html`<li class="item" part="item">
      ${date ? html`<p class="when">${date}</p>` : nothing}
      <div class="main">
        ${heading(view.headingLevel, 'title', linked(url, localised(view, title)))}
        ${paragraphs(view, description)}
      </div>
    </li>`;
  }

  protected override get shownPart(): ShownPart | undefined {
    return { list: 'activities' };
  }

  protected override renderContent(view: View): TemplateResult | string {
    const when = oneOf(this, 'when', this.when, WHENS);
    const limit = wholeNumber(this, 'limit', this.limit, { min: 1, max: Infinity, otherwise: undefined });
    const activities = selectActivities(view.dataset, when, view.now).slice(0, limit);
    if (activities.length === 0) return view.messages.noActivities;
    // Without a single date there is nothing to keep a column for.
    const layout = activities.some(({ start }) => start) ? 'list' : nothing;
    return html`<ul class=${layout} part="list" role="list">
      ${showRecords(activities, (activity) => this.#item(view, activity))}
    </ul>`;
  }
}
