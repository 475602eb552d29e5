import { html, nothing, type TemplateResult } from 'lit';
import type { ListedMaterial } from '../../dataset/queries/select-materials.js';
import type { Conference } from '../../dataset/schema/conference.js';
import { conferenceTitle } from '../../ui/conference-title.js';
import { dateTime, yearOf } from '../../ui/dates.js';
import { heading } from '../../ui/heading.js';
import { materialLine } from '../../ui/material-list.js';
import { personNames } from '../../ui/person-name.js';
import { written } from '../../ui/texts.js';
import type { View } from '../../ui/view.js';

function materialItem(view: View, { material, speakers }: ListedMaterial): TemplateResult {
  const names = personNames(view, speakers);
  return html`<li class="material" part="material">
    ${materialLine(view, material)} ${names ? html`<p class="small">${written(view, names)}</p>` : nothing}
  </li>`;
}

/** The materials of one conference beneath its year and title. */
export function conferenceGroup(
  view: View,
  conference: Conference,
  materials: readonly ListedMaterial[],
): TemplateResult {
  return html`<li class="item" part="item" id=${conference.id}>
    <p class="when">${dateTime(view, yearOf(view, conference)) ?? nothing}</p>
    <div class="main">
      ${heading(view.headingLevel, 'title', conferenceTitle(view, conference))}
      <ul class="materials" part="materials" role="list">
        ${materials.map((material) => materialItem(view, material))}
      </ul>
    </div>
  </li>`;
}
