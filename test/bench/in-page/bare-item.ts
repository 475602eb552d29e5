import { html, nothing, type TemplateResult } from 'lit';
import type { InventedConference, InventedDataset, InventedSession } from '../invented-dataset.js';

const timeZone = 'Europe/Copenhagen';
const days = new Intl.DateTimeFormat('da', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const times = new Intl.DateTimeFormat('da', { hour: '2-digit', minute: '2-digit', timeZone });
const names = new Intl.ListFormat('da', { type: 'conjunction' });

/** The names that ids stand for. */
export interface Directory {
  readonly organisations: ReadonlyMap<string, string>;
  /** Each with title and organisation. */
  readonly people: ReadonlyMap<string, string>;
}

export function directoryOf({ organisations, people }: InventedDataset): Directory {
  const organisationNames = new Map(organisations.map(({ id, name }) => [id, name]));
  const described = people.map(({ id, name, title, organisation }) => {
    return [id, `${name}, ${title}, ${organisationNames.get(organisation)}`] as const;
  });
  return { organisations: organisationNames, people: new Map(described) };
}

function sessionItem({ people }: Directory, session: InventedSession): TemplateResult {
  return html`<li>
    <time datetime=${session.start}
      >${times.formatRange(new Date(session.start), new Date(session.end))}</time
    >
    <p><b>${session.title}</b></p>
    <ul>
      ${session.speakers.map((id) => html`<li>${people.get(id)}</li>`)}
    </ul>
    <p>${session.room}</p>
  </li>`;
}

function details(directory: Directory, conference: InventedConference): TemplateResult {
  const { description, sessions, materials } = conference;
  return html`<details>
    <summary>Program, ${sessions.length} oplæg, ${materials.length} materialer</summary>
    ${description.map((text) => html`<p>${text}</p>`)}
    <h4>Program</h4>
    <ol>
      ${sessions.map((session) => sessionItem(directory, session))}
    </ol>
    <h4>Materialer</h4>
    <ul>
      ${materials.map(({ title, url }) => html`<li><a href=${url}>${title}</a> (PDF)</li>`)}
    </ul>
  </details>`;
}

/** One conference with every field that our list shows of it, as one would write it by hand for this dataset alone. */
export function bareItem(directory: Directory, conference: InventedConference): TemplateResult {
  const { id, start, end, title, theme, venue, audience, summary, sessions } = conference;
  const organisers = conference.organisers.map((each) => directory.organisations.get(each) ?? '');
  return html`<li id=${id} class="item">
    <p><time datetime=${start}>${days.formatRange(new Date(start), new Date(end))}</time></p>
    <h3>${title}</h3>
    <p>${theme}</p>
    <ul>
      <li>${venue.name}, ${venue.city}</li>
      <li>${names.format(organisers)}</li>
      <li>${audience}</li>
    </ul>
    <p>${summary}</p>
    ${sessions.length > 0 ? details(directory, conference) : nothing}
  </li>`;
}
