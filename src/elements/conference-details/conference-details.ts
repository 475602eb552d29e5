import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { chosenConference } from '../../ui/chosen-conference.js';
import { ClockController } from '../../ui/clock-controller.js';
import { conferenceBody } from '../../ui/conference-body.js';
import { CONFERENCE_FIELDS } from '../../ui/conference-fields.js';
import { conferenceTitle } from '../../ui/conference-title.js';
import { conferenceStyles } from '../../ui/conference.styles.js';
import { dateAndTime } from '../../ui/dates.js';
import { heading } from '../../ui/heading.js';
import { itemStyles } from '../../ui/item.styles.js';
import { someOf } from '../../ui/options.js';
import { termRowStyles } from '../../ui/term-row.styles.js';
import { localised } from '../../ui/texts.js';
import type { View } from '../../ui/view.js';
import { ConferenceElement } from '../conference-element.js';
import { conferenceDetailsStyles } from './conference-details.styles.js';
import { factRows } from './fact-rows.js';

/**
 * One conference in full, opened: when and where, who holds it and for whom, description, programme, materials,
 * registration, accessibility and sources.
 *
 * @summary One conference in full.
 * @slot - What is shown until the dataset is there, and again if it cannot be had: a link to the conference's own page, say.
 * @csspart base - Everything.
 * @csspart heading - The heading above the conference.
 * @csspart status - The live region that says what is wrong or missing.
 * @csspart retry - The button that tries again.
 * @csspart conference - The conference.
 * @csspart title - Its title.
 * @csspart facts - Place, organisers and audience.
 * @csspart body - Description, programme and everything after it.
 * @csspart subheading - The heading of each section.
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
 * @example <conference-details conference="frivillighed-2017"></conference-details>
 */
export class ConferenceDetailsElement extends ConferenceElement {
  static override styles: CSSResultGroup = [
    ConferenceElement.styles,
    itemStyles,
    conferenceStyles,
    termRowStyles,
    conferenceDetailsStyles,
  ];

  /** Which one: its id, next or latest; when left out the next, or the latest where none is to come. */
  @property() conference: string | undefined;

  /** What to show of it, for example `date place summary registration`; everything when left out. */
  @property() fields: string | undefined;

  constructor() {
    super();
    new ClockController(this);
  }

  protected override renderContent(view: View): TemplateResult | string {
    const { messages, headingLevel } = view;
    const conference = chosenConference(this, this.conference, view);
    if (!conference) return this.conference === 'next' ? messages.noNextConference : messages.noConference;
    const { theme, summary } = conference;
    const fields = someOf(this, 'fields', this.fields, CONFERENCE_FIELDS, CONFERENCE_FIELDS);
    const date = fields.has('date') && dateAndTime(view, conference);
    return html`<div class=${this.heading ? 'main' : 'main leading'} part="conference">
      ${date ? html`<p class="when">${date}</p>` : nothing}
      ${heading(headingLevel, 'title', conferenceTitle(view, conference))}
      ${theme && fields.has('theme') ? html`<p class="theme">${localised(view, theme)}</p>` : nothing}
      ${summary && fields.has('summary') ? html`<p>${localised(view, summary)}</p>` : nothing}
      ${factRows(view, conference, fields)} ${conferenceBody(view, conference, fields) ?? nothing}
    </div>`;
  }
}
