/** A programme whose sessions are chosen. */
import '../../src/elements/conference-programme/conference-programme.define.js';
import type { ConferenceProgrammeElement } from '../../src/elements/conference-programme/conference-programme.js';
import { filterStore } from '../../src/filter/filter-store.js';
import {
  all,
  find,
  line,
  programme,
  type Attributes,
} from '../elements/conference-programme/shown-programme.js';
import { at, programmeDataset } from '../elements/conference-programme/programme-dataset.js';
import { waitUntil } from '../support/wait-until.js';

const START = location.href;

/** The tests' own page, in whose address the choice stands, as it was. */
export function forgetChoice(): void {
  history.replaceState(history.state, '', START);
  filterStore().chosen?.groups.clear();
}

afterEach(forgetChoice);

/** What the address says. */
export const chosenText = (group = 'conferences'): string =>
  new URLSearchParams(location.search).get(`${group}-mine`) ?? '';

export function open(text: string, group = 'conferences'): void {
  const url = new URL(location.href);
  url.searchParams.set(`${group}-mine`, text);
  history.replaceState(history.state, '', url);
}

export async function choosable(
  attributes: Attributes = {},
  data: unknown = programmeDataset,
): Promise<ConferenceProgrammeElement> {
  const element = await programme({ actions: 'mine', ...attributes }, data);
  await waitUntil(() => stars(element).length > 0, 'no star came');
  return element;
}

export const stars = (element: Element): HTMLElement[] => all(element, '[part~=star]');

/** The star of a session, by its title. */
export function star(element: Element, title: string): HTMLElement {
  const found = stars(element).find(({ ariaLabel }) => ariaLabel === `I mit program: ${title}`);
  if (!found) throw new Error(`There is no star for ${title}.`);
  return found;
}

/** The titles of what is chosen, by the stars that are pressed. */
export const pressed = (element: Element): (string | undefined)[] =>
  stars(element)
    .filter(({ ariaPressed }) => ariaPressed === 'true')
    .map(({ ariaLabel }) => ariaLabel?.replace('I mit program: ', ''));

export async function press(element: ConferenceProgrammeElement, title: string): Promise<void> {
  const before = star(element, title).ariaPressed;
  star(element, title).click();
  await waitUntil(() => star(element, title).ariaPressed !== before, `the star of ${title} stays as it is`);
}

export const bar = (element: Element): HTMLElement | undefined => all(element, '[part~=mine]')[0];

/** The line of the bar, in words. */
export const barText = (element: Element): string => line(find(element, '[part~=mine-summary]'));

export async function openBar(element: Element): Promise<void> {
  const summary = find(element, '[part~=mine-summary]');
  if (summary.ariaExpanded !== 'true') summary.click();
  await waitUntil(() => all(element, '[part~=mine-panel]').length > 0, 'the bar does not open');
}

/** Three talks that can be chosen. */
export function conferenceWith(
  changes: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> = {},
): Readonly<Record<string, unknown>> {
  const talks = [
    { id: 'stige', title: 'At låne en stige', start: at(12, '09:30'), end: at(12, '10:15'), room: 'Salen' },
    { id: 'hus', title: 'Åbent hus', start: at(13, '10:00'), end: at(13, '11:00'), room: 'Foyeren' },
    { id: 'bog', title: 'Bogen' },
  ];
  return {
    id: 'days',
    title: 'Nabodage',
    start: '2030-09-12',
    end: '2030-09-13',
    status: 'scheduled',
    sessions: talks
      .filter(({ id }) => !(id in changes) || changes[id])
      .map((talk) => ({ kind: 'talk', ...talk, ...changes[talk.id] })),
  };
}
