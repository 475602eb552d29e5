import type { ListedMaterial } from '../../dataset/queries/select-materials.js';
import { conferenceTitleText } from '../../ui/conference-title.js';
import { dateText, yearOf } from '../../ui/dates.js';
import { materialFacts } from '../../ui/material-list.js';
import { personNames } from '../../ui/person-name.js';
import { plain } from '../../ui/texts.js';
import type { View } from '../../ui/view.js';

/** What a visitor can search a material by: all that the list shows. */
export function materialTexts(view: View, { material, conference, speakers }: ListedMaterial): string[] {
  return [
    plain(view, material.title),
    materialFacts(view, material),
    personNames(view, speakers) ?? '',
    conferenceTitleText(view, conference),
    dateText(view, yearOf(view, conference)) ?? '',
  ];
}
