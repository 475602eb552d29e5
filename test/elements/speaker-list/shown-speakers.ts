/** A list of speakers as a visitor meets it. */
import '../../../src/elements/speaker-list/speaker-list.define.js';
import type { SpeakerListElement } from '../../../src/elements/speaker-list/speaker-list.js';
import { dataset } from '../../support/datasets.js';
import { clientFixture, shadow } from '../../support/fixtures.js';
import { realDataset } from '../real-dataset.js';

const tag = 'speaker-list';

export function list(
  attributes: Readonly<Record<string, string>> = {},
  data: unknown = realDataset,
): Promise<SpeakerListElement> {
  return clientFixture({ tag, attributes, data });
}

/** The people shown, in order. */
export function names(element: SpeakerListElement): string[] {
  return [...shadow(element).querySelectorAll('[part~=title]')].map(({ textContent }) => textContent);
}

/** All that can be read of one person, in one line. */
export function speaker(element: SpeakerListElement, id: string): string {
  const found = shadow(element).querySelector<HTMLElement>(`[part~=speaker][id=${id}]`);
  return found?.innerText.replace(/\s+/g, ' ').trim() ?? '';
}

/** A person for each name, all at one conference. */
export function crowd(people: readonly string[]): unknown {
  const records = people.map((name, index) => ({ id: `p${index}`, name }));
  const speakers = records.map(({ id }) => id);
  return dataset({
    people: records,
    conferences: [
      {
        id: 'c',
        status: 'scheduled',
        sessions: [{ id: 's', kind: 'panel', title: 'Panel', speakers }],
      },
    ],
  });
}
