import { join } from 'node:path';
import type { ImportFormat } from '../../formats/import/import-format.js';
import type { ImportOptions, ReadTable } from '../../formats/import/importer.js';
import type { Context } from '../command.js';
import { describeFailure } from '../describe-failure.js';
import { EXIT, type ExitCode } from '../failure.js';
import type { Files } from '../io.js';
import { isUrl } from '../read-address.js';
import type { ImportWords } from './texts.js';
import { loadSource, readRecords, writeNotice, type WrittenNotice } from './read-source.js';
import { writeNotices, writeTables } from './write-plan.js';

/** Stands in for the conference of a source that has only sessions. */
const ANY_CONFERENCE = 'conference';

/** The result of checking one source. */
interface CheckedSource {
  readonly file: string;
  /** Undefined if the source could not be read or its format not recognised. */
  readonly format?: ImportFormat | undefined;
  readonly failure?: string | undefined;
  readonly conferences: number;
  readonly sessions: number;
  readonly people: number;
  /** Of a source with tables: what the headings were taken to mean. */
  readonly tables?: readonly ReadTable[] | undefined;
  readonly notices: readonly WrittenNotice[];
}

const NOTHING = { conferences: 0, sessions: 0, people: 0, notices: [] };

/** The files in a folder, or the address itself if it is not a folder. */
async function filesAt(address: string, files: Files): Promise<string[]> {
  if (address === '-' || isUrl(address) || (await files.kind(address)) !== 'folder') return [address];
  return (await files.list(address)).map((path) => join(address, path));
}

async function checkSource(
  file: string,
  format: ImportFormat | undefined,
  options: ImportOptions,
  context: Context<ImportWords>,
): Promise<CheckedSource> {
  const loaded = await loadSource(file, format, context);
  const read = (conference?: string) => readRecords(loaded, { ...options, conference }, context);
  const alone = read(options.conference);
  const isPart = alone.notices.some(({ code }) => code === 'conference-needed');
  const source = isPart ? read(ANY_CONFERENCE) : alone;
  const { conferences, people } = source.records;
  return {
    file,
    format: source.format,
    conferences: conferences.length,
    sessions: conferences.reduce((sum, { sessions }) => sum + (sessions?.length ?? 0), 0),
    people: people.length,
    ...(source.tables && { tables: source.tables }),
    notices: source.notices.map((notice) => writeNotice(notice, context.language)),
  };
}

async function checkOrReport(...parameters: Parameters<typeof checkSource>): Promise<CheckedSource> {
  const [file, , , { language, words }] = parameters;
  try {
    return await checkSource(...parameters);
  } catch (error) {
    // Whatever happens to one file, the next is read.
    const failure = describeFailure(error, language) ?? words.unreadable(file, String(error));
    return { file, failure, ...NOTHING };
  }
}

/** Reads sources one by one and reports what can and cannot be read. Writes no files. */
export async function checkSources(
  addresses: readonly string[],
  format: ImportFormat | undefined,
  options: ImportOptions & { readonly json: boolean },
  context: Context<ImportWords>,
): Promise<ExitCode> {
  const { io, language, words } = context;
  const checked: CheckedSource[] = [];
  for (const address of addresses) {
    for (const file of await filesAt(address, io.files)) {
      const source = await checkOrReport(file, format, options, context);
      checked.push(source);
      if (options.json) continue;
      const { conferences, sessions, people, failure, notices, tables = [] } = source;
      io.out(`${failure ?? words.found(file, source.format ?? '', conferences, sessions, people)}\n`);
      io.out(writeTables(tables, words));
      io.out(writeNotices(notices, language));
    }
  }
  const hasErrors = ({ failure, notices }: CheckedSource) =>
    failure !== undefined || notices.some(({ severity }) => severity === 'error');
  const errors = checked.filter(hasErrors).length;
  io.out(
    options.json
      ? `${JSON.stringify({ files: checked, errors })}\n`
      : `${words.checked(checked.length, errors)}\n`,
  );
  return errors > 0 ? EXIT.dataErrors : EXIT.fine;
}
