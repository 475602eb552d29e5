import { nothing, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { eventAttendance } from '../../dataset/queries/events.js';
import { venueText } from '../../dataset/queries/localise.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { displayNames } from '../../i18n/intl-cache.js';
import { linked } from '../../templates/links.js';
import { organisationNames } from '../../templates/organisation.js';
import { organisationList } from '../../templates/organisation-list.js';
import { termRow } from '../../templates/term-row.js';
import { localised, plain } from '../../templates/text.js';
import type { View } from '../../core/view.js';
import { partnerIds } from '../../dataset/queries/partners.js';
import type { DetailsField } from './details-fields.js';

/** Where to go, and whether one can or must attend online. */
export function place(view: View, conference: Conference): TemplateResult | undefined {
  const { venue } = conference;
  const { attendance: words, locale } = view.messages;
  const countryName = (code: string) => displayNames(locale, { type: 'region' }).of(code);
  const where = venue && (venueText(venue, (text) => plain(view, text), countryName) || venue.url);
  const attendance = eventAttendance({ conference });
  if (!where && !attendance) return undefined;
  return html`${linked(venue?.url, where)}${attendance ? html`<p>${words[attendance]}</p>` : nothing}`;
}

/** The facts that a list says in one line, in full and with labels. */
export function factRows(
  view: View,
  conference: Conference,
  fields: ReadonlySet<DetailsField>,
): TemplateResult | typeof nothing {
  const { messages } = view;
  const { organisers, audience } = conference;
  const candidates: [field: DetailsField, label: string, content: unknown][] = [
    ['place', messages.place, place(view, conference)],
    ['organisers', messages.organisers, organisationList(view, organisers)],
    ['partners', messages.partners, organisationNames(view, partnerIds(conference, 'partner'))],
    ['partners', messages.sponsors, organisationNames(view, partnerIds(conference, 'sponsor'))],
    ['audience', messages.audience, audience && localised(view, audience)],
  ];
  const rows = candidates.filter(([field, , content]) => content && fields.has(field));
  if (rows.length === 0) return nothing;
  return html`<dl part="facts">${rows.map(([, label, content]) => termRow(label, content))}</dl>`;
}
