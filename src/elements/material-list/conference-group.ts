import { nothing, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { showRecord } from '../../core/show-record.js';
import type { ListedMaterial } from '../../dataset/queries/select-materials.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { conferenceTitle } from '../../templates/titles.js';
import { dateTime, yearOf } from '../../templates/dates.js';
import { heading } from '../../core/heading.js';
import { materialLine } from '../../templates/materials.js';
import { personNames } from '../../templates/speakers.js';
import { plain, written } from '../../templates/text.js';
import type { View } from '../../core/view.js';

function materialItem(
  view: View,
  { material, session, speakers }: ListedMaterial,
  isAmbiguous: boolean,
): TemplateResult {
  const names = personNames(view, speakers);
  const subject = session?.title && plain(view, session.title);
  return html`<li class="material" part="material">
    ${isAmbiguous ? materialLine(view, material, subject, true) : materialLine(view, material)}
    ${names ? html`<p class="small">${written(view, names)}</p>` : nothing}
  </li>`;
}

/** The materials of one conference beneath its year and title. */
export function conferenceGroup(
  view: View,
  conference: Conference,
  materials: readonly ListedMaterial[],
): TemplateResult {
  const titles = materials.map(({ material }) => plain(view, material.title));
  const isAmbiguous = (index: number) =>
    titles.indexOf(titles[index] ?? '') !== titles.lastIndexOf(titles[index] ?? '');
  return html`<li class="item" part="item" id=${conference.id}>
    <p class="when">${dateTime(view, yearOf(view, conference)) ?? nothing}</p>
    <div class="main">
      ${heading(view.headingLevel, 'title', conferenceTitle(view, conference))}
      <ul class="materials" part="materials" role="list">
        ${materials.map((listed, index) =>
          showRecord(listed.material, () => materialItem(view, listed, isAmbiguous(index))),
        )}
      </ul>
    </div>
  </li>`;
}
