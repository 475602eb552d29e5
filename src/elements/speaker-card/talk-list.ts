import { html, nothing, type TemplateResult } from 'lit';
import type { Talk } from '../../dataset/queries/talks-of.js';
import { conferenceTitleText } from '../../ui/conference-title.js';
import { dateTime } from '../../ui/dates.js';
import { materialList } from '../../ui/material-list.js';
import { titleWithStatus } from '../../ui/status.js';
import { localised, plain } from '../../ui/texts.js';
import type { View } from '../../ui/view.js';

/** The year alone: the conference tells the day. */
function year(view: View, { conference: { start, dateCertainty } }: Talk): TemplateResult | undefined {
  return dateTime(view, { start: start?.slice(0, 4), dateCertainty });
}

function talkItem(view: View, talk: Talk): TemplateResult {
  const { conference, session } = talk;
  // A talk whose title is not known goes by the conference it was given at.
  const name = session.title ? plain(view, session.title) : conferenceTitleText(view, conference);
  const title = session.title ? localised(view, session.title) : name;
  const where = session.title && conference.title ? localised(view, conference.title) : undefined;
  const status = session.status ?? conference.status;
  return html`<li class="talk">
    <span class="when">${year(view, talk) ?? nothing}</span>
    <div>
      <p class="talk-title">${titleWithStatus(view, status, title)}</p>
      ${where ? html`<p class="small">${where}</p>` : nothing}
      ${materialList(view, talk.materials, name) ?? nothing}
    </div>
  </li>`;
}

/** Talks with year and slides; undefined where there is none. */
export function talkList(view: View, talks: readonly Talk[]): TemplateResult | undefined {
  if (talks.length === 0) return undefined;
  return html`<ul class="talks" part="talks" role="list">
    ${talks.map((talk) => talkItem(view, talk))}
  </ul>`;
}
