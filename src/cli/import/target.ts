import { createHash } from 'node:crypto';
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';
import type { Context } from '../command.js';
import { checkDataset, writeIssues } from '../dataset/check-dataset.js';
import { Refusal } from '../failure.js';
import type { Files } from '../io.js';
import { isUrl } from '../read-address.js';
import type { ImportWords } from './texts.js';

type Surroundings = Context<ImportWords>;

/** The dataset to import into. */
export interface Target {
  /** As JSON; undefined if there is no file yet. */
  readonly current: Fields | undefined;
  /** The values of earlier imports; see `updateBaseline`. */
  readonly baseline: Fields | undefined;
  /** Of both files, to notice that somebody else has changed one. */
  readonly version: string;
  /** Whether the last import was interrupted before it had stored the baseline. */
  readonly isInterrupted: boolean;
}

/** Indented by two spaces, as most people write JSON. */
export function toText(dataset: Fields): string {
  return `${JSON.stringify(dataset, undefined, 2)}\n`;
}

/** The baseline of `conferences.json` is the file `conferences.imported.json` next to it. */
export function baselinePath(path: string): string {
  return `${path.replace(/\.json$/i, '')}.imported.json`;
}

/** The baseline of an import that is about to write its dataset. */
export function nextBaselinePath(path: string): string {
  return `${baselinePath(path)}.next`;
}

/** Identifies the content of a file. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A hash of each file, or nothing where there is none. */
export async function versionOf(path: string, files: Files): Promise<string> {
  const hashes = [path, baselinePath(path)].map(async (each) =>
    (await files.kind(each)) === undefined ? '' : hashOf(await files.read(each)),
  );
  return (await Promise.all(hashes)).join(' ');
}

async function readJson(path: string, files: Files): Promise<Fields | undefined> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(await files.read(path)));
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The baseline of an import that was interrupted after it had written this dataset. */
async function interruptedBaseline(path: string, files: Files): Promise<Fields | undefined> {
  const next = nextBaselinePath(path);
  if ((await files.kind(next)) === undefined) return undefined;
  const { dataset, baseline } = (await readJson(next, files)) ?? {};
  return isObject(baseline) && dataset === hashOf(await files.read(path)) ? baseline : undefined;
}

async function readBaseline(path: string, files: Files, words: ImportWords): Promise<Fields | undefined> {
  const own = baselinePath(path);
  if ((await files.kind(own)) === undefined) return undefined;
  const baseline = await readJson(own, files);
  if (!baseline) throw new Refusal(words.invalidBaseline(own));
  return baseline;
}

/**
 * Reads the dataset in a file and its baseline. Errors in it are written to `err` as `validate` does. Without the dataset
 * its baseline does not count: who deletes the file begins again.
 *
 * @returns undefined if it has errors, as nothing should be merged into a broken dataset
 * @throws Refusal if the path is not that of a file
 */
export async function readTarget(
  path: string,
  { io, language, words }: Surroundings,
): Promise<Target | undefined> {
  if (path === '-' || isUrl(path)) throw new Refusal(words.intoIsNotFile(path));
  // Before the files are read, so that a change meanwhile is noticed.
  const version = await versionOf(path, io.files);
  if ((await io.files.kind(path)) === undefined) {
    return { current: undefined, baseline: undefined, version, isInterrupted: false };
  }
  const interrupted = await interruptedBaseline(path, io.files);
  const baseline = interrupted ?? (await readBaseline(path, io.files, words));
  const checked = await checkDataset(path, io, language);
  if (!checked.dataset) {
    io.err(writeIssues(checked, language));
    return undefined;
  }
  const current: unknown = JSON.parse(checked.text);
  return isObject(current)
    ? { current, baseline, version, isInterrupted: interrupted !== undefined }
    : undefined;
}
