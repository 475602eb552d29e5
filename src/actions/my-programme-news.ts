import type { View } from '../core/view.js';
import type { Clash } from '../dataset/queries/clashes.js';
import { eventStatus, type ConferenceEvent } from '../dataset/queries/events.js';
import { placeName } from '../dataset/queries/places.js';
import { changeOf, type NamedSession, type SessionCode, startOf } from '../dataset/queries/session-codes.js';
import { numberFormat } from '../i18n/intl-cache.js';
import { myProgrammeMessages } from '../i18n/my-programme-messages.js';
import { clockText, momentText, viewOf } from '../templates/dates.js';
import { comma, plain } from '../templates/text.js';
import { sessionTitleText } from '../templates/titles.js';

interface Chosen extends NamedSession {
  readonly code: SessionCode;
}

/** What has become of the chosen sessions, in words. */
export interface News {
  readonly words: readonly string[];
  /** Whether the address can forget it: a cancelled session stays cancelled. */
  readonly isForgettable: boolean;
}

function changesOf(anyView: View, { code, conference, session }: Chosen): string[] {
  const { dataset, messages } = anyView;
  const mine = myProgrammeMessages(messages);
  const view = viewOf(anyView, conference);
  const title = sessionTitleText(view, session);
  const { isMoved, isElsewhere } = changeOf(dataset, code, { conference, session });
  const before = startOf(code);
  const room = placeName('room', conference, session);
  const moment = (date: string | undefined) =>
    date === undefined ? messages.timeUnknown : momentText(view, date);
  return [
    isMoved && mine.moved(title, moment(before), moment(session.start)),
    isElsewhere && mine.otherRoom(title, room && plain(view, room)),
  ].filter((words) => words !== false);
}

/** @param missing those that are gone */
export function newsOf(view: View, chosen: readonly Chosen[], missing: readonly SessionCode[]): News {
  const { messages } = view;
  const statuses = chosen.flatMap((event) => {
    const status = eventStatus(event);
    if (status === 'scheduled') return [];
    return [`${messages.status[status]}: ${sessionTitleText(view, event.session)}`];
  });
  // When and where it would have been matters no more.
  const changes = chosen.flatMap((event) =>
    eventStatus(event) === 'cancelled' ? [] : changesOf(view, event),
  );
  const gone = missing.map((code) => {
    const start = startOf(code);
    return myProgrammeMessages(messages).gone(start === undefined ? undefined : momentText(view, start));
  });
  const seen = [...changes, ...gone];
  return { words: [...statuses, ...seen], isForgettable: seen.length > 0 };
}

/** The title of a session; beside another of the same title with its time and room. */
function titleBeside(view: View, { conference, session }: ConferenceEvent, other: ConferenceEvent): string {
  if (!session) return '';
  const title = sessionTitleText(view, session);
  if (!other.session || title !== sessionTitleText(view, other.session)) return title;
  const room = placeName('room', conference, session);
  const facts = [clockText(viewOf(view, conference), session.start), room && plain(view, room)];
  return `${title} (${facts.filter(Boolean).join(comma(view))})`;
}

/** Which two overlap, and how long. */
export function clashTexts(view: View, clashes: readonly Clash[]): readonly string[] {
  const { messages } = view;
  const unit = numberFormat(messages.locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  return clashes.map(({ first, second, minutes }) =>
    myProgrammeMessages(messages).overlap(
      titleBeside(view, first, second),
      titleBeside(view, second, first),
      minutes === undefined ? undefined : unit.format(minutes),
    ),
  );
}
