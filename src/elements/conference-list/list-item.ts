import { nothing, type TemplateResult } from 'lit';
import { apart, html, onePiece } from '../../core/html.js';
import { heading } from '../../core/heading.js';
import { showRecord } from '../../core/show-record.js';
import type { View } from '../../core/view.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { conferenceFacts, type ConferenceField, hasBody } from '../../templates/conference.js';
import { bodies, type Bodies } from '../../templates/bodies.js';
import { dateTime } from '../../templates/dates.js';
import { disclosure, type DisclosureOptions } from '../../templates/disclosure.js';
import { heldText } from '../../templates/session.js';
import { comma, localised } from '../../templates/text.js';
import { conferenceTitle, conferenceTitleText } from '../../templates/titles.js';

/** The contents of a closed item in words: "Program, 5 oplæg, 4 materialer". */
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
  return parts.join(comma(view)) || messages.readMore;
}

/** The body of an opened conference whose title stands outside it. The row repeats the title for people who hear it alone. */
export function conferenceDisclosure(
  view: View,
  conference: Conference,
  fields: ReadonlySet<ConferenceField>,
  options: DisclosureOptions,
  content: (bodies: Bodies) => unknown,
): TemplateResult {
  const about = html`<span class="visually-hidden"
    >${view.messages.about(conferenceTitleText(view, conference))}</span
  >`;
  return disclosure(
    options,
    html`<span>${label(view, conference, fields)}${about}</span>`,
    (loaded: Bodies) => showRecord(conference, () => content(loaded)),
    bodies,
  );
}

/**
 * A conference that shows its facts and opens to everything else.
 *
 * @param above what a layout puts before it
 */
export function listItem(
  view: View,
  conference: Conference,
  fields: ReadonlySet<ConferenceField>,
  options: DisclosureOptions,
  actionBar: unknown,
  above: unknown = nothing,
): TemplateResult {
  const { theme, summary } = conference;
  const date = fields.has('date') ? dateTime(view, conference) : undefined;
  const body = ({ conferenceBody }: Bodies) => {
    const content = conferenceBody(view, conference, fields);
    return actionBar === nothing ? content : html`${content}${actionBar}`;
  };
  return onePiece(
    html`<li class="item" part="item" id=${conference.id}>
      ${above}${fields.has('date') ? html`<p class="when">${date ?? nothing}</p>` : nothing}
      <div class="main">
        ${heading(view.headingLevel, 'title', conferenceTitle(view, conference))}
        ${theme && fields.has('theme') ? html`<p class="theme">${localised(view, theme)}</p>` : nothing}
        ${conferenceFacts(view, conference, fields)}
        ${summary && fields.has('summary') ? html`<p class="summary">${localised(view, summary)}</p>` : nothing}
        ${hasBody(conference, fields) ? conferenceDisclosure(view, conference, fields, options, body) : apart(actionBar)}
      </div>
    </li>`,
  );
}
