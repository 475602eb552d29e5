import { html, nothing, type TemplateResult } from 'lit';
import type { Conference } from '../../dataset/schema/conference.js';
import { conferenceBody } from '../../templates/conference.js';
import { conferenceFacts } from '../../templates/conference-facts.js';
import type { ConferenceField } from '../../templates/conference-fields.js';
import { conferenceTitle } from '../../templates/titles.js';
import { dateTime } from '../../templates/dates.js';
import type { DisclosureOptions } from '../../templates/disclosure.js';
import { heading } from '../../core/heading.js';
import { localised } from '../../templates/text.js';
import type { View } from '../../core/view.js';
import { conferenceDisclosure } from './conference-disclosure.js';

/** A conference that shows its facts and opens to everything else. */
export function listItem(
  view: View,
  conference: Conference,
  fields: ReadonlySet<ConferenceField>,
  options: DisclosureOptions,
  takeAlong: unknown,
): TemplateResult {
  const { theme, summary } = conference;
  const date = fields.has('date') ? dateTime(view, conference) : undefined;
  const body = conferenceBody(view, conference, fields);
  return html`<li class="item" part="item" id=${conference.id}>
    ${fields.has('date') ? html`<p class="when">${date ?? nothing}</p>` : nothing}
    <div class="main">
      ${heading(view.headingLevel, 'title', conferenceTitle(view, conference))}
      ${theme && fields.has('theme') ? html`<p class="theme">${localised(view, theme)}</p>` : nothing}
      ${conferenceFacts(view, conference, fields)}
      ${summary && fields.has('summary') ? html`<p class="summary">${localised(view, summary)}</p>` : nothing}
      ${body ? conferenceDisclosure(view, conference, fields, options, html`${body}${takeAlong}`) : takeAlong}
    </div>
  </li>`;
}
