import { nearest } from '../../dataset/issues/nearest.js';
import { textValue } from '../../dataset/queries/facets.js';
import { hasTopic, selectConferences } from '../../dataset/queries/select-conferences.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import { listCriteria } from '../../elements/conference-list/list-criteria.js';
import type { ListOptions } from '../../elements/conference-list/explain-criteria.js';
import { isDay, isYear } from '../../dataset/queries/dates.js';
import { words as wordsOf } from '../../core/attributes.js';
import { Refusal } from '../failure.js';
import type { ExportWords } from './texts.js';

/** The options of `<conference-list>` that select conferences, as given. */
type Selection = Readonly<
  Record<'series' | 'year' | 'from' | 'to' | 'topic' | 'organiser', string | undefined>
> & {
  readonly withMaterials: boolean;
  readonly when: string;
  readonly sort: string;
  readonly limit: number | undefined;
};

/** A widget warns of a wrong option and ignores it. A command refuses it, as nobody would notice what is missing. */
function check(selection: Selection, dataset: Dataset, words: ExportWords): void {
  const { series, organiser, topic, limit } = selection;
  const idOptions = [
    ['--series', series, dataset.series],
    ['--organiser', organiser, dataset.organisations],
  ] as const;
  for (const [option, value, records] of idOptions) {
    const known = records.map(({ id }) => id);
    const unknown = wordsOf(value).find((id) => !known.includes(id));
    if (unknown !== undefined)
      throw new Refusal(words.unknownId(option, unknown, nearest(unknown, known), known));
  }
  if (topic && !dataset.conferences.some((conference) => hasTopic(conference, [topic]))) {
    const texts = dataset.conferences.flatMap(({ topics = [] }) => topics);
    const known = [...new Set(texts.map((text) => textValue(dataset, text)))];
    throw new Refusal(words.unknownId('--topic', topic, nearest(topic, known), known));
  }
  const wrongYear = wordsOf(selection.year).find((word) => !isYear(word));
  if (wrongYear !== undefined) throw new Refusal(words.invalidYear('--year', wrongYear));
  for (const option of ['from', 'to'] as const) {
    const date = selection[option];
    if (date !== undefined && !isDay(date)) throw new Refusal(words.invalidDay(`--${option}`, date));
  }
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 1))
    throw new Refusal(words.invalidLimit('--limit', limit));
}

/**
 * The conferences that `<conference-list>` would show with the same options, in the same order.
 *
 * @param language BCP 47 tag, used for sorting titles.
 * @throws Refusal if the value of an option is invalid or unknown
 */
export function select(
  dataset: Dataset,
  selection: Selection,
  { now, language, words }: { readonly now: Date; readonly language: string; readonly words: ExportWords },
): Conference[] {
  check(selection, dataset, words);
  const list: ListOptions = { ...selection, localName: 'conference-list', getAttribute: () => null };
  return selectConferences(dataset, listCriteria(list, dataset), now, language);
}
