import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Session } from '../schema/session.js';
import type { Text } from '../schema/values.js';
import { yearIn } from './dates.js';
import { localise, primaryLanguage } from './localise.js';
import type { Facet } from './filter.js';

/** The place of what can be followed from anywhere; no city is called so. */
export const ONLINE = 'online';

/** By facet the values that something has, each once. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/**
 * What stands for a text in a selection, in an address say, whatever language the visitor reads it in: the text in the
 * dataset's language.
 */
export function textValue(dataset: Dataset, text: Text): string {
  return localise(text, dataset.language, dataset.language).value;
}

function years({ timeZone }: Dataset, { start, end }: Conference): (string | undefined)[] {
  return [start, end].map((date) => yearIn(date, timeZone));
}

function places(dataset: Dataset, { venue, attendance, status }: Conference): (string | undefined)[] {
  const isOnline = attendance === 'online' || attendance === 'mixed' || status === 'moved-online';
  return [venue?.city ?? (venue?.name && textValue(dataset, venue.name)), isOnline ? ONLINE : undefined];
}

/** What does not name its language is in that of the dataset. */
export function languageValues(
  dataset: Dataset,
  records: readonly { readonly language?: string | undefined }[],
): string[] {
  return records.map(({ language }) => primaryLanguage(language ?? dataset.language));
}

function languages(dataset: Dataset, { sessions = [], materials = [] }: Conference): string[] {
  const all = [...sessions, ...materials, ...sessions.flatMap((session) => session.materials ?? [])];
  return languageValues(dataset, all.length > 0 ? all : [{}]);
}

function once(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

const isTalk = ({ kind }: Session) => kind !== 'break';

const known = new WeakMap<Conference, FacetValues>();

function findValues(dataset: Dataset, conference: Conference): FacetValues {
  const { series, topics = [], organisers = [], sessions = [], accessibility = [], status } = conference;
  return {
    year: once(years(dataset, conference)),
    series: once([series]),
    topic: once(topics.map((topic) => textValue(dataset, topic))),
    organiser: once(organisers),
    type: once(sessions.filter(isTalk).map(({ kind }) => kind)),
    language: once(languages(dataset, conference)),
    place: once(places(dataset, conference)),
    accessibility: once([...accessibility, ...sessions.flatMap((session) => session.accessibility ?? [])]),
    status: [status],
  };
}

/**
 * What a visitor can choose a conference by. Its type is that of its sessions, breaks left out; its languages are those of
 * its sessions and materials. Years, ids of series and organisers, names of closed lists, BCP 47 languages without script
 * and region, and else texts (see `textValue`).
 */
export function facetValues(dataset: Dataset, conference: Conference): FacetValues {
  let values = known.get(conference);
  if (!values) {
    values = findValues(dataset, conference);
    known.set(conference, values);
  }
  return values;
}
