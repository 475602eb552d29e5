import type { Conference } from '../../src/dataset/schema/conference.js';
import type { Dataset } from '../../src/dataset/schema/dataset.js';
import type { ICalendarOptions } from '../../src/formats/export/icalendar.js';
import { messages } from '../../src/i18n/messages/da.js';
import { parsed } from '../dataset/queries/parsed.js';

export const NOW = new Date('2026-11-23T12:00:00.789Z');

/** The options of a calendar in Danish. */
export function calendarOptions(dataset: Dataset): ICalendarOptions {
  const { untitledConference, status } = messages;
  const dateText = ({ start }: Conference) => start && messages.inferredDate(start);
  return {
    dataset,
    language: 'da',
    words: { untitledConference, status, dateText },
    url: 'https://example.dk/konferencer',
    host: 'data.example',
    now: NOW,
  };
}

/** A dataset of one conference, and the conference. */
export function withConference(
  conference: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): { dataset: Dataset; conference: Conference } {
  const dataset = parsed({ conferences: [{ id: 'c', status: 'scheduled', ...conference }], ...more });
  const [first] = dataset.conferences;
  if (!first) throw new Error('The conference is not valid.');
  return { dataset, conference: first };
}
