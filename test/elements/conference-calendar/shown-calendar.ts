/** A calendar as a visitor meets it. */
import '../../../src/elements/conference-calendar/conference-calendar.define.js';
import type { ConferenceCalendarElement } from '../../../src/elements/conference-calendar/conference-calendar.js';
import { dataset } from '../../support/datasets.js';
import { clientFixture, shadow } from '../../support/fixtures.js';

/** A Monday in the month of the first conference. */
export const NOW = new Date('2030-09-09T10:00:00Z');

/** Two days, one with hours, one over the end of a month, and those of which only month or year is known. */
export const calendarData = dataset({
  series: [{ id: 'naboskab', name: 'Naboskab' }],
  conferences: [
    {
      id: 'two-days',
      series: 'naboskab',
      title: 'Naboskabsdage',
      theme: 'Hjælpen ved siden af',
      status: 'scheduled',
      start: '2030-09-12T08:30:00+02:00',
      end: '2030-09-13T15:20:00+02:00',
      venue: { city: 'Odense' },
      sessions: [
        { id: 'a', kind: 'talk', title: 'Første dags oplæg', start: '2030-09-12T09:00:00+02:00' },
        { id: 'b', kind: 'talk', title: 'Anden dags oplæg', start: '2030-09-13T09:00:00+02:00' },
        { id: 'c', kind: 'break', title: 'Frokost', start: '2030-09-13T12:00:00+02:00' },
      ],
    },
    {
      id: 'off',
      title: { en: 'The other day' },
      status: 'cancelled',
      start: '2030-09-12',
      dateCertainty: 'inferred',
    },
    { id: 'month', title: 'Engang i september', status: 'scheduled', start: '2030-09' },
    { id: 'year', title: 'Engang i 2030', status: 'scheduled', start: '2030' },
    { id: 'over', title: 'Over nytår', status: 'scheduled', start: '2030-12-30', end: '2031-01-02' },
    { id: 'past', title: 'En gammel dag', status: 'scheduled', start: '2029-03-08' },
    { id: 'undated', title: 'Engang', status: 'scheduled' },
  ],
});

export function calendar(
  attributes: Readonly<Record<string, string>> = {},
  data: unknown = calendarData,
  now = NOW,
): Promise<ConferenceCalendarElement> {
  return clientFixture({ tag: 'conference-calendar', attributes, data, now });
}

export function part(element: ConferenceCalendarElement, name: string): HTMLElement {
  const found = shadow(element).querySelector<HTMLElement>(`[part~=${name}]`);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

/** The line beneath the month, which is announced when it changes. */
export function countText(element: ConferenceCalendarElement): string {
  return part(element, 'count').innerText.trim();
}

export function day(element: ConferenceCalendarElement, date: string): HTMLElement {
  const found = shadow(element).querySelector<HTMLElement>(`[data-day="${date}"]`);
  if (!found) throw new Error(`${date} is not shown.`);
  return found;
}

/** The days with something on them, and what. */
export function busyDays(element: ConferenceCalendarElement): [day: string, titles: string][] {
  return [...shadow(element).querySelectorAll<HTMLElement>('[part~=busy]')].map((cell) => {
    const entries = [...cell.querySelectorAll('[part~=entry]')];
    return [
      cell.dataset['day'] ?? '',
      entries.map((entry) => entry.textContent.replace(/\s+/g, ' ').trim()).join(' + '),
    ];
  });
}

/** The titles in the list beneath. */
export function listed(element: ConferenceCalendarElement): string[] {
  return [...shadow(element).querySelectorAll('[part~=title]')].map((title) =>
    title.textContent.replace(/\s+/g, ' ').trim(),
  );
}

export async function press(element: ConferenceCalendarElement, button: string): Promise<void> {
  part(element, button).click();
  await element.updateComplete;
}
