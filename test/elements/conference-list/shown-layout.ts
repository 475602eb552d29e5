/** A list in one of its layouts, and where its parts stand. */
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { surround } from '../../support/states.js';
import type { realDataset } from '../real-dataset.js';
import { list, type Attributes } from './shown-list.js';

/** Its parts that a selector finds, as boxes. */
export function boxes(root: ParentNode, selector: string): DOMRect[] {
  return [...root.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
}

export function box(root: ParentNode, selector: string): DOMRect {
  const [first] = boxes(root, selector);
  if (!first) throw new Error(`There is no ${selector}.`);
  return first;
}

/** A list in a place of this width. */
export async function wide(
  width: string,
  attributes: Attributes,
  data?: typeof realDataset,
): Promise<ConferenceListElement> {
  const element = await list(attributes, data);
  surround(element, { 'inline-size': width, 'font-size': '16px' });
  return element;
}
