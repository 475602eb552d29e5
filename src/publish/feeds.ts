import { localise } from '../dataset/queries/localise.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import { pageTitle, type PageLanguage } from '../embed/page/page-texts.js';
import { iCalendar } from '../formats/icalendar.js';
import { formatDate } from '../i18n/format-date.js';
import type { Messages } from '../i18n/messages/messages.js';
import { addressOf, conferencePath, feedPath } from './addresses.js';
import { momentOf } from './pages/moment.js';
import type { PublicationFile, Site } from './publication-file.js';

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

function subjects(dataset: Dataset, language: PageLanguage): Subject[] {
  const { series, conferences } = dataset;
  return [
    { name: pageTitle('conference-list', language), conferences },
    ...series.map(({ id, name }) => ({
      name: localise(name, dataset.language, dataset.language).value,
      series: id,
      conferences: conferences.filter((conference) => conference.series === id),
    })),
  ];
}

function dateText({ start, end, dateCertainty }: Conference, messages: Messages, timeZone: string) {
  if (start === undefined) return undefined;
  const date = formatDate(start, end, { locale: messages.locale, timeZone });
  return dateCertainty === 'inferred' ? messages.inferredDate(date) : date;
}

/**
 * All conferences, and those of each series, as calendars and feeds, in the dataset's own language. There is no calendar of
 * conferences of which no day is known.
 *
 * @param language of what we say ourselves
 */
export function feeds(dataset: Dataset, messages: Messages, language: PageLanguage, site: Site): Feed[] {
  const { untitledConference, status } = messages;
  const calendarOptions = {
    dataset,
    language: dataset.language,
    words: {
      untitledConference,
      status,
      dateText: (conference: Conference) => dateText(conference, messages, dataset.timeZone),
    },
    url: ({ id }: Conference) => addressOf(site, conferencePath(id)),
    host: site.baseUrl.hostname,
    now: momentOf(dataset),
  };
  return subjects(dataset, language).flatMap(({ name, series, conferences }): Feed[] => {
    const { text } = iCalendar(
      conferences.map((conference) => ({ conference })),
      calendarOptions,
    );
    return text === undefined
      ? []
      : [{ path: feedPath('ics', series), bytes: text, cache: 'short', name, format: 'ics' }];
  });
}
