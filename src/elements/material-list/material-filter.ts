import { selectMaterials, type ListedMaterial } from '../../dataset/queries/select-materials.js';
import type { Material } from '../../dataset/schema/session.js';
import { ownSessionTexts, personTexts } from '../../filter/searchable-text.js';
import { itemSearch } from '../../filter/search-conferences.js';
import type { FindItems } from '../../filter/filter-controller.js';
import { viewOf } from '../../templates/dates.js';
import type { View } from '../../core/view.js';
import { materialTexts } from './searchable-text.js';

/** The words that the list shows of a material, and those by which a programme finds its talk. */
function foundBy(view: View, listed: ListedMaterial): readonly string[] {
  const { material, conference, speakers } = listed;
  const session = conference.sessions?.find(({ materials }) => materials?.includes(material));
  return [
    ...materialTexts(view, listed),
    ...personTexts(view, speakers),
    ...(session ? ownSessionTexts(viewOf(view, conference), session) : []),
  ];
}

/** Finds the materials that a visitor looks for. */
export function materialFinder(): FindItems<Material> {
  const find = itemSearch((dataset) => selectMaterials(dataset, {}), foundBy);
  return (view, filter) => new Set(find(view, filter).map(({ material }) => material));
}
