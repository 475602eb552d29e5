import { type nothing, type TemplateResult } from 'lit';
import { html, svg } from '../core/html.js';
import { lateBody } from '../core/late-body.js';
import { LateModule } from '../core/late-module.js';
import type { View } from '../core/view.js';
import { hasTime } from '../dataset/queries/dates.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Recording, Session, SessionRegistration } from '../dataset/schema/session.js';
import { numberFormat } from '../i18n/intl-cache.js';
import { languageName } from '../i18n/language.js';
import { type Fact, factLine } from './fact-line.js';
import { comma, joined, localised } from './text.js';
import { sessionTitleText } from './titles.js';

type Seats = NonNullable<SessionRegistration['status']>;

const icons: Readonly<Record<Seats, ReturnType<typeof svg>>> = {
  open: svg`<circle cx="8" cy="8" r="6" />`,
  'few-left': svg`<circle cx="8" cy="8" r="6" /><path d="M8 4.5V8l2.5 1.5" />`,
  waitlist: svg`<path d="M3 4h10M3 8h10M3 12h6" />`,
  full: svg`<path d="M3.5 3.5l9 9m0-9l-9 9" />`,
  closed: svg`<path d="M3 8h10" />`,
};

/** Whether there are seats left, by an icon and words. */
export function seats(view: View, { registration }: Session): TemplateResult | undefined {
  const status = registration?.status;
  return (
    status &&
    html`<span class="seats"
      ><svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${icons[status]}</svg
      >&#32;${view.messages.seatsStatus[status]}</span
    >`
  );
}

/** Who a session is for, and whether there is a seat. */
export function audienceFacts(
  view: View,
  session: Session,
  has: (field: 'level' | 'audience' | 'seats') => boolean,
): readonly Fact[] {
  const { messages } = view;
  const { level, audience } = session;
  return [
    { label: messages.level, content: level && has('level') && localised(view, level) },
    { label: messages.audience, content: audience && has('audience') && localised(view, audience) },
    { content: has('seats') && seats(view, session) },
  ];
}

/** A link whose name says of what it is. */
function link(view: View, session: Session, url: string, label: string): TemplateResult {
  return html`<a href=${url}
    >${label}<span class="visually-hidden">${`: ${sessionTitleText(view, session)}`}</span></a
  >`;
}

/** The seconds of a duration (ISO 8601), of which the dataset has days, hours, minutes and seconds. */
function secondsOf(duration: string): number {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration) ?? [];
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part || 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

/** `45 min.`, of what takes less than a minute in seconds, and of a day or more in hours; empty of nothing. */
function lengthText(locale: string, duration: string): string {
  const seconds = secondsOf(duration);
  if (seconds === 0) return '';
  const [unit, size] = seconds < 60 ? ['second', 1] : seconds < 86_400 ? ['minute', 60] : ['hour', 3600];
  const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 0 } as const;
  return numberFormat(locale, format).format(seconds / size);
}

/** "Optagelse, 45 min., undertekster på dansk". */
export function recordingText(
  { messages }: View,
  { duration, captions = [] }: Recording,
  joinNames: (names: readonly string[]) => string,
  separator: string,
): string {
  const { locale } = messages;
  return [
    messages.recording,
    duration && lengthText(locale, duration),
    captions.length > 0 && messages.captions(joinNames(captions.map((each) => languageName(locale, each)))),
  ]
    .filter(Boolean)
    .join(separator);
}

/** Milliseconds before a session at which its stream can be entered. */
const DOORS = 15 * 60_000;

/**
 * The address where a session can be followed online right now; undefined at any other time. It is that of the whole
 * conference where the session has none.
 */
export function liveUrl(conference: Conference, session: Session, now: Date): string | undefined {
  const { start, end, kind, status } = session;
  if (kind === 'break' || status === 'cancelled' || status === 'postponed') return undefined;
  if (!start || !end || !hasTime(start) || !hasTime(end)) return undefined;
  const isOnline = conference.attendance === 'online' || conference.attendance === 'mixed';
  const url = session.onlineUrl ?? (isOnline ? conference.onlineUrl : undefined);
  if (!url) return undefined;
  const instant = now.getTime();
  return Date.parse(start) - DOORS <= instant && instant < Date.parse(end) ? url : undefined;
}

const videos = new LateModule(() => import('./video.js'));

/** Whether it may be one of the hosts whose videos can be played here. */
const MAY_PLAY = /youtu|vimeo/i;

/** The ways to a session: to register for it, to follow it online while it runs, and to its recording. */
export function sessionLinks(
  view: View,
  session: Session,
  has: (field: 'registration' | 'online' | 'recording') => boolean,
  live: string | undefined,
): TemplateResult | typeof nothing {
  const { messages } = view;
  const { registration, recording } = session;
  const isOpen = registration?.status !== 'full' && registration?.status !== 'closed';
  const register = has('registration') && isOpen && session.status !== 'cancelled' && registration?.url;
  const label = () =>
    recording && recordingText(view, recording, (names) => joined(view, names), comma(view));
  const line = factLine([
    { content: live && has('online') && link(view, session, live, messages.followOnline) },
    { content: register && link(view, session, register, messages.register) },
    { content: recording && has('recording') && link(view, session, recording.url, label() ?? '') },
  ]);
  if (!recording || !has('recording') || !MAY_PLAY.test(recording.url)) return line;
  return html`${line}
    <div>${lateBody(false, (module) => module.videoInPlace(view, session), videos)}</div>`;
}
