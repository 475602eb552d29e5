import { html, nothing, type TemplateResult } from 'lit';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Venue } from '../../dataset/schema/venue.js';
import { displayNames } from '../../i18n/intl-cache.js';
import type { ConferenceField } from '../../ui/conference-fields.js';
import { linked } from '../../ui/linked.js';
import { organisationList } from '../../ui/organisation-list.js';
import { termRow } from '../../ui/term-row.js';
import { localised, plain } from '../../ui/texts.js';
import type { View } from '../../ui/view.js';

/** The address on one line; undefined where nothing of it is known. */
function address(view: View, { name, street, postalCode, city, country }: Venue): string | undefined {
  const parts = [
    name && plain(view, name),
    street,
    [postalCode, city].filter(Boolean).join(' '),
    country && displayNames(view.messages.locale, { type: 'region' }).of(country),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

/** Where to go, and whether one can or must attend online. */
function place(view: View, { venue, attendance }: Conference): TemplateResult | undefined {
  const where = venue && (address(view, venue) ?? venue.url);
  if (!where && !attendance) return undefined;
  return html`${linked(venue?.url, where)}
  ${attendance ? html`<p>${view.messages.attendance[attendance]}</p>` : nothing}`;
}

/** What a list says in one line of facts, in full and with labels. */
export function factRows(
  view: View,
  conference: Conference,
  fields: ReadonlySet<ConferenceField>,
): TemplateResult | typeof nothing {
  const { messages } = view;
  const { organisers, audience } = conference;
  const candidates: [field: ConferenceField, label: string, content: unknown][] = [
    ['place', messages.place, place(view, conference)],
    ['organisers', messages.organisers, organisationList(view, organisers)],
    ['audience', messages.audience, audience && localised(view, audience)],
  ];
  const rows = candidates.filter(([field, , content]) => content && fields.has(field));
  if (rows.length === 0) return nothing;
  return html`<dl part="facts">${rows.map(([, label, content]) => termRow(label, content))}</dl>`;
}
