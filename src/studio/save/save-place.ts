/** Where a document is saved: a file that the browser may write, or a server on this machine that writes one. */

export interface SavePlace {
  readonly name: string;
  /** The text that is there now. */
  readonly read: () => Promise<string>;
  /**
   * Writes the text if what is there is still what was read last.
   *
   * @returns false if somebody else has written meanwhile, and nothing was
   */
  readonly write: (text: string, before: string) => Promise<boolean>;
}

/** A file that somebody has chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly place: SavePlace | undefined;
}

interface PickerOptions {
  readonly suggestedName?: string;
  readonly types?: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
}

/** What browsers have that may write files (https://wicg.github.io/file-system-access/). */
interface Pickers {
  readonly showOpenFilePicker?: (options?: PickerOptions) => Promise<FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options?: PickerOptions) => Promise<FileSystemFileHandle>;
  readonly showDirectoryPicker?: (options: {
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

interface Permitted {
  readonly requestPermission?: (options: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
}

const pickers = (): Pickers => window as Pickers;

/** The text of a file, with its byte order mark. @throws a TypeError where it is not UTF-8 */
export function decode(bytes: ArrayBuffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function fileSystemPlace(handle: FileSystemFileHandle): SavePlace {
  const read = async () => decode(await (await handle.getFile()).arrayBuffer());
  return {
    name: handle.name,
    read,
    write: async (text, before) => {
      const { requestPermission } = handle as Permitted;
      if (requestPermission && (await requestPermission.call(handle, { mode: 'readwrite' })) !== 'granted')
        throw new DOMException('', 'NotAllowedError');
      if ((await read()) !== before) return false;
      // The browser writes beside the file, and puts it in its place when all of it is there.
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
      return true;
    },
  };
}

export async function chosenHandle(handle: FileSystemFileHandle): Promise<ChosenFile> {
  const file = await handle.getFile();
  return { name: file.name, bytes: await file.arrayBuffer(), place: fileSystemPlace(handle) };
}

export async function chosenFile(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: await file.arrayBuffer(), place: undefined };
}

/** Asks for a file. Undefined if the person thinks better of it. */
export async function pickFile(): Promise<ChosenFile | undefined> {
  const { showOpenFilePicker } = pickers();
  if (showOpenFilePicker) {
    try {
      const [handle] = await showOpenFilePicker.call(window);
      return handle && (await chosenHandle(handle));
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      throw error;
    }
  }
  const input = document.createElement('input');
  input.type = 'file';
  const chosen = new Promise<File | undefined>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
  });
  input.click();
  const file = await chosen;
  return file && chosenFile(file);
}

/** Asks where a new file is to be; undefined if the browser cannot write one, `null` if the person thinks better of it. */
export async function pickPlace(suggestedName: string): Promise<SavePlace | undefined | null> {
  const { showSaveFilePicker } = pickers();
  if (!showSaveFilePicker) return undefined;
  try {
    const types = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];
    return fileSystemPlace(await showSaveFilePicker.call(window, { suggestedName, types }));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

export const canPickFolder = (): boolean => pickers().showDirectoryPicker !== undefined;

/** Asks for a folder that may be written to. Undefined if the person thinks better of it. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await pickers().showDirectoryPicker?.call(window, { mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Hands a file to the browser to keep. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * The file that a server of `conference-widgets studio` reads and writes. It is empty while there is none.
 *
 * @param address of the file on that server
 */
export async function serverFile(address: string, name: string): Promise<ChosenFile> {
  let version: string | undefined;
  const fetchBytes = async () => {
    const response = await fetch(address, { cache: 'no-store' });
    const isThere = response.status !== 404;
    if (isThere && !response.ok) throw new Error(String(response.status));
    version = isThere ? (response.headers.get('etag') ?? undefined) : undefined;
    return isThere ? response.arrayBuffer() : new ArrayBuffer(0);
  };
  const read = async () => decode(await fetchBytes());
  const write = async (text: string, before: string) => {
    if ((await read()) !== before) return false;
    const condition: Record<string, string> =
      version === undefined ? { 'if-none-match': '*' } : { 'if-match': version };
    const headers = { ...condition, 'content-type': 'application/json' };
    const response = await fetch(address, { method: 'PUT', headers, body: text });
    if (response.status === 412) return false;
    if (!response.ok) throw new Error(String(response.status));
    return true;
  };
  return { name, bytes: await fetchBytes(), place: { name, read, write } };
}
