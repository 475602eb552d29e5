import { SCHEMA_VERSION } from '../../dataset/parse/parse.js';
import { type Fields, isObject } from '../../dataset/parse/read-record.js';
import type { Context } from '../command.js';
import { checkDataset, writeIssues } from '../dataset/check-dataset.js';
import type { Files } from '../io.js';
import { isUrl } from '../read-address.js';
import { Refusal } from '../failure.js';
import type { ImportWords } from './texts.js';

type Surroundings = Context<ImportWords>;

/** The dataset to import into. */
export interface Target {
  /** As JSON; undefined if there is no file yet. */
  readonly current: Fields | undefined;
  /** The values of earlier imports; see `updateBaseline`. */
  readonly baseline: Fields | undefined;
}

/** The baseline of `conferences.json` is the file `conferences.imported.json` next to it. */
export function baselinePath(path: string): string {
  return `${path.replace(/\.json$/i, '')}.imported.json`;
}

async function readBaseline(path: string, files: Files, words: ImportWords): Promise<Fields | undefined> {
  if ((await files.kind(path)) === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(await files.read(path)));
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refusal(words.invalidBaseline(path));
}

/**
 * Reads the dataset in a file and its baseline. Errors in it are written to `err` as `validate` does.
 *
 * @returns undefined if it has errors, as nothing should be merged into a broken dataset
 * @throws Refusal if the path is not that of a file
 */
export async function readTarget(
  path: string,
  { io, language, words }: Surroundings,
): Promise<Target | undefined> {
  if (path === '-' || isUrl(path)) throw new Refusal(words.intoIsNotFile(path));
  const baseline = await readBaseline(baselinePath(path), io.files, words);
  if ((await io.files.kind(path)) === undefined) return { current: undefined, baseline };
  const checked = await checkDataset(path, io, language);
  if (!checked.dataset) {
    io.err(writeIssues(checked, language));
    return undefined;
  }
  const current: unknown = JSON.parse(checked.text);
  return isObject(current) ? { current, baseline } : undefined;
}

/**
 * A new dataset without records.
 *
 * @throws Refusal if the language or time zone is unknown, as neither can be guessed
 */
export function beginDataset(
  language: string | undefined,
  timeZone: string | undefined,
  path: string,
  words: ImportWords,
): Fields {
  if (language === undefined) throw new Refusal(words.needsLanguage(path));
  if (timeZone === undefined) throw new Refusal(words.needsTimeZone(path));
  return { schemaVersion: SCHEMA_VERSION, language, timeZone };
}
