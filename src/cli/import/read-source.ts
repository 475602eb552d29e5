import type { Severity } from '../../dataset/issues/issue.js';
import { describeNotice, formatPlace } from '../../formats/import/notice-sentences.js';
import type { ImportFormat } from '../../formats/import/import-format.js';
import type { OpenSource } from '../../formats/import/source/open-source.js';
import type { Imported, ImportOptions } from '../../formats/import/importer.js';
import type { ImportNotice } from '../../formats/import/notice.js';
import type { CliLanguage, Context } from '../command.js';
import { Refusal } from '../failure.js';
import { isUrl, readWithProgress } from '../read-address.js';
import type { ImportWords } from './texts.js';

/** The records and notices of a source, with its format. */
export interface ReadSource extends Imported {
  readonly format: ImportFormat;
}

function unread(address: string, reason: ImportNotice, language: CliLanguage): Refusal {
  const place = [address, formatPlace(reason.place, language)].filter(Boolean).join(', ');
  return new Refusal(`${place}: ${describeNotice(reason, language)}`);
}

/** A larger source is refused: no schedule has as much, and reading it takes several times its size in memory. */
const MAX_MEGABYTES = 100;

const MEGABYTE = 1_000_000;

/** A source in memory, with the address that it was loaded from. */
export interface LoadedSource extends OpenSource {
  readonly address: string;
}

type Surroundings = Context<ImportWords>;

/**
 * Loads a source, and detects its format from its content if none is given.
 *
 * @param address the path of a file, a web address, or `-` for standard input
 * @throws Refusal if it cannot be loaded or is in none of the formats, or a file system error
 */
export async function loadSource(
  address: string,
  given: ImportFormat | undefined,
  { io, language, words }: Surroundings,
): Promise<LoadedSource> {
  const refuseLarge = (bytes: number) => {
    if (bytes <= MAX_MEGABYTES * MEGABYTE) return;
    throw new Refusal(words.tooLarge(address, Math.ceil(bytes / MEGABYTE), MAX_MEGABYTES));
  };
  if (address !== '-' && !isUrl(address)) refuseLarge(await io.files.size(address));
  const bytes = await readWithProgress(address, io, language);
  refuseLarge(bytes.length);
  try {
    // The readers of all formats take long to load, and other commands and the help need none of them.
    const { openSource } = await import('../../formats/import/source/open-source.js');
    const opened = await openSource(bytes, given);
    if ('refusal' in opened) throw unread(address, opened.refusal, language);
    return { address, ...opened };
  } catch (error) {
    throw refusalFor(error, address, words);
  }
}

/** A failure that nobody foresaw, such as a file too deeply nested, as one about the file. */
function refusalFor(error: unknown, address: string, words: ImportWords): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  return new Refusal(words.unreadable(address, error.message.split('\n', 1).join()));
}

/** @throws Refusal if it cannot be read at all */
export function readRecords(
  { address, format, read }: LoadedSource,
  options: ImportOptions,
  { words }: Surroundings,
): ReadSource {
  try {
    return { ...read(options), format };
  } catch (error) {
    throw refusalFor(error, address, words);
  }
}

/** A notice for JSON, or for a line of text. */
export interface WrittenNotice {
  readonly severity: Severity;
  readonly code: string;
  /** Empty for the whole source. */
  readonly place: string;
  readonly message: string;
}

export function writeNotice(notice: ImportNotice, language: CliLanguage): WrittenNotice {
  return {
    severity: notice.severity,
    code: notice.code === 'issue' ? notice.issue.code : notice.code,
    place: formatPlace(notice.place, language),
    message: describeNotice(notice, language),
  };
}
