import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { someOf } from '../../core/attributes.js';
import { Lazy } from '../../core/lazy.js';
import type { View } from '../../core/view.js';
import { WidgetElement } from '../../core/widget-element.js';
import { FACETS } from '../../dataset/queries/filter.js';
import { FilterControls } from '../../filter/filter-controls.js';
import { FilterScopeController } from '../../filter/filter-scope-controller.js';
import { followGroup } from '../../filter/filter-store.js';
import { filterStyles } from '../../filter/filter.styles.js';
import { FilterRetainController } from '../../filter/selection-keeper.js';
import { disclosureStyles } from '../../templates/disclosure.styles.js';

const conferenceFilterStyles = [
  disclosureStyles,
  filterStyles,
  css`
    .finding {
      margin: 0;
    }
  `,
];

/**
 * A search box and filters for the other widgets of its group, wherever they stand in the page. Each value of a filter
 * tells how many conferences it would leave: of those that the lists and calendars of the group show, where there are any.
 *
 * @summary Search and filters for the widgets of a page.
 * @slot - What is shown until the dataset is there, and again if it cannot be had.
 * @csspart base - Everything.
 * @csspart heading - The heading above the search box.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that tries again.
 * @csspart finding - The search box, the filters and what is chosen.
 * @csspart search - The search box and the number of results.
 * @csspart search-box - What a visitor types into.
 * @csspart count - The live region that says how many were found.
 * @csspart facets - The filters.
 * @csspart disclosure - One filter.
 * @csspart summary - The row that opens it.
 * @csspart chips - What is chosen.
 * @csspart chip - A button that takes one of them back.
 * @csspart clear-all - The button that takes back all.
 * @csspart drop - The button that gives up what is in the way where nothing is found.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Numbers.
 * @cssproperty --conference-control-line-color - Borders of the search box and buttons.
 * @cssproperty --conference-surface-color - A button under the pointer.
 * @cssproperty --conference-focus-color - The ring around what has the focus.
 * @cssproperty --conference-radius - Corners of the search box and buttons.
 * @fires filter-change - A visitor looks for something else.
 * @fires conference-data-ready - The dataset is there.
 * @fires conference-data-error - The dataset could not be had.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <conference-filter facets="year topic" heading="Find en konference"></conference-filter>
 */
export class ConferenceFilterElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, conferenceFilterStyles];

  /** Name of the group of widgets that it drives; `conferences` when left out, as with them. */
  @property() group: string | undefined;

  /** What to choose by: year, series, topic, organiser, type, language, place, accessibility, status; those that the conferences differ in when left out. */
  @property() facets: string | undefined;

  /** Keeps what a visitor looks for in the page's address, so that it can be shared and gone back to. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  readonly #controls = new FilterControls(this);
  readonly #shown = new FilterScopeController(this, this.isPrerendered);

  readonly #link = new Lazy(this, 'deep links', async () => {
    const { DeepLink } = await import('../../filter/deep-link-controller.js');
    return new DeepLink(this);
  });

  constructor() {
    super();
    followGroup(this);
    new FilterRetainController(this, () => true);
    this.addController(this.#controls);
  }

  protected override updated(): void {
    if (this.deepLink) this.#link.get();
  }

  protected override renderContent(view: View): TemplateResult | string {
    const conferences = this.#shown.of(view);
    if (conferences.length === 0) return view.messages.noConferences;
    const facets = [...someOf(this, 'facets', this.facets, FACETS, [])];
    return html`<div class="finding" part="finding">
      ${this.#controls.controls(view, conferences, { search: true, facets })}
    </div>`;
  }
}
