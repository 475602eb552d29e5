import type { ImportNotice } from '../notice.js';

interface DecodedText {
  readonly text: string;
  /** Reports a guessed encoding. An error says that there is no text. */
  readonly notices: readonly ImportNotice[];
}

/** Byte-order marks, which declare the encoding of a file. */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes in which XML and HTML declare their encoding. */
const START = 4096;

const DECLARATIONS: readonly RegExp[] = [
  /^\s*<\?xml\s[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i,
  /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
];

/** Larger files do not fit into one text. */
const LARGEST_MEGABYTES = 256;
const MEGABYTE = 1024 * 1024;

/** The letters of the bytes 0x80 to 0x9F, which Node up to version 22 decodes as control characters. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWith(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** A decoder; undefined if the runtime does not know the encoding. */
function decoderOf(encoding: string | undefined): TextDecoder | undefined {
  try {
    return encoding === undefined ? undefined : new TextDecoder(encoding);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark, by the empty half of the first letters, as all formats begin with ASCII. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const start = [...bytes.subarray(0, 8)];
  const isLetters = (own: 0 | 1) =>
    start.length === 8 &&
    start.every((byte, index) => (index % 2 === own ? byte >= 9 && byte < 0x7f : byte === 0));
  if (isLetters(0)) return 'utf-16le';
  return isLetters(1) ? 'utf-16be' : undefined;
}

/** The encoding that XML or HTML declares. One in which the declaration could not be read is wrong. */
function declaredDecoder(bytes: Uint8Array): TextDecoder | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, START));
  if (!start.trimStart().startsWith('<')) return undefined;
  const [found] = DECLARATIONS.flatMap((pattern) => pattern.exec(start)?.[1] ?? []);
  const decoder = decoderOf(found);
  return decoder?.encoding.startsWith('utf-') ? undefined : decoder;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether these are no letters at all, such as an image or an archive. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, START).includes(0);
}

/**
 * Decodes a file and removes its byte-order mark. Without a mark it is read as UTF-8, or else in the encoding that XML or
 * HTML declares, or else as Windows-1252, which old spreadsheets write and in which any bytes are valid.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > LARGEST_MEGABYTES * MEGABYTE) {
    const value = String(Math.ceil(bytes.length / MEGABYTE));
    return { text: '', notices: [{ code: 'file-too-large', value, severity: 'error' }] };
  }
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const sure = decoderOf(marked?.[0] ?? unmarkedUtf16(bytes));
  if (sure) return { text: sure.decode(bytes), notices: [] };
  const text = decodeUtf8(bytes);
  const declared = declaredDecoder(bytes);
  // Letters that are valid UTF-8 are UTF-8, whatever a page declares that was saved again.
  const isAscii = text?.length === bytes.length;
  if (text !== undefined && !(declared && isAscii)) return { text, notices: [] };
  if (declared) return { text: decodeWith(declared, bytes), notices: [] };
  const notices: ImportNotice[] = isBinary(bytes)
    ? []
    : [{ code: 'windows-1252', value: '', severity: 'hint' }];
  return { text: decodeWith(new TextDecoder('windows-1252'), bytes), notices };
}
