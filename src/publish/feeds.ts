import { byStart, hasTime } from '../dataset/queries/dates.js';
import { hasDay } from '../dataset/queries/days.js';
import type { ConferenceEvent } from '../dataset/queries/events.js';
import type { Conference } from '../dataset/schema/conference.js';
import { pageTitle } from '../embed/page/page-texts.js';
import { atom } from '../formats/export/atom.js';
import { iCalendar } from '../formats/export/icalendar.js';
import { dateText, viewOf } from '../templates/dates.js';
import { plain } from '../templates/text.js';
import { addressOf, calendarPath, conferencePath, feedPath, widgetPath } from './addresses.js';
import type { SiteView } from './pages/site-view.js';
import { wordsLanguage } from './pages/site-words.js';
import type { PublicationFile } from './site.js';

/** A calendar or feed to subscribe to. */
export interface Feed extends PublicationFile {
  /** Title: all conferences, or the name of a series. */
  readonly name: string;
  readonly format: 'ics' | 'atom';
}

interface Subject {
  readonly name: string;
  /** Id of the series; undefined for all conferences. */
  readonly series?: string;
  readonly conferences: readonly Conference[];
}

function subjects(view: SiteView): Subject[] {
  const { series, conferences: all } = view.dataset;
  const conferences = [...all].sort(byStart('newest'));
  return [
    { name: pageTitle('conference-list', wordsLanguage(view.language)), conferences },
    ...series.map(({ id, name }) => ({
      name: plain(view, name),
      series: id,
      conferences: conferences.filter((conference) => conference.series === id),
    })),
  ];
}

function calendarOptions(view: SiteView) {
  const { dataset, language, messages, now, site } = view;
  const { untitledConference, status } = messages;
  return {
    dataset,
    language,
    words: {
      untitledConference,
      status,
      dateText: (conference: Conference) => dateText(viewOf(view, conference), conference),
    },
    url: ({ id }: Conference) => addressOf(site, conferencePath(id)),
    host: site.baseUrl.hostname,
    now,
  };
}

/** The entries of a conference's calendar: its sessions, or itself as long as their times are unknown. Nobody goes to a break. */
export function calendarEvents(conference: Conference): ConferenceEvent[] {
  const sessions = (conference.sessions ?? []).filter(
    ({ kind, start }) => kind !== 'break' && start !== undefined && hasTime(start),
  );
  if (sessions.length > 0) return sessions.map((session) => ({ conference, session }));
  return hasDay(conference) ? [{ conference }] : [];
}

/** A calendar of each conference with a known day, to subscribe to or to save. */
export function* conferenceCalendars(view: SiteView): Generator<PublicationFile> {
  const options = calendarOptions(view);
  for (const conference of view.dataset.conferences) {
    const { text } = iCalendar(calendarEvents(conference), options);
    if (text !== undefined) yield { path: calendarPath(conference.id), bytes: text, cache: 'short' };
  }
}

/**
 * Calendars and feeds of all conferences and of each series, the newest first. There is no calendar if no conference has
 * a known day.
 */
export function feeds(view: SiteView): Feed[] {
  const { name: author, site } = view;
  const options = calendarOptions(view);
  return subjects(view).flatMap(({ name, series, conferences }): Feed[] => {
    const path = feedPath('atom', series);
    const text = atom(conferences, {
      ...options,
      id: series ?? 'conferences',
      title: name,
      author,
      updated: options.now,
      self: addressOf(site, path),
      page: addressOf(site, widgetPath('conference-list')),
    });
    const calendar = iCalendar(
      conferences.map((conference) => ({ conference })),
      options,
    ).text;
    const feed: Feed = { path, bytes: text, cache: 'short', name, format: 'atom' };
    return calendar === undefined
      ? [feed]
      : [{ ...feed, path: feedPath('ics', series), bytes: calendar, format: 'ics' }, feed];
  });
}
