import { Zip, ZipDeflate } from 'fflate';
import { encode } from '../../publish/digest.js';
import {
  NOTHING,
  nextRecord,
  RECORD_PATH,
  type WrittenFiles,
  writeRecord,
} from '../../publish/publication-record.js';
import type { PublicationFile } from '../../publish/site.js';
import type { PublishReport } from './publish-messages.js';
import { type PublicationTarget, Refusal } from './publication-target.js';

/** Files that a ZIP archive without extensions has room for, less the record and some to spare. */
const MOST_FILES = 65_000;

/** Bytes after which the browser may put what is packed on its disk. */
const PIECE = 8_000_000;

/** The day that the calendar of ZIP files begins with, so that the same publication gives the same archive. */
const NO_TIME = new Date(1980, 0, 1);

/** A publication as an archive, like the folder that the command writes for the first time. */
export class ZipTarget implements PublicationTarget {
  readonly #pieces: Blob[] = [];
  #waiting: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;
  readonly #zip = new Zip((error, data) => {
    if (error) throw error;
    this.#waiting.push(data);
    this.#size += data.length;
    if (this.#size > PIECE) this.#putAway();
  });

  /** @throws Refusal where there are too many files for an archive */
  begin(total: number): void {
    if (total > MOST_FILES) throw new Refusal('too-many', String(total));
  }

  add({ path, bytes }: Pick<PublicationFile, 'path' | 'bytes'>): void {
    const entry = new ZipDeflate(path);
    entry.mtime = NO_TIME;
    this.#zip.add(entry);
    entry.push(encode(bytes), true);
  }

  end(version: string, written: WrittenFiles): PublishReport {
    this.add({ path: RECORD_PATH, bytes: writeRecord(nextRecord(NOTHING, version, written, 0)) });
    this.#zip.end();
    this.#putAway();
    const zip = new Blob(this.#pieces, { type: 'application/zip' });
    return { kind: 'zip', zip, files: written.files.length + 1, empty: 0 };
  }

  #putAway(): void {
    this.#pieces.push(new Blob(this.#waiting));
    this.#waiting = [];
    this.#size = 0;
  }
}
