import { html, type TemplateResult } from 'lit';
import type { Conference } from '../../dataset/schema/conference.js';
import type { ConferenceField } from '../../ui/conference-fields.js';
import { conferenceTitleText } from '../../ui/conference-title.js';
import { disclosure, type DisclosureOptions } from '../../ui/disclosure.js';
import type { View } from '../../ui/view.js';

/** What opens, in words: "Program, 5 oplæg, 4 materialer". Breaks and what was cancelled do not count. */
function label(
  { messages }: View,
  { sessions = [], materials = [] }: Conference,
  fields: ReadonlySet<ConferenceField>,
): string {
  const programme = fields.has('sessions') ? sessions : [];
  const held = programme.filter(({ kind, status }) => kind !== 'break' && status !== 'cancelled');
  const count = held.every(({ kind }) => kind === 'talk' || kind === 'keynote')
    ? messages.talks
    : messages.sessions;
  const documents = [
    ...programme.flatMap((session) => session.materials ?? []),
    ...(fields.has('materials') ? materials : []),
  ];
  const parts = [
    programme.length > 0 && messages.programme,
    held.length > 0 && count(held.length),
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
