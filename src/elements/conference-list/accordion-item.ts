import { html, nothing, type TemplateResult } from 'lit';
import type { Conference } from '../../dataset/schema/conference.js';
import { conferenceBody } from '../../ui/conference-body.js';
import { conferenceFacts } from '../../ui/conference-facts.js';
import type { ConferenceField } from '../../ui/conference-fields.js';
import { conferenceTitle } from '../../ui/conference-title.js';
import { dateTime } from '../../ui/dates.js';
import { disclosure, type DisclosureOptions } from '../../ui/disclosure.js';
import { heading } from '../../ui/heading.js';
import { localised } from '../../ui/texts.js';
import type { View } from '../../ui/view.js';

/** A conference as one row, its date, title and theme; everything else opens. */
export function accordionItem(
  view: View,
  conference: Conference,
  fields: ReadonlySet<ConferenceField>,
  options: DisclosureOptions,
  takeAlong: unknown,
): TemplateResult {
  const { theme, summary } = conference;
  const date = fields.has('date') ? dateTime(view, conference) : undefined;
  const row = html`<div class="row">
    ${date ? html`<span class="when">${date}</span>` : nothing}
    <div>
      ${heading(view.headingLevel, 'title', conferenceTitle(view, conference))}
      ${theme && fields.has('theme') ? html`<p class="theme">${localised(view, theme)}</p>` : nothing}
    </div>
  </div>`;
  return html`<li class="item" part="item" id=${conference.id}>
    ${disclosure(
      options,
      row,
      html`<div class="main">
        ${conferenceFacts(view, conference, fields)}
        ${summary && fields.has('summary') ? html`<p>${localised(view, summary)}</p>` : nothing}
        ${conferenceBody(view, conference, fields) ?? nothing} ${takeAlong}
      </div>`,
    )}
  </li>`;
}
