import type { Conference } from '../dataset/schema/conference.js';
import { pageTitle } from '../embed/page/page-texts.js';
import { iCalendar } from '../formats/icalendar.js';
import { dateText } from '../ui/dates.js';
import { plain } from '../ui/texts.js';
import { addressOf, conferencePath, feedPath } from './addresses.js';
import type { SiteView } from './pages/site-view.js';
import { wordsLanguage } from './pages/site-words.js';
import type { PublicationFile } from './publication-file.js';

/** What programs subscribe to. */
export interface Feed extends PublicationFile {
  /** What it is about: all conferences, or a series. */
  readonly name: string;
  readonly format: 'ics' | 'atom';
}

interface Subject {
  readonly name: string;
  /** Id of the series; undefined for all of them. */
  readonly series?: string;
  readonly conferences: readonly Conference[];
}

function subjects(view: SiteView): Subject[] {
  const { series, conferences } = view.dataset;
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
 * All conferences, and those of each series, as calendars and feeds. There is no calendar of conferences of which no day is
 * known.
 */
export function feeds(view: SiteView): Feed[] {
  const { dataset, language, messages, now, site } = view;
  const { untitledConference, status } = messages;
  const calendarOptions = {
    dataset,
    language,
    words: {
      untitledConference,
      status,
      dateText: (conference: Conference) => dateText(view, conference),
    },
    url: ({ id }: Conference) => addressOf(site, conferencePath(id)),
    host: site.baseUrl.hostname,
    now,
  };
  return subjects(view).flatMap(({ name, series, conferences }): Feed[] => {
    const { text } = iCalendar(
      conferences.map((conference) => ({ conference })),
      calendarOptions,
    );
    return text === undefined
      ? []
      : [{ path: feedPath('ics', series), bytes: text, cache: 'short', name, format: 'ics' }];
  });
}
