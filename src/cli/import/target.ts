import { SCHEMA_VERSION } from '../../dataset/parse/parse.js';
import { type Fields, isObject } from '../../dataset/parse/read-record.js';
import type { Context } from '../command.js';
import { checkDataset, writeIssues } from '../dataset/check-dataset.js';
import type { Files } from '../io.js';
import { isUrl } from '../read-address.js';
import { Refusal } from '../failure.js';
import type { ImportWords } from './texts.js';

type Surroundings = Context<ImportWords>;

/** The dataset that is imported into. */
export interface Target {
  /** As JSON; undefined where there is no file yet. */
  readonly current: Fields | undefined;
  /** What sources said when they were imported last; see `remember`. */
  readonly remembered: Fields | undefined;
}

/** Where it is remembered what sources said: beside the dataset, `conferences.imported.json`. */
export function memoryPath(path: string): string {
  return `${path.replace(/\.json$/i, '')}.imported.json`;
}

async function readMemory(path: string, files: Files, words: ImportWords): Promise<Fields | undefined> {
  if ((await files.kind(path)) === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(await files.read(path)));
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refusal(words.brokenMemory(path));
}

/**
 * The dataset in a file and what is remembered of its sources. What is wrong with it has been said as `validate` says it.
 *
 * @returns undefined where it has errors: on sand nothing is built
 * @throws Refusal where the path is no file's
 */
export async function readTarget(
  path: string,
  { io, language, words }: Surroundings,
): Promise<Target | undefined> {
  if (path === '-' || isUrl(path)) throw new Refusal(words.intoNoFile(path));
  const remembered = await readMemory(memoryPath(path), io.files, words);
  if ((await io.files.kind(path)) === undefined) return { current: undefined, remembered };
  const checked = await checkDataset(path, io, language);
  if (!checked.dataset) {
    io.err(writeIssues(checked, language));
    return undefined;
  }
  const current: unknown = JSON.parse(checked.text);
  return isObject(current) ? { current, remembered } : undefined;
}

/**
 * A dataset without records.
 *
 * @throws Refusal where language or time zone are not known: nothing can be made up
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
