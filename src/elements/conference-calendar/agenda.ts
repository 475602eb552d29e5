import { nothing, type TemplateResult } from 'lit';
import { html } from '../../core/html.js';
import { heading } from '../../core/heading.js';
import { showRecord } from '../../core/show-record.js';
import type { View } from '../../core/view.js';
import { hasTime } from '../../dataset/queries/dates.js';
import { lastDayOf } from '../../dataset/queries/days.js';
import { byDay } from '../../dataset/queries/session-order.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Session } from '../../dataset/schema/session.js';
import { formatDay } from '../../i18n/format-date.js';
import { bodies, type Bodies } from '../../templates/bodies.js';
import { conferenceFacts, type ConferenceField } from '../../templates/conference.js';
import { dateAndTime, dateText, formatOf, viewOf } from '../../templates/dates.js';
import { disclosure, type DisclosureOptions } from '../../templates/disclosure.js';
import { heldText } from '../../templates/session.js';
import { comma, localised } from '../../templates/text.js';
import { conferenceTitle, conferenceTitleText } from '../../templates/titles.js';
import type { CalendarDate } from './calendar-dates.js';

/** The sessions of one day. */
interface DayProgramme {
  /** Calendar day in the event's own zone; undefined for those without a day. */
  readonly day: string | undefined;
  readonly sessions: readonly Session[];
}

interface Hours {
  /** Date-times. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

const byTime = (a: string, b: string) => Date.parse(a) - Date.parse(b);

/**
 * The sessions by the day they begin on, in order of time; those of a one-day conference are all on its day.
 */
export function dayProgrammes(
  { conference, first, last }: CalendarDate,
  timeZone: string,
): readonly DayProgramme[] {
  const days = new Map<string | undefined, readonly Session[]>();
  for (const [own, sessions] of byDay(conference.sessions ?? [], timeZone)) {
    const day = own ?? (first === last ? first : undefined);
    days.set(day, [...(days.get(day) ?? []), ...sessions]);
  }
  return [...days].map(([day, sessions]) => ({ day, sessions }));
}

/** From when to when the sessions of a day last. What goes on until another day does not tell when the day is over. */
function sessionHours(date: CalendarDate, day: string, timeZone: string): Hours {
  const sessions = dayProgrammes(date, timeZone).find((programme) => programme.day === day)?.sessions ?? [];
  const isOff = ({ status }: Session) => status === 'cancelled' || status === 'postponed';
  const timed = sessions.filter((session) => session.start && hasTime(session.start) && !isOff(session));
  const starts = timed.flatMap(({ start }) => start ?? []);
  const ends = timed
    .filter((session) => lastDayOf(session, day, timeZone) === day)
    .flatMap(({ end }) => (end && hasTime(end) ? end : []));
  return { start: starts.sort(byTime)[0], end: ends.sort(byTime).at(-1) };
}

/**
 * From when to when a conference lasts on one of its days: its own times, or where it states none for that day, those of
 * its sessions. Without a start nothing is known.
 */
export function hoursOn(date: CalendarDate, day: string, timeZone: string): Hours {
  const { start, end }: Conference = date.conference;
  const hours = sessionHours(date, day, timeZone);
  return {
    start: day === date.first && start && hasTime(start) ? start : hours.start,
    end: day === date.last && end && hasTime(end) ? end : hours.end,
  };
}

const FACTS: ReadonlySet<ConferenceField> = new Set(['place']);

/** The sessions of a day, or of all; days are named where there are several. */
function programme(
  view: View,
  date: CalendarDate,
  picked: string | undefined,
  onOpen: DisclosureOptions['onOpen'],
): TemplateResult | typeof nothing {
  const { messages, headingLevel } = view;
  const all = dayProgrammes(date, formatOf(view).timeZone);
  const days = all.filter(({ day }) => picked === undefined || day === picked);
  const shown = days.flatMap(({ sessions }) => sessions);
  if (shown.every(({ kind }) => kind === 'break')) return nothing;
  const name = (day: string | undefined) => (day ? formatDay(day, messages.locale) : messages.timeUnknown);
  const about = html`<span class="visually-hidden"
    >${messages.about(conferenceTitleText(view, date.conference))}</span
  >`;
  return disclosure(
    { open: false, onOpen },
    html`<span
      >${[messages.programme, heldText(view, shown)].filter(Boolean).join(comma(view))}${about}</span
    >`,
    ({ sessionList }: Bodies) =>
      showRecord(
        date.conference,
        () =>
          html`<div class="body" part="body">
            ${days.map(
              ({ day, sessions }) =>
                html`${all.length > 1 ? heading(headingLevel + 1, 'subheading', name(day)) : nothing}
                ${sessionList(view, date.conference, sessions)}`,
            )}
          </div>`,
      ),
    bodies,
  );
}

/** When a conference is, as exactly as it is known: a day with its hours, or `I løbet af september 2027`. */
function when(view: View, { conference, isExact }: CalendarDate): TemplateResult | string | undefined {
  if (isExact) return dateAndTime(view, conference);
  const period = dateText(view, conference);
  return period && view.messages.during(period);
}

/**
 * A conference of the month or day.
 *
 * @param picked the day that a visitor picked, whose programme alone is shown
 */
export function agendaItem(
  anyView: View,
  date: CalendarDate,
  picked: string | undefined,
  onOpen: DisclosureOptions['onOpen'],
): TemplateResult {
  const { conference } = date;
  const view = viewOf(anyView, conference);
  const { theme } = conference;
  return html`<li class="item" part="item">
    <p class="when">${when(view, date)}</p>
    <div class="main">
      ${heading(view.headingLevel, 'title', conferenceTitle(view, conference))}
      ${theme ? html`<p class="theme">${localised(view, theme)}</p>` : nothing}
      ${conferenceFacts(view, conference, FACTS)}${programme(view, date, picked, onOpen)}
    </div>
  </li>`;
}
