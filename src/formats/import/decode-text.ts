import type { ImportNotice } from './notice.js';

interface DecodedText {
  readonly text: string;
  /** Reports a guessed encoding. */
  readonly notices: readonly ImportNotice[];
}

/** Byte-order marks, which declare the encoding of a file. */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes a file and removes its byte-order mark. Without a mark it is read as UTF-8, or else as Windows-1252, which old
 * spreadsheets write and in which any bytes are valid.
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
