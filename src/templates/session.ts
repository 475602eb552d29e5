import { nothing, type TemplateResult } from 'lit';
import { html, onePiece } from '../core/html.js';
import { showRecords } from '../core/show-record.js';
import { heading } from '../core/heading.js';
import type { View } from '../core/view.js';
import { type PlaceKind, placeName } from '../dataset/queries/places.js';
import { byDay } from '../dataset/queries/session-order.js';
import type { Session } from '../dataset/schema/session.js';
import { languageName } from '../i18n/language.js';
import { dateText, formatOf, timeOfDay } from './dates.js';
import { factLine } from './fact-line.js';
import { materialList } from './materials.js';
import { speakers } from './speakers.js';
import { comma, localised, paragraphs } from './text.js';
import { sessionTitleText, statusWord, titleWithStatus } from './titles.js';

/** A talk is what one expects of a programme, a break says by its title what it is, and `other` says nothing. */
export function namedKind({ messages }: View, { kind }: Session): string | undefined {
  return kind === 'talk' || kind === 'break' || kind === 'other' ? undefined : messages.sessionKind[kind];
}

/** The language that is spoken, where it is another than one expects; undefined elsewhere. */
export function spokenLanguage(view: View, { language }: Session): string | undefined {
  if (language === undefined || language === view.dataset.language) return undefined;
  return languageName(view.messages.locale, language);
}

/** The number of sessions in words: "5 oplæg", "12 punkter"; undefined without any. Breaks and cancelled sessions do not count. */
export function heldText({ messages }: View, sessions: readonly Session[]): string | undefined {
  const held = sessions.filter(({ kind, status }) => kind !== 'break' && status !== 'cancelled');
  if (held.length === 0) return undefined;
  const isTalks = held.every(({ kind }) => kind === 'talk' || kind === 'keynote');
  return isTalks ? messages.talks(held.length) : messages.sessions(held.length);
}

/** The name of the room or track, which the view's conference may list; undefined without one. */
export function placeText(view: View, kind: PlaceKind, session: Session): unknown {
  const name = placeName(kind, view.places ?? {}, session);
  return name && localised(view, name);
}

/** The accessibility features in words: "Teleslynge, Tegnsprogstolkning"; empty without any. */
export function sessionAccessibility(view: View, { accessibility = [] }: Session): string {
  return accessibility.map((feature) => view.messages.accessibilityFeature[feature]).join(comma(view));
}

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

function sessionItem(view: View, session: Session): TemplateResult {
  const { kind, title, status } = session;
  return onePiece(
    html`<li class="session ${kind}" part="session" data-session=${session.id}>
      ${timeOfDay(view, session) ?? nothing}
      <div>
        ${
          title
            ? html`<p class="session-title">${titleWithStatus(view, status, localised(view, title))}</p>`
            : statusWord(view, status)
        }
        ${speakers(view, session.speakers) ?? nothing}${facts(view, session)}
        ${paragraphs(view, session.abstract)}
        ${materialList(view, session.materials, sessionTitleText(view, session)) ?? nothing}
      </div>
    </li>`,
  );
}

/** The sessions in order of time, under their days where there are several. Speakers stand in for an unknown title. */
export function sessionList(view: View, sessions: readonly Session[]): TemplateResult {
  const days = [...byDay(sessions, formatOf(view).timeZone)];
  const isLong = days.filter(([day]) => day).length > 1;
  const name = (day: string | undefined) => dateText(view, { start: day }) ?? view.messages.timeUnknown;
  return html`${days.map(
    ([day, ofDay]) => html`
      ${isLong ? heading(view.headingLevel + 2, 'session-day', name(day)) : nothing}
      <ol class="sessions" part="sessions" role="list">
        ${showRecords(ofDay, (session) => sessionItem(view, session))}
      </ol>
    `,
  )}`;
}
