import { html, type TemplateResult } from 'lit';
import type { Conference } from '../../dataset/schema/conference.js';
import type { ConferenceField } from '../../templates/conference-fields.js';
import { conferenceTitleText } from '../../templates/titles.js';
import { disclosure, type DisclosureOptions } from '../../templates/disclosure.js';
import { heldText } from '../../templates/session-facts.js';
import type { View } from '../../core/view.js';

/** What opens, in words: "Program, 5 oplæg, 4 materialer". */
function label(
  view: View,
  { sessions = [], materials = [] }: Conference,
  fields: ReadonlySet<ConferenceField>,
): string {
  const { messages } = view;
  const programme = fields.has('sessions') ? sessions : [];
  const documents = [
    ...programme.flatMap((session) => session.materials ?? []),
    ...(fields.has('materials') ? materials : []),
  ];
  const parts = [
    programme.length > 0 && messages.programme,
    heldText(view, programme),
    documents.length > 0 && messages.documents(documents.length),
  ].filter(Boolean);
  return parts.join(', ') || messages.readMore;
}

/** What a conference opens to, where its title stands outside; the row says it again to who hears it alone. */
export function conferenceDisclosure(
  view: View,
  conference: Conference,
  fields: ReadonlySet<ConferenceField>,
  options: DisclosureOptions,
  content: TemplateResult,
): TemplateResult {
  const about = html`<span class="visually-hidden"
    >${view.messages.about(conferenceTitleText(view, conference))}</span
  >`;
  return disclosure(options, html`<span>${label(view, conference, fields)}${about}</span>`, content);
}
