import { css, type CSSResultGroup, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecords } from '../../core/show-record.js';
import { property } from 'lit/decorators.js';
import { chosen } from '../../core/attributes.js';
import { heading } from '../../core/heading.js';
import type { ShownPart } from '../../dataset/load/parts-manifest.js';
import type { View } from '../../core/view.js';
import { WidgetElement } from '../../core/widget-element.js';
import type { Newsletter } from '../../dataset/schema/dataset.js';
import { localised, paragraphs } from '../../templates/text.js';

const newsletterBoxStyles = css`
  .newsletter + .newsletter {
    margin-block-start: 1.5em;
  }
  .newsletter > * + * {
    margin-block-start: 0.5em;
  }
`;

/**
 * A newsletter: its subject, and a link to sign up.
 *
 * @summary One newsletter, or all.
 * @slot - What visitors see until the dataset has loaded, and if it cannot be loaded.
 * @csspart base - Everything in the widget.
 * @csspart heading - The heading above the content.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that loads the dataset again.
 * @csspart newsletter - One newsletter.
 * @csspart title - Its title.
 * @csspart subscribe - The link to sign up.
 * @cssproperty --conference-accent-color - Links.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Secondary text.
 * @cssproperty --conference-line-color - Hairlines.
 * @cssproperty --conference-surface-color - The button under the pointer.
 * @cssproperty --conference-focus-color - The focus ring.
 * @cssproperty --conference-radius - Corners of buttons.
 * @fires conference-data-ready - The dataset has loaded.
 * @fires conference-data-error - The dataset could not be loaded.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <newsletter-box heading="Hold dig orienteret"></newsletter-box>
 */
export class NewsletterBoxElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, newsletterBoxStyles];

  protected override readonly needs = ['newsletters.id'];

  /** The newsletters, by one id or several. Default: all. */
  @property() newsletter: string | undefined;

  #newsletter(view: View, { title, description, url }: Newsletter): TemplateResult {
    const { messages } = view;
    return html`<li class="newsletter" part="newsletter">
      ${heading(view.headingLevel, 'title', localised(view, title))}${paragraphs(view, description)}
      ${
        url
          ? html`<p>
              <a href=${url} part="subscribe"
                >${messages.subscribe}<span class="visually-hidden">: ${localised(view, title)}</span></a
              >
            </p>`
          : html`<p class="small">${messages.noSubscription}</p>`
      }
    </li>`;
  }

  protected override get shownPart(): ShownPart | undefined {
    return { list: 'newsletters' };
  }

  protected override renderContent(view: View): TemplateResult | string {
    const { dataset, messages } = view;
    const newsletters = chosen(this, 'newsletter', this.newsletter, dataset.newsletters);
    if (newsletters.length === 0) return messages.noNewsletters;
    return html`<ul role="list">
      ${showRecords(newsletters, (newsletter) => this.#newsletter(view, newsletter))}
    </ul>`;
  }
}
