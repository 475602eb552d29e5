import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Person } from '../schema/people.js';
import type { Material, Session } from '../schema/session.js';
import { byStart, zoneOf } from './dates.js';
import { matches } from './select-conferences.js';
import { inTimeOrder } from './session-order.js';

/** A session with its conference. */
export interface Talk {
  readonly conference: Conference;
  readonly session: Session;
  /** Materials of the session. The first talk of a speaker at a conference also has the conference's materials by them. */
  readonly materials: readonly Material[];
}

const indexes = new WeakMap<Dataset, ReadonlyMap<string, readonly Talk[]>>();

function indexTalks(dataset: Dataset): ReadonlyMap<string, readonly Talk[]> {
  const index = new Map<string, Talk[]>();
  for (const conference of [...dataset.conferences].sort(byStart('newest'))) {
    const { sessions = [], materials = [] } = conference;
    const seen = new Set<string>();
    for (const session of inTimeOrder(sessions, zoneOf(dataset, conference))) {
      for (const person of new Set(session.speakers)) {
        // It is not known which talk they belong to, and they should appear only once.
        const own = seen.has(person) ? [] : materials.filter(({ speakers }) => speakers?.includes(person));
        seen.add(person);
        const talk = { conference, session, materials: [...(session.materials ?? []), ...own] };
        const talks = index.get(person);
        if (talks) talks.push(talk);
        else index.set(person, [talk]);
      }
    }
  }
  return index;
}

/** All talks of a person, newest first, undated ones last. A dataset never changes, so it is indexed only once. */
export function talksOf(dataset: Dataset, personId: string): readonly Talk[] {
  let index = indexes.get(dataset);
  if (!index) {
    index = indexTalks(dataset);
    indexes.set(dataset, index);
  }
  return index.get(personId) ?? [];
}

export const SPEAKER_SORTS = ['name', 'newest'] as const;

type SpeakerSort = (typeof SPEAKER_SORTS)[number];

/** Criteria; an empty list or undefined matches everyone. The values of a list are alternatives. */
export interface SpeakerCriteria {
  /** Only for these talks. */
  readonly among?: ReadonlySet<Talk> | undefined;
  readonly conference?: readonly string[] | undefined;
  readonly series?: readonly string[] | undefined;
  readonly sort: SpeakerSort;
  readonly limit?: number | undefined;
}

/** A person with their selected talks, newest first. */
export interface Speaker {
  readonly person: Person;
  readonly talks: readonly Talk[];
}

/**
 * Compares by last name, as printed lists of speakers do. Names are not split in the dataset, so the last word counts. It
 * only affects the order.
 */
function byName(language: string): (a: Speaker, b: Speaker) => number {
  const collator = new Intl.Collator(language);
  const lastName = ({ person }: Speaker) => person.name.trim().split(/\s+/).at(-1) ?? '';
  return (a, b) =>
    collator.compare(lastName(a), lastName(b)) || collator.compare(a.person.name, b.person.name);
}

/**
 * The speakers at conferences that meet all criteria, in order. A person who is in no programme, such as a contact, is
 * not a speaker.
 *
 * @param language BCP 47 tag, used for sorting names.
 */
export function selectSpeakers(dataset: Dataset, criteria: SpeakerCriteria, language: string): Speaker[] {
  const isSelected = (talk: Talk) =>
    (criteria.among?.has(talk) ?? true) &&
    matches(criteria.conference, [talk.conference.id]) &&
    matches(criteria.series, [talk.conference.series]);
  const speakers = dataset.people
    .map((person) => ({ person, talks: talksOf(dataset, person.id).filter(isSelected) }))
    .filter(({ talks }) => talks.length > 0)
    .sort(byName(language));
  if (criteria.sort === 'newest') {
    const newestFirst = byStart('newest');
    speakers.sort((a, b) => newestFirst(a.talks[0]?.conference ?? {}, b.talks[0]?.conference ?? {}));
  }
  return speakers.slice(0, criteria.limit);
}
