/** A search in another widget of the group, and the list's answer. */
import { NO_FILTER } from '../../src/dataset/queries/filter.js';
import { setFilter, filterStore } from '../../src/filter/filter-store.js';
import { waitUntil } from '../support/wait-until.js';

afterEach(() => {
  filterStore().groups.clear();
});

export function look(query: string): void {
  setFilter('conferences', { ...NO_FILTER, query });
}

/** Waits until a list shows that. */
export async function showsOnly(shown: () => readonly string[], wished: readonly string[]): Promise<void> {
  await waitUntil(() => shown().join() === wished.join(), 'others').catch(() => {
    throw new Error(`It shows ${shown().join()}.`);
  });
}
