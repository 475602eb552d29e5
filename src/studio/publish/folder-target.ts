/** A publication in a folder that a person has picked (https://fs.spec.whatwg.org). */
import { encode } from '../../publish/digest.js';
import {
  NOTHING,
  nextRecord,
  ownPaths,
  publicationRecord,
  type PublicationRecord,
  RECORD_PATH,
  removedPaths,
  type WrittenFiles,
  writeRecord,
} from '../../publish/publication-record.js';
import { isPublicationPath, LOCK, PLAN, STAGING } from '../../publish/publication-path.js';
import type { PublicationFile } from '../../publish/site.js';
import type { PublishReport } from './publish-messages.js';
import { type PublicationTarget, Refusal } from './publication-target.js';

const isError = (error: unknown, name: string) => error instanceof DOMException && error.name === name;

/** Two names that some disks take for one are one, so that nothing is removed that has just been written. */
const folded = (path: string) => path.normalize('NFC').toLowerCase();

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSame(first: Uint8Array, second: Uint8Array): boolean {
  return first.length === second.length && first.every((byte, index) => byte === second[index]);
}

/** Files in a folder by their paths. */
class Folder {
  readonly #root: FileSystemDirectoryHandle;

  constructor(root: FileSystemDirectoryHandle) {
    this.#root = root;
  }

  async #holding(path: string, create: boolean): Promise<[FileSystemDirectoryHandle, string]> {
    const names = path.split('/');
    const name = names.pop() ?? '';
    let folder = this.#root;
    for (const each of names) folder = await folder.getDirectoryHandle(each, { create });
    return [folder, name];
  }

  /** The content of a file; undefined if there is none, and null if something else is there. */
  async read(path: string): Promise<Uint8Array | undefined | null> {
    try {
      const [folder, name] = await this.#holding(path, false);
      const file = await (await folder.getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    } catch (error) {
      if (isError(error, 'NotFoundError')) return undefined;
      if (isError(error, 'TypeMismatchError')) return null;
      throw error;
    }
  }

  async write(path: string, content: Blob | string): Promise<void> {
    const [folder, name] = await this.#holding(path, true);
    // The browser writes beside the file, and puts it in its place when all of it is there.
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(content);
    await stream.close();
  }

  /** Removes a file, and the folders that are then empty. */
  async remove(path: string): Promise<void> {
    let rest = path;
    try {
      while (rest !== '') {
        const [folder, name] = await this.#holding(rest, false);
        await folder.removeEntry(name);
        rest = rest.split('/').slice(0, -1).join('/');
      }
    } catch (error) {
      if (!isError(error, 'NotFoundError') && !isError(error, 'InvalidModificationError')) throw error;
    }
  }
}

async function readRecord(folder: Folder): Promise<PublicationRecord> {
  const bytes = await folder.read(RECORD_PATH);
  if (bytes === undefined) return NOTHING;
  const { data } = publicationRecord.safeParse(bytes && parsed(new TextDecoder().decode(bytes)));
  if (!data || ![...ownPaths(data)].every(isPublicationPath)) throw new Refusal('damaged', RECORD_PATH);
  return data;
}

/** Nothing is written before all of it has been made, and pages after what they need. */
export class FolderTarget implements PublicationTarget {
  readonly #folder: Folder;
  readonly #keep: number;
  readonly #onWriting: (done: number, total: number) => void;
  readonly #last: PublicationRecord;
  readonly #own: ReadonlySet<string>;
  readonly #staged = new Map<string, Blob>();
  readonly #foreign: string[] = [];
  readonly #changed: string[] = [];
  #replaced = 0;

  private constructor(
    folder: Folder,
    last: PublicationRecord,
    keep: number,
    onWriting: (done: number, total: number) => void,
  ) {
    this.#folder = folder;
    this.#last = last;
    this.#own = new Set([...ownPaths(last)].map(folded));
    this.#keep = keep;
    this.#onWriting = onWriting;
  }

  /**
   * @param keep number of earlier versions whose scripts are kept
   * @throws Refusal where somebody else is publishing, or what the folder says of itself cannot be read
   */
  static async open(
    root: FileSystemDirectoryHandle,
    keep: number,
    onWriting: (done: number, total: number) => void,
  ): Promise<FolderTarget> {
    const folder = new Folder(root);
    for (const name of [LOCK, PLAN])
      if (await folder.read(`${STAGING}/${name}`)) throw new Refusal('busy', `${STAGING}/${name}`);
    return new FolderTarget(folder, await readRecord(folder), keep, onWriting);
  }

  async add({ path, bytes, cache }: PublicationFile): Promise<void> {
    const content = encode(bytes);
    const old = await this.#folder.read(path);
    if (old && isSame(content, old)) return;
    if (old === null || (old && !this.#own.has(folded(path)))) this.#foreign.push(path);
    else if (old && cache === 'immutable') this.#changed.push(path);
    else {
      if (old) this.#replaced += 1;
      this.#staged.set(path, new Blob([content as Uint8Array<ArrayBuffer>]));
    }
  }

  /** @throws Refusal where something of somebody else's would be overwritten; nothing is written then */
  async end(version: string, written: WrittenFiles): Promise<PublishReport> {
    if (this.#foreign.length > 0) throw new Refusal('foreign', this.#foreign.slice(0, 5).join(', '));
    if (this.#changed.length > 0) throw new Refusal('changed-version', this.#changed.slice(0, 5).join(', '));
    const next = nextRecord(this.#last, version, written, this.#keep);
    const removed = removedPaths(this.#last, next, folded);
    try {
      await this.#write(next, removed);
    } catch (error) {
      throw new Refusal('half', error instanceof Error ? error.message : '');
    }
    const added = this.#staged.size - this.#replaced;
    return {
      kind: 'folder',
      added,
      replaced: this.#replaced,
      unchanged: written.files.length - this.#staged.size,
      removed: removed.length,
      empty: 0,
    };
  }

  async #write(next: PublicationRecord, removed: readonly string[]): Promise<void> {
    // If this is cut short, the next publication knows all that is there for its own.
    const meanwhile = { ...next, files: [...new Set([...next.files, ...removed])] };
    await this.#folder.write(RECORD_PATH, writeRecord(meanwhile));
    let done = 0;
    for (const [path, content] of this.#staged) {
      this.#onWriting((done += 1), this.#staged.size);
      await this.#folder.write(path, content);
    }
    for (const path of removed) await this.#folder.remove(path);
    await this.#folder.write(RECORD_PATH, writeRecord(next));
  }
}
