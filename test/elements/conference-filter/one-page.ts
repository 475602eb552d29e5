/** A page with a filter and every widget that it drives. */
import '../../../src/elements/conference-calendar/conference-calendar.define.js';
import '../../../src/elements/conference-filter/conference-filter.define.js';
import '../../../src/elements/conference-list/conference-list.define.js';
import '../../../src/elements/conference-programme/conference-programme.define.js';
import '../../../src/elements/material-list/material-list.define.js';
import '../../../src/elements/speaker-list/speaker-list.define.js';
import type { WidgetElement } from '../../../src/core/widget-element.js';
import { dataset } from '../../support/datasets.js';
import { clientFixture } from '../../support/fixtures.js';
import { waitUntil } from '../../support/wait-until.js';
import { all } from './shown-filter.js';

const NOW = new Date('2030-01-01T10:00:00Z');

/** A conference of which the sessions differ in all that a visitor can choose by, and one with next to nothing. */
const twoConferences = dataset({
  people: [
    { id: 'asta', name: 'Asta Å' },
    { id: 'bo', name: 'Bo B' },
  ],
  conferences: [
    {
      id: 'days',
      title: 'Nabodage',
      start: '2030-09-12',
      end: '2030-09-13',
      status: 'scheduled',
      sessions: [
        {
          id: 'ladder',
          kind: 'talk',
          title: 'At låne en stige',
          start: '2030-09-12T09:00:00+02:00',
          speakers: ['asta'],
          materials: [{ title: 'Stigen', url: 'https://example.dk/stige.pdf' }],
        },
        {
          id: 'key',
          kind: 'workshop',
          title: { en: 'Who has the key?' },
          language: 'en',
          start: '2030-09-12T10:00:00+02:00',
        },
        {
          id: 'hedge',
          kind: 'talk',
          title: 'Hen over hækken',
          start: '2030-09-13T09:00:00+02:00',
          accessibility: ['sign-language'],
          speakers: ['bo'],
          materials: [{ title: 'Kort over hækken', url: 'https://example.dk/kort.pdf' }],
        },
      ],
    },
    {
      id: 'evening',
      title: 'Foreningsaften',
      start: '2030-10-02',
      status: 'scheduled',
      sessions: [{ id: 'cake', kind: 'talk', title: 'Kagen', speakers: ['bo'] }],
      materials: [{ title: 'Opskriften', url: 'https://example.dk/kage.pdf' }],
    },
  ],
});

const WIDGETS = {
  'conference-filter': {},
  'conference-list': {},
  'conference-programme': { conference: 'days' },
  'speaker-list': {},
  'material-list': {},
  'conference-calendar': {},
} as const;

export type Tag = keyof typeof WIDGETS;

/** In the order in which an editor may have put them. */
export const TAGS: readonly Tag[] = [
  'conference-filter',
  'conference-list',
  'conference-programme',
  'speaker-list',
  'material-list',
  'conference-calendar',
];

export type Page = Readonly<Record<Tag, WidgetElement>>;

function widget(tag: Tag, group: string | undefined): Promise<WidgetElement> {
  const attributes = { ...WIDGETS[tag], ...(group && { group }) };
  return clientFixture({ tag, attributes, data: twoConferences, now: NOW });
}

export async function page(tags = TAGS, group?: string): Promise<Page> {
  const elements = new Map<Tag, WidgetElement>();
  for (const tag of tags) elements.set(tag, await widget(tag, group));
  return Object.fromEntries(elements) as Page;
}

export const filterOf = (shown: Page): WidgetElement => shown['conference-filter'];

const text = (element: HTMLElement) => element.textContent.replace(/\s+/g, ' ').trim();

/** The content of each widget: its titles, or else its message. */
export function contents(shown: Page): Readonly<Record<string, readonly string[]>> {
  const parts: Readonly<Record<string, string>> = {
    'conference-list': '[part~=item] > .main > [part~=title]',
    'conference-programme': '[part~=session] [part~=title]',
    'speaker-list': '[part~=title]',
    'material-list': '[part~=material] > a',
    'conference-calendar': '[part~=title]',
  };
  return Object.fromEntries(
    Object.entries(parts).map(([tag, selector]) => {
      const element = shown[tag as Tag];
      const titles = all(element, selector).map(text);
      return [tag, titles.length > 0 ? titles : all(element, '[part~=status]').map(text)];
    }),
  );
}

/** Waits until the widgets show that. */
export async function shows(shown: Page, wished: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const now = () => {
    const found = contents(shown);
    return JSON.stringify(Object.fromEntries(Object.keys(wished).map((tag) => [tag, found[tag]])));
  };
  await waitUntil(() => now() === JSON.stringify(wished), 'something else').catch(() => {
    throw new Error(`It shows ${now()}.`);
  });
}
