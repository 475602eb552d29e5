import type { ConferenceCriteria } from '../../dataset/queries/select-conferences.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { day, years } from '../../ui/date-options.js';
import { knownName } from '../../ui/known-name.js';
import { knownIds, oneOf, type OptionHost, wholeNumber } from '../../ui/options.js';

/** The attributes by which an editor picks conferences. */
export interface ListWishes extends OptionHost {
  readonly series: string | undefined;
  readonly year: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly topic: string | undefined;
  readonly organiser: string | undefined;
  readonly when: string | undefined;
  readonly sort: string | undefined;
  readonly limit: number | undefined;
}

function topics(list: ListWishes, { conferences }: Dataset): string[] {
  const { topic } = list;
  if (!topic) return [];
  const known = conferences.flatMap((conference) => conference.topics ?? []);
  knownName(list, 'topic', topic, known, 'id');
  return [topic];
}

/** What an editor asks a list for, in the words of the dataset. */
export function listCriteria(list: ListWishes, dataset: Dataset): ConferenceCriteria {
  return {
    series: knownIds(list, 'series', list.series, dataset.series),
    organiser: knownIds(list, 'organiser', list.organiser, dataset.organisations),
    year: years(list, 'year', list.year),
    topic: topics(list, dataset),
    from: day(list, 'from', list.from),
    to: day(list, 'to', list.to),
    when: oneOf(list, 'when', list.when, ['all', 'upcoming', 'past']),
    sort: oneOf(list, 'sort', list.sort, ['newest', 'oldest', 'title']),
    limit: wholeNumber(list, 'limit', list.limit, { min: 1, max: Infinity, otherwise: undefined }),
  };
}
