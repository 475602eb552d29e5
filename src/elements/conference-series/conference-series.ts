import { css, type CSSResultGroup, nothing, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecord, showRecords } from '../../core/show-record.js';
import { property } from 'lit/decorators.js';
import { chosen } from '../../core/attributes.js';
import { heading } from '../../core/heading.js';
import type { ShownPart } from '../../dataset/load/parts-manifest.js';
import type { View } from '../../core/view.js';
import { WidgetElement } from '../../core/widget-element.js';
import type { Series } from '../../dataset/schema/conference.js';
import { dateText } from '../../templates/dates.js';
import { linked, sourceLine } from '../../templates/links.js';
import { organisationList } from '../../templates/organisation-list.js';
import { organisationName } from '../../templates/organisation.js';
import { termRow, termRowStyles } from '../../templates/term-row.js';
import { localised, paragraphs } from '../../templates/text.js';

/** How old the information is, who publishes it, and what it was taken from; nothing where the dataset says none of it. */
function edition(view: View): TemplateResult | typeof nothing {
  const { dataset, messages } = view;
  const { updated, source } = dataset;
  const publisher = dataset.publisher && organisationName(view, dataset.publisher);
  const date = dateText(view, { start: updated });
  if (!date && !publisher && !source) return nothing;
  return html`<ul class="edition small" part="edition" role="list">
    ${date ? html`<li>${messages.updated(date)}</li>` : nothing}
    ${publisher ? html`<li>${messages.publisher}: ${publisher}</li>` : nothing}
    ${source ? html`<li>${messages.source}: ${sourceLine(view, source)}</li>` : nothing}
  </ul>`;
}

const conferenceSeriesStyles = css`
  .series + .series {
    margin-block-start: 2em;
  }
  .series > * + * {
    margin-block-start: 0.5em;
  }
  .series > dl {
    margin-block-start: 1em;
  }
  .edition {
    margin-block-start: 1.5em;
  }
`;

/**
 * A series of conferences: what it is about, who organises it, for whom, and when the information was last updated.
 *
 * @summary One series of conferences, or all.
 * @slot - What visitors see until the dataset has loaded, and if it cannot be loaded.
 * @csspart base - Everything in the widget.
 * @csspart heading - The heading above the content.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that loads the dataset again.
 * @csspart series - One series.
 * @csspart title - Its name, which links to its own page.
 * @csspart facts - Organisers and audience.
 * @csspart edition - When the information was last updated, and by whom.
 * @cssproperty --conference-accent-color - Links.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Secondary text.
 * @cssproperty --conference-line-color - Hairlines.
 * @cssproperty --conference-surface-color - The button under the pointer.
 * @cssproperty --conference-focus-color - The focus ring.
 * @cssproperty --conference-radius - Corners of buttons.
 * @cssproperty --conference-label-column - Width of the first column, with dates and labels.
 * @fires conference-data-ready - The dataset has loaded.
 * @fires conference-data-error - The dataset could not be loaded.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <conference-series series="frivillighed"></conference-series>
 */
export class ConferenceSeriesElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, termRowStyles, conferenceSeriesStyles];

  protected override readonly needs = ['series.id'];

  /** The series, by one id or several. Default: all. */
  @property() series: string | undefined;

  #series(view: View, { name, description, audience, organisers, url }: Series): TemplateResult {
    const { messages } = view;
    const organisations = organisationList(view, organisers);
    return html`<li class="series" part="series">
      ${heading(view.headingLevel, 'title', linked(url, localised(view, name)))}
      ${paragraphs(view, description)}
      ${
        organisations || audience
          ? html`<dl part="facts">
              ${organisations ? termRow(messages.organisers, organisations) : nothing}
              ${audience ? termRow(messages.audience, localised(view, audience)) : nothing}
            </dl>`
          : nothing
      }
    </li>`;
  }

  protected override get shownPart(): ShownPart | undefined {
    return { list: 'series' };
  }

  protected override renderContent(view: View): TemplateResult | string {
    const { dataset, messages } = view;
    const selected = chosen(this, 'series', this.series, dataset.series);
    if (selected.length === 0) return messages.noSeries;
    return html`<ul role="list">
        ${showRecords(selected, (series) => this.#series(view, series))}
      </ul>
      ${showRecord({ id: 'source' }, () => edition(view))}`;
  }
}
