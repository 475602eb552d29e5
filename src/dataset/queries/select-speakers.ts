import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Person } from '../schema/people.js';
import type { Material, Session } from '../schema/session.js';
import { byStart } from './dates.js';
import { matches } from './select-conferences.js';

/** A session and where it was held. */
export interface Talk {
  readonly conference: Conference;
  readonly session: Session;
  /** Those of the session; the first talk at a conference has also those of the conference that name the speaker. */
  readonly materials: readonly Material[];
}

const indexes = new WeakMap<Dataset, ReadonlyMap<string, readonly Talk[]>>();

function indexTalks({ conferences }: Dataset): ReadonlyMap<string, readonly Talk[]> {
  const index = new Map<string, Talk[]>();
  for (const conference of [...conferences].sort(byStart('newest'))) {
    const { sessions = [], materials = [] } = conference;
    const seen = new Set<string>();
    for (const session of sessions) {
      for (const person of new Set(session.speakers)) {
        // Which of several talks they belong to is not known, and they are not there twice.
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

/** What a person spoke at, over all conferences, newest first; undated ones last. A dataset never changes, so it is indexed once. */
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

/** Whom to select; an empty list or undefined selects everyone. Ids are alternatives. */
export interface SpeakerCriteria {
  /** Only for these talks. */
  readonly among?: ReadonlySet<Talk> | undefined;
  readonly conference?: readonly string[] | undefined;
  readonly series?: readonly string[] | undefined;
  readonly sort: SpeakerSort;
  readonly limit?: number | undefined;
}

/** A person and what they spoke at, as far as it was asked for; newest first. */
export interface Speaker {
  readonly person: Person;
  readonly talks: readonly Talk[];
}

/**
 * By the last name, as lists of speakers are in print: readers know their people by it. The dataset has a name in one
 * piece, so the last word of it is taken, as for initials; it decides on the order and on nothing that is shown.
 */
function byName(language: string): (a: Speaker, b: Speaker) => number {
  const collator = new Intl.Collator(language);
  const lastName = ({ person }: Speaker) => person.name.trim().split(/\s+/).at(-1) ?? '';
  return (a, b) =>
    collator.compare(lastName(a), lastName(b)) || collator.compare(a.person.name, b.person.name);
}

/**
 * Who speaks at the conferences that meet all criteria, in order. A person whom no programme names, such as a contact,
 * is no speaker.
 *
 * @param language BCP 47 tag; names are compared in it.
 */
export function selectSpeakers(dataset: Dataset, criteria: SpeakerCriteria, language: string): Speaker[] {
  const isAskedFor = (talk: Talk) =>
    (criteria.among?.has(talk) ?? true) &&
    matches(criteria.conference, [talk.conference.id]) &&
    matches(criteria.series, [talk.conference.series]);
  const speakers = dataset.people
    .map((person) => ({ person, talks: talksOf(dataset, person.id).filter(isAskedFor) }))
    .filter(({ talks }) => talks.length > 0)
    .sort(byName(language));
  if (criteria.sort === 'newest') {
    const newestFirst = byStart('newest');
    speakers.sort((a, b) => newestFirst(a.talks[0]?.conference ?? {}, b.talks[0]?.conference ?? {}));
  }
  return speakers.slice(0, criteria.limit);
}
