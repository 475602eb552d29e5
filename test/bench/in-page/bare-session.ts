import { html, type TemplateResult } from 'lit';
import type { InventedDataset, InventedSession } from '../invented-dataset.js';

/** The time of day that an instant was written with: the cheapest way there is. */
const time = (instant: string) => instant.slice(11, 16);

/** A session as one would write it by hand for this dataset alone: its time, its title, who speaks, and the room. */
export function bareSession(
  people: ReadonlyMap<string, string>,
  { id, title, start, end, speakers, room }: InventedSession,
): TemplateResult {
  return html`<li id=${id} class="item">
    <time>${`${time(start)}–${time(end)}`}</time>
    <h3>${title}</h3>
    <p>${speakers.map((each) => people.get(each)).join(', ')}</p>
    <p>${room}</p>
  </li>`;
}

/** The sessions of all conferences. */
export function bareSessions({ people, conferences }: InventedDataset): TemplateResult[] {
  const names = new Map(people.map(({ id, name, title }) => [id, `${name}, ${title}`]));
  return conferences.flatMap(({ sessions }) => sessions.map((session) => bareSession(names, session)));
}
