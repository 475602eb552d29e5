import { hasTopic } from '../../dataset/queries/has-topic.js';
import type { ConferenceCriteria } from '../../dataset/queries/select-conferences.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { day, isYear } from '../../ui/date-options.js';
import { knownIds, oneOf, wholeNumber, words } from '../../ui/options.js';
import type { ListWishes } from './list-wishes.js';

/** What an editor asks a list for, in the words of the dataset. */
export function listCriteria(list: ListWishes, dataset: Dataset): ConferenceCriteria {
  const { topic } = list;
  const year = words(list.year);
  const isTopicKnown = !topic || dataset.conferences.some((conference) => hasTopic(conference, [topic]));
  if (!isTopicKnown || !year.every(isYear))
    import('./explain-wishes.js').then(({ explainWishes }) => explainWishes(list, dataset), console.error);
  return {
    series: knownIds(list, 'series', list.series, dataset.series),
    organiser: knownIds(list, 'organiser', list.organiser, dataset.organisations),
    year: year.filter(isYear),
    topic: topic ? [topic] : [],
    from: day(list, 'from', list.from),
    to: day(list, 'to', list.to),
    when: oneOf(list, 'when', list.when, ['all', 'upcoming', 'past']),
    sort: oneOf(list, 'sort', list.sort, ['newest', 'oldest', 'title']),
    limit: wholeNumber(list, 'limit', list.limit, { min: 1, max: Infinity, otherwise: undefined }),
  };
}
