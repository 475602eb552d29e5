/** The actions of a list, as a visitor meets them. */
import type { ConferenceListElement } from '../../../src/elements/conference-list/conference-list.js';
import { dataset } from '../../support/datasets.js';
import { shadow } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { list, type Attributes } from './shown-list.js';

/** One conference with times, one with a day, and two with less. */
export const CONFERENCES = dataset({
  conferences: [
    {
      id: 'meeting',
      title: 'Årsmøde',
      start: '2027-09-14T09:00:00+02:00',
      end: '2027-09-14T16:00:00+02:00',
      status: 'scheduled',
      description: ['Om samarbejde.'],
    },
    { id: 'plain', title: 'Foreningsdag', start: '2027-05-04', status: 'cancelled' },
    { id: 'vague', title: 'Efterårsmøde', start: '2026-11', status: 'scheduled' },
    { id: 'vaguer', title: 'Et møde', start: '2026', status: 'scheduled' },
  ],
});

/** Every action. */
export const ALL = 'calendar csv share';

/** The rows of what can be taken along. */
export function rows(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[part~=actions]')];
}

/** The list when its row has been loaded. */
export async function listWith(
  actions: string,
  data: unknown = CONFERENCES,
  attributes: Attributes = {},
): Promise<ConferenceListElement> {
  const element = await list({ actions, ...attributes }, data);
  await waitUntil(() => rows(shadow(element)).length > 0, 'no row came');
  return element;
}

/** The row about the whole list. */
export function listRow(element: ConferenceListElement): HTMLElement {
  const found = rows(shadow(element)).find((each) => !each.closest('[part~=item]'));
  if (!found) throw new Error('There is no row about the list.');
  return found;
}

export function button(row: ParentNode, part: string): HTMLButtonElement {
  const found = row.querySelector<HTMLButtonElement>(`button[part~=${part}]`);
  if (!found) throw new Error(`There is no button ${part}.`);
  return found;
}

/** The text of a row's live region. */
export const said = (row: Element): string | undefined =>
  row.querySelector('[part=said]')?.textContent.trim();

/** Names of the buttons in a row. */
export const labels = (row: Element): string[] =>
  [...row.querySelectorAll('button')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
