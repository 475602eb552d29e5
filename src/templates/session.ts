import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../dataset/schema/session.js';
import { dateText, timeOfDay } from './dates.js';
import { factLine } from './fact-line.js';
import { heading } from '../core/heading.js';
import { materialList } from './materials.js';
import { speakers } from './person.js';
import { namedKind, sessionAccessibility, spokenLanguage } from './session-facts.js';
import { statusWord, titleWithStatus } from './status.js';
import { localised, paragraphs, plain } from './text.js';
import type { View } from '../core/view.js';

function facts(view: View, session: Session): TemplateResult | typeof nothing {
  const { messages } = view;
  const { room, track } = session;
  return factLine([
    { content: namedKind(view, session) },
    { label: messages.room, content: room && localised(view, room) },
    { label: messages.track, content: track && localised(view, track) },
    { label: messages.spokenLanguage, content: spokenLanguage(view, session) },
    { label: messages.accessibility, content: sessionAccessibility(view, session) },
  ]);
}

function sessionItem(view: View, session: Session): TemplateResult {
  const { kind, title, status } = session;
  return html`<li class="session ${kind}" part="session" data-session=${session.id}>
    ${timeOfDay(view, session) ?? nothing}
    <div>
      ${
        title
          ? html`<p class="session-title">${titleWithStatus(view, status, localised(view, title))}</p>`
          : statusWord(view, status)
      }
      ${speakers(view, session.speakers) ?? nothing} ${facts(view, session)}
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
      ${day && days.length > 1 ? heading(view.headingLevel + 2, 'session-day', day) : nothing}
      <ol class="sessions" part="sessions" role="list">
        ${ofDay.map((session) => sessionItem(view, session))}
      </ol>
    `,
  )}`;
}
