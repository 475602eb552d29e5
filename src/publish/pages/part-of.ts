import type { Neighbours } from '../../dataset/queries/neighbours.js';
import { findById } from '../../dataset/queries/records.js';
import type { Conference } from '../../dataset/schema/conference.js';
import type { Dataset } from '../../dataset/schema/dataset.js';
import type { Session } from '../../dataset/schema/session.js';

/** The records that a page shows. */
type Picked = Partial<
  Pick<Dataset, 'series' | 'people' | 'conferences' | 'contacts' | 'activities' | 'newsletters'>
>;

interface Identified {
  readonly id: string;
}

function found<Item extends Identified>(list: readonly Item[], ids: Iterable<string | undefined>): Item[] {
  const known = [...new Set(ids)].map((id) => (id === undefined ? undefined : findById(list, id)));
  return known.filter((item) => item !== undefined);
}

const speakersOf = ({ sessions = [], materials = [] }: Conference): string[] => {
  const all = [...sessions, ...materials, ...sessions.flatMap((session) => session.materials ?? [])];
  return all.flatMap(({ speakers = [] }) => speakers);
};

/** The dataset reduced to some records and all they refer to, so that a page does not contain the whole dataset. */
export function partOf(dataset: Dataset, picked: Picked): Dataset {
  const { conferences = [], contacts = [], activities = [], newsletters = [] } = picked;
  const series = found(dataset.series, [
    ...(picked.series ?? []).map(({ id }) => id),
    ...conferences.map((conference) => conference.series),
  ]);
  const people = found(dataset.people, [
    ...(picked.people ?? []).map(({ id }) => id),
    ...conferences.flatMap(speakersOf),
    ...contacts.map(({ person }) => person),
  ]);
  const organisations = found(dataset.organisations, [
    dataset.publisher,
    ...[...series, ...conferences].flatMap(({ organisers = [] }) => organisers),
    ...conferences.flatMap(({ partners = [] }) => partners.map(({ organisation }) => organisation)),
    ...[...people, ...contacts].map(({ organisation }) => organisation),
  ]);
  return { ...dataset, organisations, series, people, conferences, contacts, activities, newsletters };
}

/** The fields of a conference by which a page names it, and the rooms and tracks of its sessions. */
function named({ id, title, start, end, dateCertainty, timeZone, status, rooms, tracks }: Conference) {
  return { id, title, start, end, dateCertainty, timeZone, status, rooms, tracks };
}

/** A conference reduced to the talks and materials of some of its speakers. */
export function talksOnly(conference: Conference, speakers: ReadonlySet<string>): Conference {
  const { sessions = [], materials = [] } = conference;
  const own = (ids: readonly string[] = []) => ids.filter((speaker) => speakers.has(speaker));
  const withOwn = <Item extends { speakers?: string[] | undefined }>(item: Item): Item =>
    item.speakers ? { ...item, speakers: own(item.speakers) } : item;
  const talk = ({ abstract, ...session }: Session): Session => ({
    ...withOwn(session),
    ...(session.materials && { materials: session.materials.map(withOwn) }),
  });
  return {
    ...named(conference),
    sessions: sessions.filter((session) => own(session.speakers).length > 0).map(talk),
    materials: materials.filter((material) => own(material.speakers).length > 0).map(withOwn),
  };
}

/** A session as those beside it name it. Who speaks stands in for a title. */
function brief({ id, kind, title, speakers, start, end, room, status }: Session): Session {
  return { id, kind, title, start, end, room, status, ...(title === undefined && { speakers }) };
}

/** A conference reduced to one session and the titles of those before and after it. */
export function sessionOnly(
  conference: Conference,
  session: Session,
  { previous, next }: Neighbours,
): Conference {
  const { venue, attendance, registration } = conference;
  return {
    ...named(conference),
    venue,
    attendance,
    registration,
    sessions: [...(previous ? [brief(previous)] : []), session, ...(next ? [brief(next)] : [])],
  };
}

/** A conference reduced to its materials. */
export function materialsOnly(conference: Conference): Conference {
  const { sessions = [], materials } = conference;
  return {
    ...named(conference),
    materials,
    sessions: sessions
      .filter(({ materials = [] }) => materials.length > 0)
      .map(({ abstract, ...session }) => session),
  };
}
