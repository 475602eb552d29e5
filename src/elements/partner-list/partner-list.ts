import { type CSSResultGroup, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { someOf, type SomeOf } from '../../core/attributes.js';
import { chosenConference, partOfChosen } from '../../core/chosen-conference.js';
import { ClockController } from '../../core/clock.js';
import { heading } from '../../core/heading.js';
import { html } from '../../core/html.js';
import { showRecords } from '../../core/show-record.js';
import { structuredData } from '../../core/structured-data.js';
import type { View } from '../../core/view.js';
import { WidgetElement } from '../../core/widget-element.js';
import type { ShownPart } from '../../dataset/load/parts-manifest.js';
import { type PartnerGroup, ROLES, selectPartners } from '../../dataset/queries/partners.js';
import type { Organisation } from '../../dataset/schema/people.js';
import { localised, plain } from '../../templates/text.js';
import { LogosController } from './logos-controller.js';
import { partnerListStyles } from './partner-list.styles.js';

const FIELDS = ['logo', 'name', 'level', 'link'] as const;

/** A name beside a logo that says it already would be said twice. */
const DEFAULT_FIELDS = FIELDS.filter((field) => field !== 'name');

type Fields = ReadonlySet<(typeof FIELDS)[number]>;

/**
 * Those who hold a conference, work together with it or pay for some of it: their logos by role and level, all of the same size to
 * the eye, with links to their sites. An organisation without a logo is shown by its name.
 *
 * @summary The organisers, partners and sponsors of a conference.
 * @slot - What visitors see until the dataset has loaded, and if it cannot be loaded.
 * @csspart base - Everything in the widget.
 * @csspart heading - The heading above the content.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that loads the dataset again.
 * @csspart group - Those of one role.
 * @csspart title - The role.
 * @csspart level - The level of the partners or sponsors below it.
 * @csspart list - A list of organisations.
 * @csspart partner - One organisation.
 * @csspart logo - Its logo, which links to its site.
 * @csspart name - Its name.
 * @cssproperty --conference-accent-color - Links.
 * @cssproperty --conference-text-color - Text.
 * @cssproperty --conference-muted-color - Levels.
 * @cssproperty --conference-line-color - Hairlines.
 * @cssproperty --conference-surface-color - The button under the pointer.
 * @cssproperty --conference-focus-color - The focus ring.
 * @cssproperty --conference-radius - Corners of buttons.
 * @cssproperty --conference-label-column - Width of the first column, with the roles.
 * @fires conference-data-ready - The dataset has loaded.
 * @fires conference-data-error - The dataset could not be loaded.
 * @fires conference-data-issues - The dataset has records that cannot be used.
 * @example <partner-list conference="frivillighed-2017" heading="Bag konferencen"></partner-list>
 */
export class PartnerListElement extends WidgetElement {
  static override styles: CSSResultGroup = [WidgetElement.styles, partnerListStyles];

  protected override readonly needs = [
    'conferences.id',
    'conferences.organisers',
    'conferences.partners',
    'organisations.id',
  ];

  /** The conference, by its id, or `next` or `latest`. Default: the next, or the latest if none is planned. */
  @property() conference: string | undefined;

  /** Those to show, for example `partner sponsor`. Default: all. */
  @property() roles: SomeOf<typeof ROLES> | undefined;

  /** What to show of each, for example `logo name link`. Default: all but the names of those that have a logo. */
  @property() fields: SomeOf<typeof FIELDS> | undefined;

  /** Describes the conference to search engines, as JSON-LD in the page's head. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  constructor() {
    super();
    new ClockController(this);
    new LogosController(this);
    structuredData(this, () => {
      const { view } = this;
      const conference =
        view && this.structuredData ? chosenConference(this, this.conference, view) : undefined;
      return view && conference && { ...view, datasetUrl: this.data.url, conferences: [conference] };
    });
  }

  #partner(view: View, { name, url, logo }: Organisation, fields: Fields): TemplateResult {
    const href = fields.has('link') ? url : undefined;
    const text = localised(view, name);
    const linked = (content: TemplateResult, part: string) =>
      href === undefined
        ? html`<span class=${part} part=${part}>${content}</span>`
        : html`<a class=${part} part=${part} href=${href}>${content}</a>`;
    const isNamed = fields.has('name') || !fields.has('logo') || !logo;
    const alt = logo && (isNamed ? '' : plain(view, logo.alt));
    const picture =
      logo && fields.has('logo')
        ? html`<img
              src=${logo.src}
              alt=${alt}
              loading="lazy"
            />${isNamed ? nothing : html`<span class="instead">${text}</span>`}`
        : undefined;
    // One link for both.
    if (picture && isNamed)
      return linked(html`<span class="logo" part="logo">${picture}</span><span>${text}</span>`, 'name');
    return picture ? linked(picture, 'logo') : linked(html`${text}`, 'name');
  }

  #group(view: View, { role, levels }: PartnerGroup, fields: Fields, isNamed: boolean): TemplateResult {
    const { messages, headingLevel } = view;
    const names = { organiser: messages.organisers, partner: messages.partners, sponsor: messages.sponsors };
    const className = fields.has('logo') ? 'partners' : 'partners names';
    return html`<div class="group" part="group">
      ${isNamed ? heading(headingLevel, 'title', names[role]) : nothing}
      <div>
        ${levels.map(
          ({ level, organisations }) =>
            html`${
                level && fields.has('level')
                  ? heading(isNamed ? headingLevel + 1 : headingLevel, 'level', localised(view, level))
                  : nothing
              }
              <ul class=${className} part="list" role="list">
                ${showRecords(
                  organisations,
                  (organisation) =>
                    html`<li class="partner" part="partner">
                      ${this.#partner(view, organisation, fields)}
                    </li>`,
                )}
              </ul>`,
        )}
      </div>
    </div>`;
  }

  protected override get shownPart(): ShownPart | undefined {
    return partOfChosen(this, this.conference, this.view);
  }

  protected override renderContent(view: View): TemplateResult | string {
    const { dataset, messages } = view;
    const conference = chosenConference(this, this.conference, view);
    if (!conference) return this.conference === 'next' ? messages.noNextConference : messages.noConference;
    const roles = someOf(this, 'roles', this.roles, ROLES, ROLES);
    const fields = someOf(this, 'fields', this.fields, FIELDS, DEFAULT_FIELDS);
    const groups = selectPartners(dataset, conference, roles);
    if (groups.length === 0) return messages.noPartners;
    // The editor has named those of one role.
    const isNamed = !(this.heading && roles.size === 1);
    return html`${groups.map((group) => this.#group(view, group, fields, isNamed))}`;
  }
}
