import { WINDOWS_1252 } from '../../formats/import/source/decode-text.js';
import { parsePage } from '../../host-page/parse5-page.js';

/** The text of a page, and the way back to bytes. */
export interface DecodedPage {
  readonly text: string;
  /** Name in the Encoding Standard (https://encoding.spec.whatwg.org/), in capitals. */
  readonly encoding: string;
  /** Writes characters that the page cannot have in its bytes as character references, in `<style>` as CSS escapes. */
  readonly fit: (html: string) => string;
  /** The bytes of a text. Unchanged parts get the bytes they had. Undefined if the encoding cannot be kept. */
  readonly encode: ((text: string) => Uint8Array) | undefined;
}

type Marked = readonly [encoding: string, mark: readonly number[]];

/** Byte-order marks, which go before everything else that names an encoding. Those of UTF-32 begin like one of UTF-16. */
const MARKS: readonly Marked[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The first character of a page is ASCII, so that its second byte tells UTF-16 without a mark. */
const UNMARKED: readonly Marked[] = [
  ['utf-16le', [0x3c, 0]],
  ['utf-16be', [0, 0x3c]],
];

const SINGLE_BYTE = /^(?:ibm866|iso-8859-|koi8-|macintosh|windows-|x-mac-)/;

/** Bytes that are not text become these lone surrogates, as in PEP 383, and so are not lost. */
const ESCAPED = 0xdc00;

/** A character of UTF-8 in several bytes, or a byte that belongs to none. */
const UTF8_PIECE =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

const escaped = (byte: string) => String.fromCharCode(ESCAPED + byte.charCodeAt(0));

/** Undefined if the bytes are not UTF-8. */
function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeUtf8(bytes: Buffer): string {
  const text = strictUtf8(bytes);
  if (text !== undefined) return text;
  return bytes
    .toString('latin1')
    .replace(UTF8_PIECE, (piece) =>
      piece.length === 1 ? escaped(piece) : Buffer.from(piece, 'latin1').toString('utf8'),
    );
}

function encodeUtf8(text: string): Buffer {
  const parts = text.split(/(?<![\ud800-\udbff])([\udc80-\udcff])/);
  return Buffer.concat(
    parts.map((part, index) => (index % 2 ? Buffer.from([part.charCodeAt(0) - ESCAPED]) : Buffer.from(part))),
  );
}

/** The character of each byte. */
function tableOf(encoding: string): string[] {
  return Array.from({ length: 256 }, (_, byte) => {
    if (encoding === 'windows-1252' && byte >= 0x80 && byte < 0xa0) return WINDOWS_1252[byte - 0x80] ?? '';
    const character = new TextDecoder(encoding).decode(Uint8Array.of(byte));
    return character === '\ufffd' ? String.fromCharCode(ESCAPED + byte) : character;
  });
}

/** The name of an encoding by its label in a page; undefined if browsers do not know the label. */
function nameOf(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}

/** The encoding that a page declares in `<meta>` or in its XML declaration. Such a declaration is always ASCII. */
function declaredIn(source: string): string | undefined {
  const metas = parsePage(source).elements.filter(({ localName }) => localName === 'meta');
  const labels = metas.map((meta) => {
    const isType = meta.getAttribute('http-equiv')?.toLowerCase() === 'content-type';
    const type = isType ? (meta.getAttribute('content') ?? '') : '';
    return meta.getAttribute('charset') ?? /charset\s*=\s*["']?([^\s;"']+)/i.exec(type)?.[1];
  });
  const ofXml = /^<\?xml\s[^>]*\bencoding\s*=\s*["']([^"']+)/.exec(source)?.[1];
  return [...labels, ofXml].flatMap((label) => nameOf(label ?? '') ?? [])[0];
}

/** Writes characters as references, in style sheets as escapes of CSS. */
function fitterFor(isKept: (character: string) => boolean): DecodedPage['fit'] {
  const replaced = (text: string, write: (code: string) => string) =>
    text.replace(/[^\0-\x7f]/gu, (character) =>
      isKept(character) ? character : write((character.codePointAt(0) ?? 0).toString(16)),
    );
  return (html) =>
    html
      .split(/(<style[^>]*>[^]*?<\/style>)/)
      .map((part, index) =>
        index % 2 ? replaced(part, (code) => `\\${code} `) : replaced(part, (code) => `&#x${code};`),
      )
      .join('');
}

const ONLY_ASCII = fitterFor(() => false);

type Codec = Omit<DecodedPage, 'encoding'>;

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80);

function utf8Codec(bytes: Buffer): Codec {
  return { text: decodeUtf8(bytes), fit: (html) => html, encode: encodeUtf8 };
}

function utf16Codec(bytes: Buffer, isBigEndian: boolean): Codec {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const inOrder = (units: Buffer) => (isBigEndian ? Buffer.from(units).swap16() : units);
  return {
    text: inOrder(whole).toString('utf16le'),
    fit: (html) => html,
    encode: (text) => Buffer.concat([inOrder(Buffer.from(text, 'utf16le')), bytes.subarray(whole.length)]),
  };
}

function singleByteCodec(bytes: Buffer, encoding: string, fit?: DecodedPage['fit']): Codec {
  const table = tableOf(encoding);
  const byteOf = new Map(table.map((character, byte) => [character, byte]));
  return {
    text: Array.from(bytes, (byte) => table[byte]).join(''),
    fit: fit ?? fitterFor((character) => byteOf.has(character)),
    encode: (text) => Uint8Array.from(text, (character) => byteOf.get(character) ?? 0x3f),
  };
}

/** A page that does not name its encoding. What is written in ASCII is right in any that its server may name. */
function undeclaredCodec(bytes: Buffer): Codec & { readonly encoding: string } {
  if (isAscii(bytes)) return { ...utf8Codec(bytes), fit: ONLY_ASCII, encoding: 'utf-8' };
  return strictUtf8(bytes) === undefined
    ? { ...singleByteCodec(bytes, 'windows-1252', ONLY_ASCII), encoding: 'windows-1252' }
    : { ...utf8Codec(bytes), encoding: 'utf-8' };
}

function codecOf(bytes: Buffer, encoding: string | undefined): Codec & { readonly encoding: string } {
  if (encoding === undefined) return undeclaredCodec(bytes);
  if (encoding === 'utf-8') return { ...utf8Codec(bytes), encoding };
  if (encoding.startsWith('utf-16')) return { ...utf16Codec(bytes, encoding === 'utf-16be'), encoding };
  if (SINGLE_BYTE.test(encoding)) return { ...singleByteCodec(bytes, encoding), encoding };
  const text = encoding === 'utf-32' ? '' : new TextDecoder(encoding).decode(bytes);
  return { text, fit: ONLY_ASCII, encode: undefined, encoding };
}

const startsWith = (bytes: Uint8Array, [, mark]: Marked) =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * Decodes a page as browsers do (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding): by its
 * byte-order mark, by what its server says, by `<meta>`; and without any of these, as UTF-8 or else Windows-1252. The text does
 * not have the mark.
 *
 * @param label the charset that the server sent
 */
export function decodePage(content: Uint8Array, label?: string): DecodedPage {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const marked = MARKS.find((each) => startsWith(bytes, each));
  const mark = bytes.subarray(0, marked?.[1].length ?? 0);
  const unmarked = UNMARKED.find((each) => startsWith(bytes, each));
  const body = bytes.subarray(mark.length);
  const said = marked?.[0] ?? nameOf(label ?? '') ?? unmarked?.[0] ?? declaredIn(body.toString('latin1'));
  const { encode, encoding, ...codec } = codecOf(body, said);
  return {
    ...codec,
    encoding: encoding.toUpperCase(),
    encode: encode && ((text) => Buffer.concat([mark, encode(text)])),
  };
}
