import { nothing, type TemplateResult } from 'lit';
import { apart, html, onePiece } from '../core/html.js';
import { showRecords } from '../core/show-record.js';
import { heading } from '../core/heading.js';
import type { View } from '../core/view.js';
import { byDay } from '../dataset/queries/session-order.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Session } from '../dataset/schema/session.js';
import { dateText, formatOf, timeOfDay } from './dates.js';
import { factLine } from './fact-line.js';
import { materialList } from './materials.js';
import { ownTime } from './own-time.js';
import { placeText } from './place.js';
import { namedKind, sessionAccessibility, spokenLanguage } from './session.js';
import { recordLink } from './record-link.js';
import { speakers } from './speakers.js';
import { localised, paragraphs } from './text.js';
import { sessionTitleText, statusWord, titleWithStatus } from './titles.js';

function facts(view: View, session: Session): TemplateResult | typeof nothing {
  const { messages } = view;
  return factLine([
    { content: namedKind(view, session) },
    { label: messages.room, content: placeText(view, 'room', session) },
    { label: messages.track, content: placeText(view, 'track', session) },
    { label: messages.spokenLanguage, content: spokenLanguage(view, session) },
    { label: messages.accessibility, content: sessionAccessibility(view, session) },
  ]);
}

function sessionItem(view: View, conference: Conference, session: Session): TemplateResult {
  const { id, kind, title, status } = session;
  const target = { kind: 'session', id, conference: conference.id } as const;
  const link = (words: unknown) => (kind === 'break' ? words : recordLink(view, target, words));
  const { choice } = view;
  return onePiece(
    html`<li class="session ${kind}" part="session" data-session=${session.id}>
      ${timeOfDay(view, session, ownTime(view, conference, session.start, [session])) ?? nothing}
      <div>
        ${
          title
            ? html`<p class="session-title">
                ${titleWithStatus(view, status, link(localised(view, title)))}
              </p>`
            : statusWord(view, status)
        }
        ${speakers(view, session.speakers) ?? nothing}${facts(view, session)}
        ${paragraphs(view, session.abstract)}
        ${materialList(view, session.materials, sessionTitleText(view, session)) ?? nothing}
        ${choice && kind !== 'break' ? apart(choice.star(view, { conference, session })) : nothing}
      </div>
    </li>`,
  );
}

/** The sessions of a conference in order of time, under their days where there are several. Speakers stand in for an unknown title. */
export function sessionList(
  view: View,
  conference: Conference,
  sessions: readonly Session[],
): TemplateResult {
  const shown = view.choice?.within(view, conference, sessions) ?? sessions;
  const days = [...byDay(shown, formatOf(view).timeZone)];
  const isLong = days.filter(([day]) => day).length > 1;
  const name = (day: string | undefined) => dateText(view, { start: day }) ?? view.messages.timeUnknown;
  return html`${days.map(
    ([day, ofDay]) => html`
      ${isLong ? heading(view.headingLevel + 2, 'session-day', name(day)) : nothing}
      <ol class="sessions" part="sessions" role="list">
        ${showRecords(ofDay, (session) => sessionItem(view, conference, session))}
      </ol>
    `,
  )}`;
}
