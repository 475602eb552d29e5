import { html, nothing, type TemplateResult } from 'lit';
import type { Session, SessionKind } from '../dataset/schema/session.js';
import { dateText, timeOfDay } from './dates.js';
import { heading } from './heading.js';
import { materialList } from './material-list.js';
import { speakers } from './person-name.js';
import { statusWord, titleWithStatus } from './status.js';
import { localised, paragraphs, plain } from './texts.js';
import type { View } from './view.js';

function sessionItem(view: View, session: Session): TemplateResult {
  const { kind, title, room, status } = session;
  const kinds: Readonly<Partial<Record<SessionKind, string>>> = view.messages.sessionKind;
  const facts = [kinds[kind], room && localised(view, room)].filter(Boolean);
  return html`<li class="session ${kind}" part="session">
    ${timeOfDay(view, session) ?? nothing}
    <div>
      ${
        title
          ? html`<p class="session-title">${titleWithStatus(view, status, localised(view, title))}</p>`
          : statusWord(view, status)
      }
      ${speakers(view, session.speakers) ?? nothing}
      ${
        facts.length > 0
          ? html`<ul class="facts" role="list">
              ${facts.map((fact) => html`<li>${fact}</li>`)}
            </ul>`
          : nothing
      }
      ${paragraphs(view, session.abstract)}
      ${materialList(view, session.materials, title && plain(view, title)) ?? nothing}
    </div>
  </li>`;
}

/** The sessions of each day, by its date in words. One that tells no date is held on the day of the one before it. */
function byDay(view: View, sessions: readonly Session[]): [day: string, sessions: Session[]][] {
  const days = new Map<string, Session[]>();
  let day = '';
  for (const session of sessions) {
    day = dateText(view, { start: session.start }) ?? day;
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  return [...days];
}

/** The sessions in the order of the dataset, under their days where there are several. Speakers stand in for an unknown title. */
export function sessionList(view: View, sessions: readonly Session[]): TemplateResult {
  const days = byDay(view, sessions);
  return html`${days.map(
    ([day, ofDay]) => html`
      ${day && days.length > 1 ? heading(view.headingLevel + 2, 'day', day) : nothing}
      <ol class="sessions" part="sessions" role="list">
        ${ofDay.map((session) => sessionItem(view, session))}
      </ol>
    `,
  )}`;
}
