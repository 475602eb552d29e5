import { type OptionHost, warnOnce, words } from '../../core/attributes.js';
import { knownName } from '../../core/known-name.js';
import { isDay, isYear } from '../../dataset/queries/dates.js';
import type { Dataset } from '../../dataset/schema/dataset.js';

/** The attributes by which an editor picks conferences. */
export interface ListOptions extends OptionHost {
  readonly series: string | undefined;
  readonly year: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly topic: string | undefined;
  readonly organiser: string | undefined;
  readonly withMaterials: boolean;
  readonly when: string | undefined;
  readonly sort: string | undefined;
  readonly limit: number | undefined;
}

/** Says which year, day or topic of a list is wrong. Apart, because few lists have one, and each would load the sentences. */
export function explainCriteria(list: ListOptions, { conferences }: Dataset): void {
  for (const year of words(list.year)) {
    if (!isYear(year))
      warnOnce(list, 'year', year, 'is not used: give a year, such as 2017.', { code: 'year' });
  }
  for (const option of ['from', 'to'] as const) {
    const { [option]: date } = list;
    const message = 'is not used: give a year, month or day, such as 2017, 2017-09 or 2017-09-06.';
    if (date && !isDay(date)) warnOnce(list, option, date, message, { code: 'date' });
  }
  const topics = conferences.flatMap((conference) => conference.topics ?? []);
  knownName(list, 'topic', list.topic, topics, 'id');
}
