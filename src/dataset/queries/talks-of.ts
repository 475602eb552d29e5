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

/** What a person spoke at, over all conferences, newest first; undated ones last. */
export function talksOf(dataset: Dataset, personId: string): Talk[] {
  const isTheirs = (material: Material) => material.speakers?.includes(personId) ?? false;
  const talks = dataset.conferences.flatMap((conference) =>
    (conference.sessions ?? [])
      .filter((session) => session.speakers?.includes(personId))
      .map((session, index) => ({
        conference,
        session,
        materials: [
          ...(session.materials ?? []),
          // Which of several talks they belong to is not known, and they are not there twice.
          ...(index === 0 ? (conference.materials ?? []).filter(isTheirs) : []),
        ],
      })),
  );
  const newestFirst = byStart(-1);
  return talks.sort((a, b) => newestFirst(a.conference, b.conference));
}
