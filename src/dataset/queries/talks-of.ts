import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Material } from '../schema/material.js';
import type { Session } from '../schema/session.js';
import { byStart } from './by-start.js';

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
    const told = new Set<string>();
    for (const session of sessions) {
      for (const person of new Set(session.speakers)) {
        // Which of several talks they belong to is not known, and they are not there twice.
        const own = told.has(person) ? [] : materials.filter(({ speakers }) => speakers?.includes(person));
        told.add(person);
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
