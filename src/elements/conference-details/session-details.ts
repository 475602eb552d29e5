import { nothing, type TemplateResult } from 'lit';
import { apart, html } from '../../core/html.js';
import { heading } from '../../core/heading.js';
import { showRecord, showRecords } from '../../core/show-record.js';
import type { View } from '../../core/view.js';
import { dayOf } from '../../dataset/queries/dates.js';
import { eventStatus } from '../../dataset/queries/events.js';
import { neighboursOf } from '../../dataset/queries/neighbours.js';
import { placeOf } from '../../dataset/queries/places.js';
import { findById } from '../../dataset/queries/records.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import { section } from '../../templates/conference-body.js';
import { conferencePlace } from '../../templates/conference.js';
import { dateAndTime, formatOf, timeOfDay } from '../../templates/dates.js';
import { materialList } from '../../templates/materials.js';
import { ownTime } from '../../templates/own-time.js';
import { affiliation } from '../../templates/person.js';
import { picture } from '../../templates/picture.js';
import { floorText, placeText } from '../../templates/place.js';
import { portrait } from '../../templates/portrait.js';
import { recordLink } from '../../templates/record-link.js';
import { namedKind, sessionAccessibility, spokenLanguage } from '../../templates/session.js';
import { liveUrl, seats, sessionLinks } from '../../templates/session-facts.js';
import { termRow } from '../../templates/term-row.js';
import { comma, localised, paragraphs, written } from '../../templates/text.js';
import { conferenceTitleText, sessionTitleText, titleWithStatus } from '../../templates/titles.js';

/** The room with its floor and its accessibility: "Sal 1, 2. sal, Teleslynge"; undefined without one. */
function room(view: View, conference: Conference, session: Session): TemplateResult | undefined {
  const name = placeText(view, 'room', session);
  if (!name) return undefined;
  const { accessibility = [] } = placeOf('room', conference, session) ?? {};
  const floor = floorText(view, session);
  const features = accessibility.map((feature) => view.messages.accessibilityFeature[feature]);
  return html`<p>${name}${floor ? html`${comma(view)}${floor}` : nothing}</p>
    ${features.length > 0 ? html`<p class="small">${features.join(comma(view))}</p>` : nothing}`;
}

/** The facts of a session, each with its label. */
function facts(view: View, conference: Conference, session: Session): TemplateResult | typeof nothing {
  const { messages } = view;
  const { level, audience } = session;
  const [venue, attendance] = conferencePlace(view, conference);
  const candidates: [label: string, content: unknown][] = [
    [messages.room, room(view, conference, session)],
    [messages.place, venue],
    [messages.columns.attendance, attendance],
    [messages.track, placeText(view, 'track', session)],
    [messages.spokenLanguage, spokenLanguage(view, session)],
    [messages.accessibility, sessionAccessibility(view, session)],
    [messages.level, level && localised(view, level)],
    [messages.audience, audience && localised(view, audience)],
    [messages.registration, seats(view, session)],
  ];
  const rows = candidates.filter(([, content]) => content);
  return rows.length > 0
    ? html`<dl part="facts">${rows.map(([label, content]) => termRow(label, content))}</dl>`
    : nothing;
}

/** Who speaks, each with photo, title and organisation. */
function people(view: View, { speakers = [] }: Session): TemplateResult | typeof nothing {
  const found = speakers
    .map((id) => findById(view.dataset.people, id))
    .filter((person) => person !== undefined);
  if (found.length === 0) return nothing;
  return html`<ul class="people" part="speakers" role="list">
    ${showRecords(found, (person) => {
      const role = affiliation(view, person);
      return html`<li>
        ${portrait(person, view)}
        <div>
          <p class="name">
            ${recordLink(view, { kind: 'speaker', id: person.id }, written(view, person.name))}
          </p>
          ${role ? html`<p class="role small">${role}</p>` : nothing}
        </div>
      </li>`;
    })}
  </ul>`;
}

/** The sessions before and after it in the same room, with their times; on another day also with the date. */
function neighbours(view: View, conference: Conference, session: Session): TemplateResult | typeof nothing {
  const { messages } = view;
  const { timeZone } = formatOf(view);
  const { previous, next } = neighboursOf(conference, session, timeZone);
  if (!previous && !next) return nothing;
  const day = ({ start }: Session) => start && dayOf(start, timeZone);
  const item = (name: string, label: string, other: Session | undefined) => {
    if (!other) return nothing;
    const time = day(other) === day(session) ? timeOfDay(view, other) : dateAndTime(view, other);
    const target = { kind: 'session', id: other.id, conference: conference.id } as const;
    return html`<li class=${name}>
      <p class="small">${label}: ${time ?? nothing}</p>
      <p>${recordLink(view, target, written(view, sessionTitleText(view, other)))}</p>
    </li>`;
  };
  const label = session.room ? messages.sameRoom : messages.programme;
  return html`<nav class="neighbours" part="neighbours" aria-label=${label}>
    <p class="small">${label}</p>
    <ul role="list">
      ${item('previous', messages.previous, previous)}${item('next', messages.progress.next, next)}
    </ul>
  </nav>`;
}

/**
 * One session in full: when, what, where and who, what it is about, its materials, and what comes before and after it.
 *
 * @param actionBar what a visitor can do with it
 */
export function sessionDetails(
  view: View,
  conference: Conference,
  session: Session,
  actionBar: unknown,
): TemplateResult {
  const { messages, headingLevel } = view;
  const part = (content: () => unknown) => showRecord(session, content);
  const kind = namedKind(view, session);
  const title = session.title
    ? localised(view, session.title)
    : written(view, sessionTitleText(view, session));
  const of = recordLink(
    view,
    { kind: 'conference', id: conference.id },
    conference.title ? localised(view, conference.title) : conferenceTitleText(view, conference),
  );
  const links = () => {
    const live = view.visitorTimeZone ? liveUrl(conference, session, view.now) : undefined;
    return sessionLinks(view, session, () => true, live);
  };
  const when = () => [
    dateAndTime(view, session) ?? messages.timeUnknown,
    ` ${ownTime(view, conference, session.start, [session])}`,
    kind && ` · ${kind}`,
  ];
  return html`<p class="when">${part(when)}</p>
    ${heading(headingLevel, 'title', titleWithStatus(view, eventStatus({ conference, session }), title))}
    ${view.choice && session.kind !== 'break' ? apart(view.choice.star(view, { conference, session })) : nothing}
    <p class="of" part="of">${messages.programme}: ${of}</p>
    ${part(() => picture(view, session.image))}${part(() => facts(view, conference, session))}${part(links)}${part(() => people(view, session))}${apart(actionBar)}
    <div class="body" part="body">
      ${part(() => paragraphs(view, session.abstract))}
      ${part(
        () =>
          section(
            view,
            messages.materials,
            materialList(view, session.materials, sessionTitleText(view, session)),
          ) ?? nothing,
      )}
    </div>
    ${part(() => neighbours(view, conference, session))}`;
}
