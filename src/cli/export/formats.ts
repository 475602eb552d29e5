import type { Conference } from '../../dataset/schema/conference.js';
import { atom } from '../../formats/export/atom.js';
import { conferenceTable, csv } from '../../formats/export/conference-table.js';
import { detailedColumns } from '../../formats/export/detailed-columns.js';
import { iCalendar } from '../../formats/export/icalendar.js';
import { structuredEvents } from '../../formats/export/json-ld.js';
import { momentOf } from '../../publish/pages/site-view.js';
import { dateText, viewOf } from '../../templates/dates.js';
import { organisationName } from '../../templates/organisation.js';
import type { View } from '../../core/view.js';

export const FORMATS = ['ical', 'atom', 'csv', 'json-ld'] as const;

type Format = (typeof FORMATS)[number];

/** The context of an export. */
interface Export {
  readonly conferences: readonly Conference[];
  /** Dataset, messages, language and time. */
  readonly view: View;
  /** Address of the dataset. Its host makes ids in the export globally unique. */
  readonly datasetUrl: URL;
  /** Title of the feed. */
  readonly title: string;
}

interface Exported {
  /** Undefined if nothing can be written: an iCalendar file needs at least one event. */
  readonly text: string | undefined;
  /** Number of conferences left out because their day is not known. */
  readonly left: number;
}

function calendarWords(view: View) {
  const { untitledConference, status } = view.messages;
  return {
    untitledConference,
    status,
    dateText: (conference: Conference) => dateText(viewOf(view, conference), conference),
  };
}

function toICalendar({ conferences, view, datasetUrl }: Export): Exported {
  const { dataset, language, now } = view;
  const events = conferences.map((conference) => ({ conference }));
  const options = { dataset, language, words: calendarWords(view), host: datasetUrl.hostname, now };
  const { text, left } = iCalendar(events, options);
  return { text, left: left.length };
}

function toAtom({ conferences, view, datasetUrl, title }: Export): Exported {
  const { dataset, language } = view;
  const text = atom(conferences, {
    dataset,
    language,
    words: calendarWords(view),
    title,
    id: 'conferences',
    host: datasetUrl.hostname,
    author: organisationName(view, dataset.publisher ?? '') ?? datasetUrl.host,
    updated: momentOf(dataset),
  });
  return { text, left: 0 };
}

function toCsv({ conferences, view: { dataset, language, messages } }: Export): Exported {
  const options = { dataset, language, words: messages };
  const more = detailedColumns(conferences, options);
  return { text: csv(conferenceTable(conferences, { ...options, more }), messages), left: 0 };
}

function toJsonLd({ conferences, view: { dataset, language }, datasetUrl }: Export): Exported {
  const options = { dataset, datasetUrl: datasetUrl.href, language, url: undefined };
  const graph = { '@context': 'https://schema.org', '@graph': structuredEvents(conferences, options) };
  return { text: `${JSON.stringify(graph, undefined, 2)}\n`, left: 0 };
}

/** The writer of each format. */
export const WRITERS: Readonly<Record<Format, (what: Export) => Exported>> = {
  ical: toICalendar,
  atom: toAtom,
  csv: toCsv,
  'json-ld': toJsonLd,
};
