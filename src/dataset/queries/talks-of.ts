import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';
import type { Material } from '../schema/material.js';
import type { Session } from '../schema/session.js';

/** A session and where it was held. */
export interface Talk {
  readonly conference: Conference;
  readonly session: Session;
  /** Those of the session, and those of the conference that name the speaker. */
  readonly materials: readonly Material[];
}

/** What a person spoke at, over all conferences, newest first; undated ones last. */
export function talksOf(dataset: Dataset, personId: string): Talk[] {
  const isTheirs = (material: Material) => material.speakers?.includes(personId) ?? false;
  const talks = dataset.conferences.flatMap((conference) =>
    (conference.sessions ?? [])
      .filter((session) => session.speakers?.includes(personId))
      .map((session) => ({
        conference,
        session,
        materials: [...(session.materials ?? []), ...(conference.materials ?? []).filter(isTheirs)],
      })),
  );
  return talks.sort((a, b) => (b.conference.start ?? '').localeCompare(a.conference.start ?? ''));
}
