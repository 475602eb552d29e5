/** A search box and filters as a visitor meets them, in a filter or in a list. */
import '../../../src/elements/conference-filter/conference-filter.define.js';
import type { ConferenceFilterElement } from '../../../src/elements/conference-filter/conference-filter.js';
import { completeBodies } from '../../../src/core/late-body.js';
import type { WidgetElement } from '../../../src/core/widget-element.js';
import { clientFixture, completed, shadow } from '../../support/fixtures.js';
import type { FilterState } from '../../../src/dataset/queries/filter.js';
import { filterStore, setFilter } from '../../../src/filter/filter-store.js';
import { realDataset } from '../real-dataset.js';

type Attributes = Readonly<Record<string, string>>;

afterEach(() => {
  filterStore().groups.clear();
});

export function filter(attributes: Attributes = {}, data = realDataset): Promise<ConferenceFilterElement> {
  return clientFixture({ tag: 'conference-filter', attributes, data });
}

export function find(element: WidgetElement, selector: string): HTMLElement {
  const found = shadow(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

export function all(element: WidgetElement, selector: string): HTMLElement[] {
  return [...shadow(element).querySelectorAll<HTMLElement>(selector)];
}

export function searchBox(element: WidgetElement): HTMLInputElement {
  const found = find(element, 'input[part=search-box]');
  // In the page of a frame it has that page's class.
  return found as HTMLInputElement;
}

/** Types into the search box, whatever it had. */
export async function type(element: WidgetElement, query: string): Promise<void> {
  const input = searchBox(element);
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** The text about the results, beside the search box. */
export function count(element: WidgetElement): string {
  return find(element, '[part=count]').textContent.trim();
}

/** The words that the live region of the widget was last given. */
export function announced(element: WidgetElement): string {
  return find(element, '[part=status][aria-live=polite]').textContent.trim();
}

/** The labels of the facets offered. */
export function facets(element: WidgetElement): string[] {
  completeBodies(shadow(element));
  return all(element, '[part=facets] legend').map((legend) => legend.textContent.trim());
}

function facet(element: WidgetElement, name: string): HTMLElement {
  completeBodies(shadow(element));
  const found = all(element, '[part=facets] details').find(
    (each) => each.querySelector('legend')?.textContent === name,
  );
  if (!found) throw new Error(`There is no facet ${name}.`);
  return found;
}

/** Each value of a facet with the number that is seen beside it. */
export function values(element: WidgetElement, name: string): string[] {
  return [...facet(element, name).querySelectorAll('label')].map((label) =>
    [...label.querySelectorAll('.option-name, [aria-hidden]')].map((each) => each.textContent).join(' '),
  );
}

export function box(element: WidgetElement, name: string, value: string): HTMLInputElement {
  const label = [...facet(element, name).querySelectorAll('label')].find(
    (each) => each.querySelector('.option-name')?.textContent === value,
  );
  const input = label?.querySelector('input');
  if (!input) throw new Error(`There is no ${value}.`);
  return input;
}

/** Chooses a value of a facet, or takes it back. */
export async function choose(element: WidgetElement, name: string, value: string): Promise<void> {
  await completed(element);
  facet(element, name).setAttribute('open', '');
  box(element, name, value).click();
  await element.updateComplete;
}

/** As an address has it, which may name values that nothing else would let a visitor choose together. */
export async function filterBy(element: WidgetElement, values: FilterState['values']): Promise<void> {
  setFilter('conferences', { query: '', values });
  await element.updateComplete;
}

/** The accessible name of each button that removes a filter. */
export function chips(element: WidgetElement): string[] {
  return all(element, '[part=chip]').map((chip) => chip.textContent.replace(/\s+/g, ' ').trim());
}
