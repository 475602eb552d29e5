import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { dataset } from '../../support/datasets.js';
import { waitUntil } from '../../support/wait-until.js';
import { items, list, type Attributes } from './shown-list.js';

/** A list of many, each with a number in its title. */
export function long(attributes: Attributes, length = 70): Promise<ConferenceListElement> {
  const conferences = Array.from({ length }, (_, index) => ({
    id: `c${index}`,
    title: `Konference ${index}`,
    status: 'scheduled',
  }));
  return list(attributes, dataset({ conferences }));
}

/** Resolves when a list shows so many. */
export async function hasItems(element: ConferenceListElement, length: number): Promise<void> {
  await waitUntil(() => items(element).length === length, `it does not show ${length}`);
}
