import type { Severity } from '../../dataset/issues/issue.js';
import { decodeText } from '../../formats/import/decode-text.js';
import { describeNotice, formatPlace } from '../../formats/import/notice-sentences.js';
import { detectFormat, whyUndetected } from '../../formats/import/detect-format.js';
import { type ImportFormat, importSource } from '../../formats/import/import-source.js';
import { IMPORTED_LISTS } from '../../formats/import/draft.js';
import type { Imported, ImportOptions } from '../../formats/import/importer.js';
import type { ImportNotice } from '../../formats/import/notice.js';
import type { CliLanguage } from '../command.js';
import { Refusal } from '../failure.js';
import type { Io } from '../io.js';
import { readAddress } from '../read-address.js';

/** The records and notices of a source, with its format. */
export interface ReadSource extends Imported {
  readonly format: ImportFormat;
}

function unread(address: string, reason: ImportNotice, language: CliLanguage): Refusal {
  const place = [address, formatPlace(reason.place, language)].filter(Boolean).join(', ');
  return new Refusal(`${place}: ${describeNotice(reason, language)}`);
}

/**
 * Reads a source in the given format, or detects the format from its text.
 *
 * @param address the path of a file, a web address, or `-` for standard input
 * @throws Refusal if it cannot be loaded or is in none of the formats, or a file system error
 */
export async function readSource(
  address: string,
  given: ImportFormat | undefined,
  options: ImportOptions,
  { io, language }: { readonly io: Io; readonly language: CliLanguage },
): Promise<ReadSource> {
  const { text, notices } = decodeText(await readAddress(address, io, language));
  const refusal = notices.find(({ severity }) => severity === 'error');
  if (refusal) throw unread(address, refusal, language);
  const format = given ?? detectFormat(text);
  if (format === undefined) throw unread(address, whyUndetected(text), language);
  const imported = importSource(text, format, options);
  return { ...imported, format, notices: [...notices, ...imported.notices] };
}

/** Whether there is anything to import. */
export function hasRecords({ records }: Imported): boolean {
  return IMPORTED_LISTS.some((list) => records[list].length > 0);
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
