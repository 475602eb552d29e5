import { havingWords } from '../dataset/queries/having-words.js';
import type { Selection } from '../dataset/queries/filter.js';
import { searchWords, SearchText } from '../dataset/queries/text-search.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import { foundConferences } from './found-conferences.js';
import { remembered } from '../core/memoize.js';
import type { View } from '../core/view.js';

interface OfConference {
  readonly conference: Conference;
}

/**
 * Finds what a widget shows of conferences by the words and filters that find these.
 *
 * @param textsOf asked once for each item of a conference that was found, and not at each letter
 */
export function itemFinder<Item extends OfConference>(
  itemsOf: (dataset: Dataset) => readonly Item[],
  textsOf: (view: View, item: Item) => readonly string[],
): (view: View, selection: Selection) => readonly Item[] {
  const known = remembered<{ readonly items: readonly Item[]; readonly texts: Map<Item, SearchText> }>();
  return (view, selection) => {
    const { dataset, language } = view;
    const { items, texts } = known([dataset, language], () => ({
      items: itemsOf(dataset),
      texts: new Map(),
    }));
    const words = searchWords(selection.query);
    const among = new Set(foundConferences(view, dataset.conferences, selection).found);
    const hasWords = (item: Item) => {
      const text = texts.get(item) ?? new SearchText([textsOf(view, item)]);
      texts.set(item, text);
      return words.every((word) => text.has(word));
    };
    const ofFound = items.filter(({ conference }) => among.has(conference));
    return words.length > 0 ? havingWords(ofFound, hasWords) : ofFound;
  };
}
