import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../i18n/format-day.js';
import { conferenceFacts } from '../../templates/conference-facts.js';
import type { ConferenceField } from '../../templates/conference-fields.js';
import { conferenceTitle, conferenceTitleText } from '../../templates/titles.js';
import { dateAndTime, dateText } from '../../templates/dates.js';
import { disclosure, type DisclosureOptions } from '../../templates/disclosure.js';
import { heading } from '../../core/heading.js';
import { heldText } from '../../templates/session-facts.js';
import { sessionList } from '../../templates/session.js';
import { localised } from '../../templates/text.js';
import type { View } from '../../core/view.js';
import type { CalendarDate } from './calendar-dates.js';
import { dayProgrammes } from './day-programme.js';

const FACTS: ReadonlySet<ConferenceField> = new Set(['place']);

/** The sessions of a day, or of all; days are named where there are several. */
function programme(
  view: View,
  date: CalendarDate,
  picked: string | undefined,
  onOpen: DisclosureOptions['onOpen'],
): TemplateResult | typeof nothing {
  const { messages, dataset, headingLevel } = view;
  const all = dayProgrammes(date, dataset.timeZone);
  const days = all.filter(({ day }) => picked === undefined || day === picked);
  const shown = days.flatMap(({ sessions }) => sessions);
  if (shown.every(({ kind }) => kind === 'break')) return nothing;
  const about = html`<span class="visually-hidden"
    >${messages.about(conferenceTitleText(view, date.conference))}</span
  >`;
  return disclosure(
    { open: false, onOpen },
    html`<span>${[messages.programme, heldText(view, shown)].filter(Boolean).join(', ')}${about}</span>`,
    html`<div class="body" part="body">
      ${days.map(
        ({ day, sessions }) =>
          html`${day && all.length > 1 ? heading(headingLevel + 1, 'subheading', formatDay(day, messages.locale)) : nothing}
          ${sessionList(view, sessions)}`,
      )}
    </div>`,
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
  view: View,
  date: CalendarDate,
  picked: string | undefined,
  onOpen: DisclosureOptions['onOpen'],
): TemplateResult {
  const { conference } = date;
  const { theme } = conference;
  return html`<li class="item" part="item">
    <p class="when">${when(view, date)}</p>
    <div class="main">
      ${heading(view.headingLevel, 'title', conferenceTitle(view, conference))}
      ${theme ? html`<p class="theme">${localised(view, theme)}</p>` : nothing}
      ${conferenceFacts(view, conference, FACTS)} ${programme(view, date, picked, onOpen)}
    </div>
  </li>`;
}
