import { html, nothing, type TemplateResult } from 'lit';
import type { Conference } from '../../dataset/schema/conference.js';
import { conferenceBody } from '../../ui/conference-body.js';
import { conferenceFacts } from '../../ui/conference-facts.js';
import type { ConferenceField } from '../../ui/conference-fields.js';
import { conferenceTitle, conferenceTitleText } from '../../ui/conference-title.js';
import { dateTime } from '../../ui/dates.js';
import { disclosure, type DisclosureOptions } from '../../ui/disclosure.js';
import { heading } from '../../ui/heading.js';
import { localised } from '../../ui/texts.js';
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
  const about = html`<span class="visually-hidden"
    >${view.messages.about(conferenceTitleText(view, conference))}</span
  >`;
  return html`<li class="item" part="item" id=${conference.id}>
    ${fields.has('date') ? html`<p class="when">${date ?? nothing}</p>` : nothing}
    <div class="main">
      ${heading(view.headingLevel, 'title', conferenceTitle(view, conference))}
      ${theme && fields.has('theme') ? html`<p class="theme">${localised(view, theme)}</p>` : nothing}
      ${conferenceFacts(view, conference, fields)}
      ${summary && fields.has('summary') ? html`<p class="summary">${localised(view, summary)}</p>` : nothing}
      ${
        body
          ? disclosure(
              options,
              html`<span>${label(view, conference, fields)}${about}</span>`,
              html`${body}${takeAlong}`,
            )
          : takeAlong
      }
    </div>
  </li>`;
}
