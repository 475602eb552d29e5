import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../dataset/schema/session.js';
import { timeOfDay } from './dates.js';
import { materialList } from './material-list.js';
import { speakers } from './person-name.js';
import { statusWord, struck } from './status.js';
import { localised, paragraphs } from './texts.js';
import type { View } from './view.js';

/** A talk is what one expects of a programme; other kinds are named. */
function kind(view: View, session: Session): TemplateResult | typeof nothing {
  return session.kind === 'talk' || !session.title
    ? nothing
    : html`<span class="small">${view.messages.sessionKind[session.kind]}</span>`;
}

function sessionItem(view: View, session: Session): TemplateResult {
  const { title, room } = session;
  return html`<li class="session" part="session">
    ${timeOfDay(view, session) ?? nothing}
    <div>
      ${
        title
          ? html`<p class="session-title">
              ${statusWord(view, session.status)}${struck(session.status, localised(view, title))}
              ${kind(view, session)}
            </p>`
          : statusWord(view, session.status)
      }
      ${speakers(view, session.speakers) ?? nothing}
      ${room ? html`<p class="small">${localised(view, room)}</p>` : nothing}
      ${paragraphs(view, session.abstract)} ${materialList(view, session.materials) ?? nothing}
    </div>
  </li>`;
}

/** The sessions in the order of the dataset. Where a title is unknown the speakers stand in its place. */
export function sessionList(view: View, sessions: readonly Session[]): TemplateResult {
  return html`<ol class="sessions" part="sessions">
    ${sessions.map((session) => sessionItem(view, session))}
  </ol>`;
}
