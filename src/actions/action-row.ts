import type { ConferenceEvent } from '../dataset/queries/event-status.js';
import type { Conference } from '../dataset/schema/conference.js';
import { conferenceTitleText } from '../templates/titles.js';
import { sessionTitleText } from '../templates/session-title.js';
import type { View } from '../core/view.js';
import type { TakeAlongSubject } from './action-target.js';

/** What a row does and says. */
export interface TakeAlongRow {
  /** What files are called, before the ending. */
  readonly fileName: string;
  /** The title, for who does not see what the row stands at; undefined where it is all that the widget shows. */
  readonly title?: string | undefined;
  /** For a calendar. */
  readonly events: readonly ConferenceEvent[];
  /** For a table; undefined where there is none to make. */
  readonly conferences?: readonly Conference[] | undefined;
  readonly isShared: boolean;
  /** What a shared link opens, a `conference` or `conference/session` by their ids; undefined where it leads to the page as it is. */
  readonly opens?: string | undefined;
}

/** Tells the rows of a widget apart. */
export function rowKey(subject: TakeAlongSubject): string {
  if ('conferences' in subject) return '';
  return [subject.conference.id, subject.session?.id].filter(Boolean).join('/');
}

function titleOf(view: View, { conference, session }: ConferenceEvent): string {
  return session ? sessionTitleText(view, session) : conferenceTitleText(view, conference);
}

export function takeAlongRow(view: View, subject: TakeAlongSubject): TakeAlongRow {
  if ('conferences' in subject) {
    const { conferences } = subject;
    const events = conferences.map((conference) => ({ conference }));
    return { fileName: 'conferences', events, conferences, isShared: true };
  }
  return {
    fileName: rowKey(subject).replace('/', '-'),
    title: titleOf(view, subject),
    events: [subject],
    isShared: subject.isShared ?? false,
    opens: rowKey(subject),
  };
}
