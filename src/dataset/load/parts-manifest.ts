/** The parts of a published dataset: a page that shows one record of many thousand need not load them all. */

import type { Conference } from '../schema/conference.js';
import type { Dataset } from '../schema/dataset.js';

/** Beside the dataset. */
export const PARTS_PATH = 'conferences.parts.json';

/** Folder of the parts, each of which is named after its content. */
const PARTS_FOLDER = 'parts/';

/** Another number where a script that knows this one cannot read the parts. */
export const PARTS_VERSION = 1;

/** The parts that there is one of. */
export const SINGLE_PARTS = ['index', 'series', 'contacts', 'activities', 'newsletters'] as const;

/** The parts of which each has some records: those whose ids begin alike. */
export const SHARED_PARTS = ['conferences', 'people'] as const;

/** Digests of files, by what the ids in them begin with. */
type Digests = Readonly<Record<string, string>>;

/**
 * The file that names the parts. Each is a dataset by itself, and has everything that its records refer to.
 *
 * - `index`: all conferences, without sessions and whatever else is long, and with the title of one material at most;
 * - `series`, `contacts`, `activities`, `newsletters`: all of these;
 * - `conferences`: some conferences in full;
 * - `people`: some people, with their talks.
 */
export type PartsManifest = {
  readonly version: number;
  /** SHA-256 of the whole dataset, as hexadecimal digits. */
  readonly dataset: string;
} & Readonly<Record<(typeof SINGLE_PARTS)[number], string>> &
  Readonly<Record<(typeof SHARED_PARTS)[number], Digests>>;

/** The part of a dataset that a widget shows. */
export interface ShownPart {
  readonly list: Exclude<(typeof SINGLE_PARTS)[number], 'index'> | (typeof SHARED_PARTS)[number];
  /** Of the one record. */
  readonly id?: string | undefined;
  /** Where it is some conferences that are chosen from the index: how, and what tells this choice from others. */
  readonly choose?: (index: Dataset) => readonly Conference[];
  readonly choice?: unknown;
}

/** Characters of a digest that name a part. */
export const DIGEST_LENGTH = 16;

/** Path of a part, beside the dataset. */
export function partPath(digest: string): string {
  return `${PARTS_FOLDER}${digest}.json`;
}

/** The digest of the part with a record: that whose ids begin with most of this one. Undefined if there is none. */
export function digestFor(digests: Digests, id: string): string | undefined {
  for (let length = id.length; length >= 0; length--) {
    const beginning = id.slice(0, length);
    if (Object.hasOwn(digests, beginning)) return digests[beginning];
  }
  return undefined;
}
