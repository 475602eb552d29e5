/** A list of conferences as a visitor meets it. */
import { completeBodies } from '../../../src/core/late-body.js';
import '../../../src/elements/conference-list/conference-list.define.js';
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { clientFixture, shadow } from '../../support/fixtures.js';
import { realDataset } from '../real-dataset.js';

export type Attributes = Readonly<Record<string, string>>;

export function list(
  attributes: Attributes = {},
  data = realDataset,
  now?: Date,
): Promise<ConferenceListElement> {
  return clientFixture({ tag: 'conference-list', attributes, data, ...(now && { now }) });
}

export function items(element: ConferenceListElement): HTMLElement[] {
  return [...shadow(element).querySelectorAll<HTMLElement>('[part~=item]')];
}

export function item(element: ConferenceListElement, place = 0): HTMLElement {
  const found = items(element)[place];
  if (!found) throw new Error('There is no such conference.');
  return found;
}

/** The control that opens a conference. */
export function row(element: ConferenceListElement, place = 0): HTMLElement {
  const found = item(element, place).querySelector('summary');
  if (!found) throw new Error('It does not open.');
  return found;
}

export function isOpen(element: ConferenceListElement, place = 0): boolean {
  return row(element, place).closest('[open]') !== null;
}

/** All that can be read of a conference when it is opened, in one line. */
export function openedText(element: ConferenceListElement, place = 0): string {
  completeBodies(item(element, place));
  item(element, place).querySelector('details')?.setAttribute('open', '');
  return item(element, place).innerText.replace(/\s+/g, ' ');
}
