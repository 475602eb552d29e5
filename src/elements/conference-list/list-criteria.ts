import { type ConferenceCriteria, SORTS } from '../../dataset/queries/select-conferences.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { isDay, isYear, WHENS } from '../../dataset/queries/dates.js';
import { knownIds, oneOf, wholeNumber, words } from '../../core/attributes.js';
import type { ListOptions } from './explain-criteria.js';

/** The options of a list, in the words of the dataset. */
export function listCriteria(list: ListOptions, dataset: Dataset): ConferenceCriteria {
  const { topic, from, to, withMaterials } = list;
  const year = words(list.year);
  // Whether there is such a topic is looked at with the sentence about it.
  if (topic || !year.every(isYear) || [from, to].some((date) => date && !isDay(date)))
    import('./explain-criteria.js').then(
      ({ explainCriteria }) => explainCriteria(list, dataset),
      console.error,
    );
  return {
    series: knownIds(list, 'series', list.series, dataset.series),
    organiser: knownIds(list, 'organiser', list.organiser, dataset.organisations),
    year: year.filter(isYear),
    topic: topic ? [topic] : [],
    withMaterials,
    from: from && isDay(from) ? from : undefined,
    to: to && isDay(to) ? to : undefined,
    when: oneOf(list, 'when', list.when, WHENS),
    sort: oneOf(list, 'sort', list.sort, SORTS),
    limit: wholeNumber(list, 'limit', list.limit, { min: 1, max: Infinity, otherwise: undefined }),
  };
}
