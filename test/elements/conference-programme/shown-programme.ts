/** A programme as a visitor meets it. */
import { nextFrame } from '@open-wc/testing';
import '../../../src/elements/conference-programme/conference-programme.define.js';
import type { ConferenceProgrammeElement } from '../../../src/elements/conference-programme/conference-programme.js';
import { clientFixture, shadow } from '../../support/fixtures.js';
import { programmeDataset } from './programme-dataset.js';

export type Attributes = Readonly<Record<string, string>>;

/** Before the conferences of 2030. */
const EARLIER = new Date('2030-01-01T10:00:00Z');

/** Resolves when nothing more comes: on a slow machine a programme comes in several slices. */
async function whole(element: ConferenceProgrammeElement): Promise<void> {
  let before: number;
  do {
    before = sessions(element).length;
    // The next slice has asked for the time after the frame before.
    await nextFrame();
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  } while (sessions(element).length > before);
}

export async function programme(
  attributes: Attributes = {},
  data: unknown = programmeDataset,
  now: Date = EARLIER,
): Promise<ConferenceProgrammeElement> {
  const element = await clientFixture({ tag: 'conference-programme', attributes, data, now });
  await whole(element);
  return element;
}

export function all(element: Element, selector: string): HTMLElement[] {
  return [...shadow(element).querySelectorAll<HTMLElement>(selector)];
}

export function find(element: Element, selector: string): HTMLElement {
  const found = shadow(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The text of an element on one line. */
export function line(element: HTMLElement): string {
  return element.innerText.replace(/\s+/g, ' ').trim();
}

export function texts(element: Element, selector: string): string[] {
  return all(element, selector).map(line);
}

/** The ids of the sessions in the order they are read. */
export function sessions(element: Element): string[] {
  return all(element, '[part~=session]').map(({ id }) => id);
}

export function dayButtons(element: Element): HTMLButtonElement[] {
  return [...shadow(element).querySelectorAll<HTMLButtonElement>('[part~=day-button]')];
}

/** The sessions that begin at that time: `kl. 09.30`. */
export function slot(element: Element, time: string): HTMLElement {
  const found = all(element, '[part~=slot]').find((each) => line(each).startsWith(time));
  if (!found) throw new Error(`Nothing begins at ${time}.`);
  return found;
}
