import '../../../src/elements/conference-details/conference-details.define.js';
import type { ConferenceDetailsElement } from '../../../src/elements/conference-details/conference-details.js';
import { shownText } from '../../support/appearance.js';
import { clientFixture, shadow } from '../../support/fixtures.js';
import { realDataset } from '../real-dataset.js';

const tag = 'conference-details';

type Attributes = Readonly<Record<string, string>>;

export function details(
  attributes: Attributes,
  data: unknown = realDataset,
  now?: Date,
): Promise<ConferenceDetailsElement> {
  return clientFixture({ tag, attributes, data, ...(now && { now }) });
}

/** All that can be read, in one line. */
export function text(element: Element): string {
  return shownText(element).replace(/\s+/g, ' ');
}

export function title(element: Element): string | undefined {
  return shadow(element).querySelector('[part~=title]')?.textContent.trim();
}
