import { css, type CSSResultGroup, nothing, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecords } from '../../core/show-record.js';
import { property, state } from 'lit/decorators.js';
import { download } from '../../actions/download.js';
import { announce } from '../../core/announce.js';
import { chosen } from '../../core/attributes.js';
import { heading } from '../../core/heading.js';
import type { ShownPart } from '../../dataset/load/parts-manifest.js';
import type { View } from '../../core/view.js';
import { WidgetElement } from '../../core/widget-element.js';
import { contactDetails, type ContactDetails } from '../../dataset/queries/contact-details.js';
import { affiliation } from '../../templates/person.js';
import { termRow, termRowStyles } from '../../templates/term-row.js';
import { localised, plain } from '../../templates/text.js';

const contactBoxStyles = css`
  .contact + .contact {
    margin-block-start: 1.5em;
  }
  .role {
    color: var(--_muted);
  }
  dl {
    margin-block-start: 0.5em;
  }
  @container (inline-size >= 10em) {
    dd a[href^='tel'] {
      white-space: nowrap;
    }
  }
  dd a {
    display: inline-block;
    min-block-size: 24px;
  }
  .save {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-start: 0.75em;
  }
`;

/**
 * Whom to ask: name, title, organisation, email and phone, and a button that saves the contact.
 *
 * @summary One contact person, or all.
 * @slot - What visitors see until the dataset has loaded, and if it cannot be loaded.
 * @csspart base - Everything in the widget.
 * @csspart heading - The heading above the content.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that loads the dataset again.
 * @csspart contact - One contact.
 * @csspart title - The name.
 * @csspart save - The button that saves the contact.
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
 * @example <contact-box heading="Kontakt"></contact-box>
 */
export class ContactBoxElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, termRowStyles, contactBoxStyles];

  protected override readonly needs = ['contacts.id'];

  /** The contacts, by one id or several. Default: all. */
  @property() contact: string | undefined;

  /** Id of the contact that could not be saved. */
  @state() private failedToSave: string | undefined;

  async #save(view: View, contact: ContactDetails): Promise<void> {
    try {
      // A visitor pays for the format when pressing the button.
      const { vCard } = await import('../../formats/export/vcard.js');
      const text = vCard({
        name: contact.name,
        title: contact.title && plain(view, contact.title),
        organisation: contact.organisation && plain(view, contact.organisation.name),
        email: contact.email,
        phone: contact.phone,
      });
      download(text, 'text/vcard', `${contact.id}.vcf`);
      this.failedToSave = undefined;
    } catch (error) {
      console.error(`<${this.localName}> could not make the contact card.`, error);
      this.failedToSave = contact.id;
      announce(this, view.messages.actionFailed);
    }
  }

  #contact(view: View, contact: ContactDetails): TemplateResult {
    const { messages } = view;
    const { email, phone, hours } = contact;
    const role = affiliation(view, { title: contact.title, organisation: contact.organisation?.id });
    return html`<li class="contact" part="contact">
      ${heading(view.headingLevel, 'title', contact.name)}
      ${role ? html`<p class="role">${role}</p>` : nothing}
      ${
        email || phone || hours
          ? html`<dl>
              ${email ? termRow(messages.email, html`<a href="mailto:${email}" dir="ltr">${email}</a>`) : nothing}
              ${phone ? termRow(messages.phone, html`<a href="tel:${phone.replace(/[^+\d]/g, '')}" dir="ltr">${phone}</a>`) : nothing}
              ${hours ? termRow(messages.hours, localised(view, hours)) : nothing}
            </dl>`
          : nothing
      }
      ${email || phone ? this.#saveRow(view, contact) : nothing}
    </li>`;
  }

  /** To save a name alone is of no use. */
  #saveRow(view: View, contact: ContactDetails): TemplateResult {
    const { messages } = view;
    return html`<div class="save">
      <button type="button" part="save" @click=${() => this.#save(view, contact)}>
        ${messages.saveContact}<span class="visually-hidden">&#32;${contact.name}</span>
      </button>
      <span>${this.failedToSave === contact.id ? messages.actionFailed : nothing}</span>
    </div>`;
  }

  protected override get shownPart(): ShownPart | undefined {
    return { list: 'contacts' };
  }

  protected override renderContent(view: View): TemplateResult | string {
    const { dataset, messages } = view;
    const contacts = chosen(this, 'contact', this.contact, dataset.contacts);
    if (contacts.length === 0) return messages.noContacts;
    return html`<ul class="contacts" role="list">
      ${showRecords(contacts, (contact) => this.#contact(view, contactDetails(dataset, contact)))}
    </ul>`;
  }
}
