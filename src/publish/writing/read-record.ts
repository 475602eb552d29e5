import { join } from 'node:path';
import {
  NOTHING,
  ownPaths,
  publicationRecord,
  type PublicationRecord,
  RECORD_PATH,
} from '../publication-record.js';
import { checkPaths, refuseLinks } from './path-on-disk.js';
import { readJson } from './read-json.js';

/**
 * The record of a folder; an empty one if nothing has been published.
 *
 * @throws FolderRefusal if the file is not a record, or names files outside the folder
 */
export async function readRecord(folder: string): Promise<PublicationRecord> {
  const file = join(folder, RECORD_PATH);
  await refuseLinks(folder, RECORD_PATH);
  const record = await readJson(file, publicationRecord);
  if (!record) return NOTHING;
  checkPaths([...ownPaths(record)], file);
  return record;
}
