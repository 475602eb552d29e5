import { css, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { html } from '../../core/html.js';
import { someOf, type SomeOf } from '../../core/attributes.js';
import { Lazy } from '../../core/lazy.js';
import { memoize } from '../../core/memoize.js';
import type { View } from '../../core/view.js';
import { WidgetElement } from '../../core/widget-element.js';
import { ALL_FACETS } from '../../dataset/queries/filter.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { SessionOf } from '../../dataset/queries/session-facets.js';
import { FilterControls } from '../../filter/filter-controls.js';
import { FilterScopeController } from '../../filter/filter-scope-controller.js';
import { followFilter } from '../../filter/filter-store.js';
import { conferenceSubject, type FilterSubject } from '../../filter/filter-subject.js';
import { filterStyles } from '../../filter/filter.styles.js';
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
 * A search box and filters for the other widgets of its group, wherever they are on the page. A number beside each choice
 * says how many conferences it would leave; where the others are programmes, how many sessions.
 *
 * @summary Search and filters for the widgets of a page.
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
 * @csspart facets - The filters.
 * @csspart more-values - The button that shows all values of a filter.
 * @csspart disclosure - One filter.
 * @csspart summary - The row that opens it.
 * @csspart chips - The chosen filters.
 * @csspart chip - A button that removes one of them.
 * @csspart clear-all - The button that removes all of them.
 * @csspart drop - The button that removes the filter in the way, if nothing is found.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Numbers.
 * @cssproperty --conference-control-line-color - Borders of the search box and buttons.
 * @cssproperty --conference-surface-color - A button under the pointer.
 * @cssproperty --conference-focus-color - The focus ring.
 * @cssproperty --conference-radius - Corners of the search box and buttons.
 * @fires filter-change - A visitor has changed the search or the filters.
 * @fires conference-data-ready - The dataset has loaded.
 * @fires conference-data-error - The dataset could not be loaded.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <conference-filter facets="year topic" heading="Find en konference"></conference-filter>
 */
export class ConferenceFilterElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, conferenceFilterStyles];

  /** The group of widgets that it filters. Default: `conferences`. */
  @property() group: string | undefined;

  /** The filters in their order, for example `year place`, or of a programme `day room`. Default: all in which the conferences or sessions differ. */
  @property() facets: SomeOf<typeof ALL_FACETS> | undefined;

  /** Keeps what a visitor looks for in the page's address, so that it can be shared and the back button works. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  readonly #controls = new FilterControls<Conference | SessionOf>(
    this,
    () => true,
    () => this.isPrerendered && !this.hasUpdated,
  );
  readonly #scope = new FilterScopeController(this, this.isPrerendered);

  readonly #subject = memoize<FilterSubject<Conference | SessionOf>>();
  readonly #sessions = new Lazy(this, 'search', async () => {
    const { sessionSubject } = await import('../../filter/search-sessions.js');
    return sessionSubject;
  });

  readonly #link = new Lazy(this, 'deep links', async () => {
    const { DeepLinkController } = await import('../../filter/deep-link-controller.js');
    return new DeepLinkController(this);
  });

  constructor() {
    super();
    followFilter(this);
  }

  protected override updated(): void {
    if (this.deepLink) this.#link.get();
  }

  protected override renderContent(view: View): TemplateResult | string | undefined {
    const subject = this.#subjectOf(view);
    if (typeof subject !== 'object') return subject;
    const facets = [...someOf(this, 'facets', this.facets, ALL_FACETS, [])];
    return html`<div class="finding" part="finding">
      ${this.#controls.controls(view, subject, { search: true, facets })}
    </div>`;
  }

  /** The sessions where programmes are all that it filters, else conferences; a message where there are none. */
  #subjectOf(view: View): FilterSubject<Conference | SessionOf> | string | undefined {
    const { dataset, messages, language } = view;
    const sessions = this.#scope.sessions(view);
    if (sessions && !this.#sessions.failed) {
      const subjectOf = this.#sessions.get();
      return (
        subjectOf &&
        this.#subject([dataset, messages, language, sessions, subjectOf], () => subjectOf(view, sessions))
      );
    }
    const conferences = this.#scope.conferences(view);
    if (conferences.length === 0) return messages.noConferences;
    return this.#subject([dataset, messages, language, conferences], () =>
      conferenceSubject(view, conferences),
    );
  }
}
