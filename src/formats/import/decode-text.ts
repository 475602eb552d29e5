import type { ImportNotice } from './notice.js';

interface DecodedText {
  readonly text: string;
  /** Says so where the encoding had to be guessed. */
  readonly notices: readonly ImportNotice[];
}

/** Byte-order marks, by which a file says how it is encoded. */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a file, without its byte-order mark. Without a mark it is UTF-8; what cannot be that comes from a spreadsheet of
 * before, and is taken for Windows-1252, which no file can contradict.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { text: new TextDecoder(marked[0]).decode(bytes), notices: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notices: [] };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    return { text, notices: [{ code: 'windows-1252', value: '', severity: 'hint' }] };
  }
}
