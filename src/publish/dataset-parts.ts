import {
  DIGEST_LENGTH,
  partPath,
  PARTS_PATH,
  PARTS_VERSION,
  type PartsManifest,
} from '../dataset/load/parts-manifest.js';
import type { Conference } from '../dataset/schema/conference.js';
import type { Dataset } from '../dataset/schema/dataset.js';
import { digestOf, encode } from './digest.js';
import { partOf, talksOnly } from './pages/part-of.js';
import type { PublicationFile } from './site.js';

/** Bytes of a dataset that is published in parts. Below, one request is faster. */
const LARGE = 200_000;

/** Files that the conferences are divided into, at most, about: a visitor loads the names of all of them. */
const MOST_FILES = 400;

/** Characters of a file with people, at least: most people have a talk or two, too little for a file of their own. */
const LEAST = 16_384;

/** Whether a dataset is published in parts, given the file with all of it. */
export function hasParts({ bytes }: PublicationFile): boolean {
  return encode(bytes).length > LARGE;
}

interface Sized {
  readonly id: string;
  /** Characters that it adds to a file. */
  readonly size: number;
}

/**
 * Divides records by what their ids begin with, so that what is added to a dataset changes one file. Sorted by that
 * beginning.
 *
 * @param most characters in a file with several records
 */
function* divide(
  records: readonly Sized[],
  most: number,
  beginning = '',
): Generator<readonly [beginning: string, ids: ReadonlySet<string>]> {
  if (records.length === 1 || records.reduce((sum, { size }) => sum + size, 0) <= most) {
    yield [beginning, new Set(records.map(({ id }) => id))];
    return;
  }
  const groups = new Map<string, Sized[]>();
  for (const record of records) {
    const longer = record.id.slice(0, beginning.length + 1);
    const group = groups.get(longer);
    if (group) group.push(record);
    else groups.set(longer, [record]);
  }
  for (const [longer, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (longer === beginning) yield [beginning, new Set([beginning])];
    else yield* divide(group, most, longer);
  }
}

const length = (value: unknown) => JSON.stringify(value).length;

/**
 * A conference as lists of many need it: without sessions and long text. The title of its first material tells a list of those
 * with materials that it has some.
 */
function abridged({
  rooms,
  tracks,
  sessions = [],
  materials = [],
  description,
  perspectives,
  links,
  sources,
  ...rest
}: Conference): Conference {
  const [first] = [...materials, ...sessions.flatMap((session) => session.materials ?? [])];
  return first ? { ...rest, materials: [{ title: first.title }] } : rest;
}

/** The conferences at which somebody speaks, or whose materials are by them, in the order of the dataset; by person. */
function conferencesBySpeaker(dataset: Dataset): ReadonlyMap<string, readonly Conference[]> {
  const found = new Map<string, Conference[]>();
  for (const conference of dataset.conferences) {
    const { sessions = [], materials = [] } = conference;
    for (const id of new Set([...sessions, ...materials].flatMap(({ speakers = [] }) => speakers))) {
      const others = found.get(id);
      if (others) others.push(conference);
      else found.set(id, [conference]);
    }
  }
  return found;
}

/** Sizes of people with their talks. */
function sizesOfPeople(dataset: Dataset): Sized[] {
  const sizes = new Map(dataset.people.map((person) => [person.id, length(person)]));
  const add = (ids: readonly string[] = [], size: number) => {
    for (const id of ids) sizes.set(id, (sizes.get(id) ?? 0) + size);
  };
  for (const { id, title, rooms, tracks, sessions = [], materials = [] } of dataset.conferences) {
    const named = length([id, title, rooms, tracks]);
    for (const { abstract, ...session } of sessions) add(session.speakers, length(session) + named);
    for (const material of materials) add(material.speakers, length(material) + named);
  }
  return [...sizes].map(([id, size]) => ({ id, size }));
}

/**
 * The parts of a dataset, each named after its content, and the file that names them. The same dataset gives the same bytes.
 *
 * @param whole the file with all of it
 */
export function* datasetParts(
  { $schema, ...dataset }: Dataset,
  whole: PublicationFile,
): Generator<PublicationFile> {
  const written = new Set<string>();
  const files: PublicationFile[] = [];

  function add(part: Dataset): string {
    const bytes = `${JSON.stringify(part)}\n`;
    const digest = digestOf(bytes).slice(0, DIGEST_LENGTH);
    const isNew = !written.has(digest);
    written.add(digest);
    if (isNew) files.push({ path: partPath(digest), bytes, cache: 'content' });
    return digest;
  }

  const places = new Map(dataset.people.map(({ id }, place) => [id, place]));
  const placeOf = ({ id }: { readonly id: string }) => places.get(id) ?? 0;
  const inOrder = ({ people, ...part }: Dataset): Dataset => ({
    ...part,
    people: people.toSorted((a, b) => placeOf(a) - placeOf(b)),
  });

  const { conferences, series, contacts, activities, newsletters, organisations } = dataset;
  const single = {
    index: add({
      ...partOf(dataset, { series, conferences: conferences.map(abridged) }),
      organisations,
    }),
    series: add(partOf(dataset, { series })),
    contacts: add(partOf(dataset, { contacts })),
    activities: add(partOf(dataset, { activities })),
    newsletters: add(partOf(dataset, { newsletters })),
  };
  yield* files.splice(0);

  const sizes = conferences.map((conference) => ({ id: conference.id, size: length(conference) }));
  const most = Math.ceil(sizes.reduce((sum, { size }) => sum + size, 0) / MOST_FILES);
  const ofConferences: Record<string, string> = {};
  for (const [beginning, ids] of divide(sizes, most)) {
    const some = conferences.filter(({ id }) => ids.has(id));
    ofConferences[beginning] = add(inOrder(partOf(dataset, { conferences: some })));
    yield* files.splice(0);
  }

  const bySpeaker = conferencesBySpeaker(dataset);
  const ofPeople: Record<string, string> = {};
  for (const [beginning, ids] of divide(sizesOfPeople(dataset), Math.max(most, LEAST))) {
    const theirs = new Set([...ids].flatMap((id) => bySpeaker.get(id) ?? []));
    const part = partOf(dataset, {
      people: dataset.people.filter(({ id }) => ids.has(id)),
      conferences: conferences.filter((each) => theirs.has(each)).map((each) => talksOnly(each, ids)),
    });
    ofPeople[beginning] = add(inOrder(part));
    yield* files.splice(0);
  }

  const manifest: PartsManifest = {
    version: PARTS_VERSION,
    dataset: digestOf(whole.bytes),
    ...single,
    conferences: ofConferences,
    people: ofPeople,
  };
  yield { path: PARTS_PATH, bytes: `${JSON.stringify(manifest)}\n`, cache: 'short' };
}
