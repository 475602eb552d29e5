/** What a visitor looks for with another widget of the group, and what a list of the group then shows. */
import { EVERYTHING } from '../../src/dataset/queries/filter.js';
import { select, selections } from '../../src/filter/filter-store.js';
import { waitUntil } from '../support/wait-until.js';

afterEach(() => {
  selections().groups.clear();
});

export function look(query: string): void {
  select('conferences', { ...EVERYTHING, query });
}

/** Waits until a list shows that. */
export async function showsOnly(shown: () => readonly string[], wished: readonly string[]): Promise<void> {
  await waitUntil(() => shown().join() === wished.join(), 'others').catch(() => {
    throw new Error(`It shows ${shown().join()}.`);
  });
}
