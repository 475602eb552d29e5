import { nothing, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecord } from '../../core/show-record.js';
import type { Speaker } from '../../dataset/queries/select-speakers.js';
import { heading } from '../../core/heading.js';
import { affiliation } from '../../templates/person.js';
import { portrait } from '../../templates/portrait.js';
import { talkLink, yearTime } from '../../templates/talk-title.js';
import { written } from '../../templates/text.js';
import type { View } from '../../core/view.js';

/**
 * A person with what they spoke at: year and title of each talk.
 *
 * @param isOneConference in a list of which the year says nothing
 */
export function speakerItem(
  view: View,
  { person, talks }: Speaker,
  isOneConference: boolean,
): TemplateResult {
  const role = affiliation(view, person);
  return html`<li class="speaker" part="speaker" id=${person.id}>
    ${portrait(person, view)}
    <div class="person">
      ${heading(view.headingLevel, 'title', written(view, person.name))}
      ${role ? html`<p class="role">${role}</p>` : nothing}
    </div>
    <ul class="talks" part="talks" role="list">
      ${talks.map((talk, index) =>
        showRecord(talk.session, () => {
          const year = isOneConference ? undefined : yearTime(view, talks, index);
          return html`<li class="talk">
            ${year ? html`<span class="when">${year}</span> ` : nothing}<span>${talkLink(view, talk)}</span>
          </li>`;
        }),
      )}
    </ul>
  </li>`;
}
