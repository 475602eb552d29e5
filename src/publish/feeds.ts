import { byStart } from '../dataset/queries/dates.js';
import type { Conference } from '../dataset/schema/conference.js';
import { pageTitle } from '../embed/page/page-texts.js';
import { atom } from '../formats/export/atom.js';
import { iCalendar } from '../formats/export/icalendar.js';
import { plain } from '../templates/text.js';
import { addressOf, feedPath, widgetPath } from './addresses.js';
import { calendarOptions } from './calendars.js';
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
