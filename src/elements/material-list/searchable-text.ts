import type { ListedMaterial } from '../../dataset/queries/select-materials.js';
import { conferenceTitleText } from '../../templates/titles.js';
import { dateText, yearOf } from '../../templates/dates.js';
import { materialFacts } from '../../templates/materials.js';
import { personNames } from '../../templates/speakers.js';
import { plain } from '../../templates/text.js';
import type { View } from '../../core/view.js';

/** The words by which a visitor finds a material: everything that the list shows. */
export function materialTexts(view: View, { material, conference, speakers }: ListedMaterial): string[] {
  return [
    plain(view, material.title),
    materialFacts(view, material),
    personNames(view, speakers) ?? '',
    conferenceTitleText(view, conference),
    dateText(view, yearOf(view, conference)) ?? '',
  ];
}
