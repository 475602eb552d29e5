/** A list of materials as a visitor meets it. */
import '../../../src/elements/material-list/material-list.define.js';
import type { MaterialListElement } from '../../../src/elements/material-list/material-list.js';
import { clientFixture, shadow } from '../../support/fixtures.js';
import { realDataset } from '../real-dataset.js';

const tag = 'material-list';

export function list(
  attributes: Readonly<Record<string, string>> = {},
  data: unknown = realDataset,
): Promise<MaterialListElement> {
  return clientFixture({ tag, attributes, data });
}

/** The text of each of these parts, in one line. */
export function lines(element: MaterialListElement, part: string): string[] {
  return [...shadow(element).querySelectorAll<HTMLElement>(`[part~=${part}]`)].map(({ innerText }) =>
    innerText.trim().replace(/\s+/g, ' '),
  );
}

export function materials(element: MaterialListElement): string[] {
  return lines(element, 'material');
}
