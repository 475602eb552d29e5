import { css, type CSSResultGroup, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { chosen } from '../../core/attributes.js';
import { heading } from '../../core/heading.js';
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
 * What a newsletter brings, and a link to the page where one signs up.
 *
 * @summary One newsletter, or all.
 * @slot - What is shown until the dataset is there, and again if it cannot be had.
 * @csspart base - Everything.
 * @csspart heading - The heading above the newsletters.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that tries again.
 * @csspart newsletter - One newsletter.
 * @csspart title - Its title.
 * @csspart subscribe - The link to sign up.
 * @cssproperty --conference-accent-color - Links.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Secondary text.
 * @cssproperty --conference-line-color - Hairlines.
 * @cssproperty --conference-surface-color - The button under the pointer.
 * @cssproperty --conference-focus-color - The ring around what has the focus.
 * @cssproperty --conference-radius - Corners of buttons.
 * @fires conference-data-ready - The dataset is there.
 * @fires conference-data-error - The dataset could not be had.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <newsletter-box heading="Hold dig orienteret"></newsletter-box>
 */
export class NewsletterBoxElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, newsletterBoxStyles];

  /** Which one: the id of a newsletter, or several; all when left out. */
  @property() newsletter: string | undefined;

  #newsletter(view: View, { title, description, url }: Newsletter): TemplateResult {
    const { messages } = view;
    return html`<li class="newsletter" part="newsletter">
      ${heading(view.headingLevel, 'title', localised(view, title))} ${paragraphs(view, description)}
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

  protected override renderContent(view: View): TemplateResult | string {
    const { dataset, messages } = view;
    const newsletters = chosen(this, 'newsletter', this.newsletter, dataset.newsletters);
    if (newsletters.length === 0) return messages.noNewsletters;
    return html`<ul role="list">
      ${newsletters.map((newsletter) => this.#newsletter(view, newsletter))}
    </ul>`;
  }
}
