import { nothing, type TemplateResult } from 'lit';
import { html, onePiece } from '../../core/html.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { conferenceFacts, type ConferenceField } from '../../templates/conference.js';
import { bodies, type Bodies } from '../../templates/bodies.js';
import { conferenceTitle } from '../../templates/titles.js';
import { dateTime } from '../../templates/dates.js';
import { disclosure, type DisclosureOptions } from '../../templates/disclosure.js';
import { heading } from '../../core/heading.js';
import { localised } from '../../templates/text.js';
import { showRecord } from '../../core/show-record.js';
import type { View } from '../../core/view.js';

/** A conference as one row, its date, title and theme; everything else opens. */
export function accordionItem(
  view: View,
  conference: Conference,
  fields: ReadonlySet<ConferenceField>,
  options: DisclosureOptions,
  actionBar: unknown,
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
  const body = ({ conferenceBody }: Bodies) =>
    showRecord(
      conference,
      () =>
        html`<div class="main">
          ${conferenceFacts(view, conference, fields)}
          ${summary && fields.has('summary') ? html`<p>${localised(view, summary)}</p>` : nothing}
          ${conferenceBody(view, conference, fields) ?? nothing}${actionBar}
        </div>`,
    );
  return onePiece(
    html`<li class="item" part="item" id=${conference.id}>${disclosure(options, row, body, bodies)}</li>`,
  );
}
