/** The ways to a document: a file that was chosen, dropped or fetched, or nothing yet. */
import { LISTS, SCHEMA_VERSION } from '../../dataset/parse/compiled-schema.js';
import { type Fields, isObject } from '../../dataset/parse/value-kinds.js';
import { type ChosenFile, chosenFile, chosenHandle, decode } from '../save/save-place.js';
import type { Saved } from '../studio-store.js';

/** What only a dataset has; many formats have people. */
const MARKS = ['schemaVersion', ...LISTS.map(({ name }) => name).filter((name) => name !== 'people')];

/** The dataset in a file; undefined where it is none, or is broken. */
export function readSaved({ name, bytes }: ChosenFile): Saved | undefined {
  try {
    const text = decode(bytes);
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return isObject(value) && MARKS.some((mark) => mark in value)
      ? { name, text, document: value }
      : undefined;
  } catch {
    return undefined;
  }
}

/** A document without records. @param language of its texts */
export function emptyDocument(name: string, language: string): Saved {
  const document: Fields = {
    schemaVersion: SCHEMA_VERSION,
    language,
    timeZone: 'Europe/Copenhagen',
    conferences: [],
  };
  return { name, text: '', document };
}

/**
 * A file of the web.
 *
 * @param name if it is to have another than its own
 * @throws where it cannot be loaded
 */
export async function fetchedFile(address: string, name?: string): Promise<ChosenFile> {
  const response = await fetch(address, { cache: 'no-store', credentials: 'omit' });
  if (!response.ok) throw new Error(String(response.status));
  const [, own] = /([^/]+)$/.exec(new URL(address, document.baseURI).pathname) ?? [];
  return { name: name ?? own ?? 'conferences.json', bytes: await response.arrayBuffer(), place: undefined };
}

/** What browsers have that may write a file which is dropped. */
interface DroppedItem {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** A file that is dropped into the page; undefined for anything else. To be called while it is dropped. */
export function droppedFile({ items, files }: DataTransfer): Promise<ChosenFile> | undefined {
  const [file] = files;
  const item = items[0] as (DataTransferItem & DroppedItem) | undefined;
  const handle = item?.getAsFileSystemHandle?.();
  return (
    file &&
    (handle ?? Promise.resolve(null)).then((found) =>
      // Not by its class, which a browser without such handles does not know.
      found?.kind === 'file' ? chosenHandle(found as FileSystemFileHandle) : chosenFile(file),
    )
  );
}
