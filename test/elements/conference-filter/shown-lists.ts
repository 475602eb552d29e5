/** Lists that a filter drives. */
import '../../../src/elements/conference-list/conference-list.define.js';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { clientFixture } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { realDataset } from '../real-dataset.js';
import { all } from './shown-filter.js';

export function list(attributes: Readonly<Record<string, string>> = {}): Promise<ConferenceListElement> {
  return clientFixture({ tag: 'conference-list', attributes, data: realDataset });
}

/** The conferences that a list shows, in a moment. */
export async function shows(element: ConferenceListElement, ids: readonly string[]): Promise<void> {
  const shown = () => all(element, '[part~=item]').map(({ id }) => id);
  await waitUntil(() => shown().join() === ids.join(), `it does not show ${ids.join()}`);
}

/** The conferences of the real dataset, as a list shows them. */
export const EVERY = ['2020', '2019', '2018', '2017', '2016'].map((year) => `frivillighed-${year}`);
