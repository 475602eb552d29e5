import { unzipSync } from 'fflate';

/** More than any workbook of people unpacks to, in bytes. A small file can be made to fill a memory. */
const MOST_UNPACKED = 200_000_000;

/** The parts of a ZIP archive by name, with their unpacked sizes in bytes. Nothing is unpacked. */
export type Archive = ReadonlyMap<string, number>;

/** Reads the list of an archive; undefined if it is broken, as after an interrupted download. */
export function readArchive(bytes: Uint8Array): Archive | undefined {
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        // A part that has no size, but content, hides how large it is.
        sizes.set(name, originalSize === 0 && size > 2 ? Infinity : originalSize);
        return false;
      },
    });
    return sizes;
  } catch {
    return undefined;
  }
}

/** Whether unpacking it would take more memory than any workbook of people. */
export function isBomb(archive: Archive): boolean {
  return [...archive.values()].reduce((sum, size) => sum + size, 0) > MOST_UNPACKED;
}

/** One part of an archive as text; undefined if it has none of this name. @throws if the part is broken */
export function unpackText(bytes: Uint8Array, name: string): string | undefined {
  const part = unzipSync(bytes, { filter: (each) => each.name === name })[name];
  return part && new TextDecoder().decode(part);
}
