import { nothing, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecord } from '../../core/show-record.js';
import type { Talk } from '../../dataset/queries/select-speakers.js';
import { materialList } from '../../templates/materials.js';
import { talkLink, talkTitleText, yearTime } from '../../templates/talk-title.js';
import { localised } from '../../templates/text.js';
import type { View } from '../../core/view.js';

function talkItem(view: View, talk: Talk, year: unknown): TemplateResult {
  const { conference, session } = talk;
  const where = session.title && conference.title ? localised(view, conference.title) : undefined;
  return html`<li class="talk">
    <span class="when">${year ?? nothing}</span>
    <div>
      <p class="talk-title">${talkLink(view, talk)}</p>
      ${where ? html`<p class="small">${where}</p>` : nothing}
      ${materialList(view, talk.materials, talkTitleText(view, talk)) ?? nothing}
      ${view.choice?.star(view, { conference, session }) ?? nothing}
    </div>
  </li>`;
}

/** Talks with year and slides; undefined where there is none. */
export function talkList(view: View, talks: readonly Talk[]): TemplateResult | undefined {
  if (talks.length === 0) return undefined;
  return html`<ul class="talks" part="talks" role="list">
    ${talks.map((talk, index) =>
      showRecord(talk.session, () => talkItem(view, talk, yearTime(view, talks, index))),
    )}
  </ul>`;
}
