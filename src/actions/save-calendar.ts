import { clock } from '../core/clock.js';
import { pageAddress } from '../core/page-settings.js';
import type { View } from '../core/view.js';
import type { ConferenceEvent } from '../dataset/queries/events.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import type { Messages } from '../i18n/messages/messages.js';
import { dateText, viewOf } from '../templates/dates.js';
import { download } from './download.js';

/** The context that calendar formats need. */
export interface CalendarOptions {
  readonly dataset: Dataset;
  readonly language: string;
  readonly words: Pick<Messages, 'untitledConference' | 'status'> & {
    readonly dateText: (conference: Conference) => string | undefined;
  };
  readonly url: string | undefined;
}

export function calendarOptions(view: View, url: string | undefined): CalendarOptions {
  const { dataset, language, messages } = view;
  const { untitledConference, status } = messages;
  const words = {
    untitledConference,
    status,
    dateText: (conference: Conference) => dateText(viewOf(view, conference), conference),
  };
  return { dataset, language, words, url };
}

/**
 * Offers events as a calendar to save. The format is loaded when a visitor asks for it.
 *
 * @param fileName without the extension
 * @param datasetUrl address of the dataset, whose host makes the ids of the events unique
 * @returns the message for afterwards
 */
export async function saveCalendar(
  view: View,
  events: readonly ConferenceEvent[],
  fileName: string,
  datasetUrl: string,
): Promise<string> {
  const { iCalendar } = await import('../formats/export/icalendar.js');
  const { text, left } = iCalendar(events, {
    ...calendarOptions(view, pageAddress()),
    host: new URL(datasetUrl).hostname || 'localhost',
    now: clock.now(),
  });
  const file = `${fileName}.ics`;
  const { saved, withoutDay } = view.messages;
  const save = (calendar: string) => saved(file, download(calendar, 'text/calendar;charset=utf-8', file));
  return [text !== undefined && save(text), left.length > 0 && withoutDay(left.length)]
    .filter(Boolean)
    .join(' ');
}
