import { words } from '../core/attributes.js';
import { conferenceAt } from '../dataset/queries/find-conference.js';
import { primaryLanguage } from '../dataset/queries/localise.js';
import { zoneOf } from '../dataset/queries/dates.js';
import type { PlaceKind } from '../dataset/queries/places.js';
import { requestableNames, requestedPlace } from '../dataset/queries/places-of-sessions.js';
import { findById } from '../dataset/queries/records.js';
import { languageKey, selectMaterials, typeKey } from '../dataset/queries/select-materials.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import type { Text } from '../dataset/schema/values.js';
import { datesOf, programmeDays } from '../dataset/queries/programme-days.js';

/** A widget that somebody asks for, by its options. */
interface AskedWidget {
  readonly options: ReadonlyMap<string, string>;
}

/** What an option names of a dataset, as its widget reads it. */
interface NamedRecords {
  readonly given: readonly string[];
  /** In the form in which they are compared. */
  readonly known: readonly string[];
  readonly compared?: (given: string) => string;
  /** Whether the widget shows everything where there is no such record, and not nothing. */
  readonly isChoice?: boolean;
}

/** The conference of a widget, as far as it shows one. */
export function conferenceOf({ options }: AskedWidget, dataset: Dataset): Conference | undefined {
  const choice = options.get('conference');
  return findById(dataset.conferences, choice ?? '') ?? conferenceAt(dataset, choice, new Date());
}

const ids = (value: string, records: readonly { readonly id: string }[], also: readonly string[] = []) => ({
  given: words(value),
  known: [...also, ...records.map(({ id }) => id)],
});

/** A name in any language and letter case. */
const names = (value: string, texts: readonly Text[]) => ({
  given: value ? [value] : [],
  compared: (given: string) => given.toLowerCase(),
  known: texts
    .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
    .map((text) => text.toLowerCase()),
});

function places(kind: PlaceKind, value: string, asked: AskedWidget, dataset: Dataset): NamedRecords {
  const conference = conferenceOf(asked, dataset);
  if (!conference) return { given: [], known: [] };
  const { sessions = [] } = conference;
  return names(requestedPlace(kind, conference, value) ?? '', requestableNames(kind, conference, sessions));
}

type Reader = (value: string, dataset: Dataset, asked: AskedWidget) => NamedRecords;

/** By option. */
const READERS: Readonly<Record<string, Reader>> = {
  series: (value, { series }) => ids(value, series),
  conference: (value, { conferences }) => ids(value, conferences, ['next', 'latest']),
  organiser: (value, { organisations }) => ids(value, organisations),
  speaker: (value, { people }) => ids(value, people),
  contact: (value, { contacts }) => ids(value, contacts),
  newsletter: (value, { newsletters }) => ids(value, newsletters),
  session: (value, dataset, asked) => ids(value, conferenceOf(asked, dataset)?.sessions ?? []),
  room: (value, dataset, asked) => places('room', value, asked, dataset),
  track: (value, dataset, asked) => places('track', value, asked, dataset),
  topic: (value, { conferences }) =>
    names(
      value,
      conferences.flatMap(({ topics = [] }) => topics),
    ),
  type: (value, dataset) => ({
    given: words(value.toLowerCase()),
    known: selectMaterials(dataset, {}).flatMap(({ material }) => typeKey(material) ?? []),
  }),
  language: (value, dataset) => ({
    given: words(value).map(primaryLanguage),
    known: selectMaterials(dataset, {}).map(({ material }) => languageKey(dataset, material)),
  }),
  day: (value, dataset, asked) => {
    const conference = conferenceOf(asked, dataset);
    const days = conference ? programmeDays(conference.sessions ?? [], zoneOf(dataset, conference)) : [];
    return { given: value ? [value] : [], known: ['all', 'today', ...datesOf(days)], isChoice: true };
  },
};

/** The records that an option names and that there are not, beside those that there are. */
interface UnknownRecords {
  readonly unknown: readonly string[];
  readonly known: readonly string[];
  /** Whether the widget then shows nothing. */
  readonly showsNothing: boolean;
}

/** Compares what an option names with the records that there are; undefined if the option names none. */
export function unknownRecords(
  asked: AskedWidget,
  name: string,
  value: string,
  dataset: Dataset,
): UnknownRecords | undefined {
  const named = READERS[name]?.(value, dataset, asked);
  if (!named) return undefined;
  const { given, known, compared = (each: string) => each, isChoice = false } = named;
  const unknown = given.filter((each) => !known.includes(compared(each)));
  return { unknown, known, showsNothing: unknown.length === given.length && !isChoice };
}
