import { BlobWriter, configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
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
import type { PublicationTarget } from './publication-target.js';

/** The day that the calendar of ZIP files begins with, so that the same publication gives the same archive. */
const NO_TIME = new Date(1980, 0, 1);

// Publishing is in a worker already.
configure({ useWebWorkers: false });

/** A publication as an archive, like the folder that the command writes for the first time. */
export class ZipTarget implements PublicationTarget {
  readonly #zip = new ZipWriter(new BlobWriter('application/zip'), {
    lastModDate: NO_TIME,
    extendedTimestamp: false,
  });

  async add({ path, bytes }: Pick<PublicationFile, 'path' | 'bytes'>): Promise<void> {
    await this.#zip.add(path, new Uint8ArrayReader(encode(bytes)));
  }

  async end(version: string, written: WrittenFiles): Promise<PublishReport> {
    await this.add({ path: RECORD_PATH, bytes: writeRecord(nextRecord(NOTHING, version, written, 0)) });
    return { kind: 'zip', zip: await this.#zip.close(), files: written.files.length + 1, empty: 0 };
  }
}
