import { isObject } from '../../../dataset/parse/value-kinds.js';
import type { OtherFile } from './other-file-code.js';
import { otherJson } from './other-json.js';
import { parseJson } from './parse-json.js';

/** The part of a text that tells kinds apart. */
const START = 20_000;

/** First letters of binary files, as Windows-1252 shows them. */
const SIGNATURES: readonly (readonly [OtherFile['code'], RegExp])[] = [
  ['file-pdf', /^%PDF-/],
  [
    'file-image',
    /^(?:.PNG\r?\n|GIF8[79]a|ÿØÿ|RIFF[^]{4}WEBP|BM[^]{4}\0\0\0\0|II\*\0|MM\0\*|[^]{4}ftyp(?:avif|heic|mif1))/,
  ],
  ['file-media', /^(?:ID3|OggS|fLaC|RIFF[^]{4}(?:WAVE|AVI )|[^]{4}ftyp|\x1aEß£)/],
  ['file-document', /^\{\\rtf/],
  ['file-archive', /^(?:\x1f‹\x08|BZh\d|7z¼¯|Rar!|ý7zXZ)/],
];

/** A ZIP archive is also what office programs write. Its names tell which. */
const ZIPPED: readonly (readonly [OtherFile['code'], RegExp])[] = [
  ['file-workbook', /xl\/|opendocument\.spreadsheet|Index\/Tables\//],
  ['file-document', /word\/|ppt\/|opendocument\.|Index\/Document|epub\+zip/],
];

function binaryFile(text: string): OtherFile | undefined {
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('PK\u0005\u0006')) {
    const inside = ZIPPED.find(
      ([, names]) => names.test(text.slice(0, START)) || names.test(text.slice(-START)),
    );
    return { code: inside?.[0] ?? 'file-archive', value: '' };
  }
  // Old office programs name the parts of a file in UTF-16.
  if (text.startsWith('ÐÏ\u0011à')) {
    const has = (name: string) => text.includes(name.replace(/(?!^)/g, '\0'));
    if (has('EncryptedPackage')) return { code: 'file-workbook-locked', value: '' };
    return { code: has('Workbook') || has('Book') ? 'file-workbook' : 'file-document', value: '' };
  }
  const known = SIGNATURES.find(([, signature]) => signature.test(text.slice(0, START)));
  if (known) return { code: known[0], value: '' };
  return text.slice(0, START).includes('\0') ? { code: 'file-binary', value: '' } : undefined;
}

function pageTitle(html: string): string {
  const title =
    /<title[^>]{0,200}>([^<]{0,300})/i.exec(html)?.[1] ?? /<h1[^>]{0,200}>([^<]{0,300})/i.exec(html)?.[1];
  return (title ?? '').replace(/\s+/g, ' ').trim();
}

const ERROR_TITLE =
  /\b[45]\d\d\b|not found|ikke fundet|findes ikke|forbidden|forbudt|unauthori[sz]ed|denied|nægtet|\berror\b|\bfejl\b|unavailable|utilgængelig|bad gateway|timed? ?out|just a moment|attention required|are you (?:a )?(?:human|robot)/i;
const LOGIN_TITLE = /\b(?:log ?in|sign ?in|log ?ind|logon|single sign-on|anmelden)\b/i;

/** The first address in a page that leads to data an importer reads. */
const DATA_LINK =
  /\b(?:href|content)\s*=\s*["']([^"'<>]{1,1000}?(?:\.ics|schedule\.(?:json|xml)|\/export\/[^"'<>]{0,200}\.json)(?:\?[^"'<>]{0,200})?)["']/i;

/** A page without data: of an error, a login, or another. */
function otherPage(html: string): OtherFile {
  const title = pageTitle(html);
  if (ERROR_TITLE.test(title)) return { code: 'page-of-error', value: title };
  const asksPassword = /<input\b[^>]{0,500}\btype\s*=\s*["']?password/i.test(html);
  if (asksPassword || LOGIN_TITLE.test(title)) return { code: 'page-of-login', value: title };
  return { code: 'page-without-events', value: DATA_LINK.exec(html)?.[1] ?? '' };
}

/** The name of the outermost element, without the comments and declarations before it. */
function rootName(markup: string): string {
  return /<([A-Za-z_][\w:.-]{0,100})/.exec(markup.slice(0, START))?.[1] ?? '';
}

function otherMarkup(text: string): OtherFile | undefined {
  const root = rootName(text);
  // Excel 2003 wrote workbooks as XML, too.
  if (text.slice(0, START).includes('progid="Excel.Sheet"')) return { code: 'file-workbook', value: '' };
  if (/^(?:rss|feed|rdf:RDF)$/i.test(root)) return { code: 'file-feed', value: '' };
  const isPage = /^(?:html|head|body|title|meta|link|script|div|main|p|h1|table|!doctype)$/i.test(root);
  if (isPage || /^\s*<!doctype html/i.test(text)) return otherPage(text);
  return { code: 'file-xml', value: root };
}

/** Whether most of the first lines are keys and values, which YAML writes without quotation marks. */
function isYaml(text: string): boolean {
  const lines = text
    .slice(0, START)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    .slice(0, 12);
  const pairs = lines.filter((line) => /^\s*(?:- )*\s*["']?[A-Za-z_][\w ./-]{0,60}["']?:(?:\s|$)/.test(line));
  const isWhole = /^(?:%YAML|---\s*$)/m.test(lines[0] ?? '') || pairs.length === lines.length;
  return pairs.length > 1 && isWhole && pairs.length * 2 >= lines.length;
}

/** JSON Lines have a value in each line. */
function isJsonLines(text: string): boolean {
  const lines = text
    .slice(0, START)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const isThing = (line = '') => {
    const parsed = parseJson(line);
    return 'value' in parsed && isObject(parsed.value);
  };
  return lines.length > 1 && isThing(lines[0]) && (isThing(lines[1]) || text.length > START);
}

/**
 * The kind of a file that is in none of the formats, for a message that says what to do; undefined if it might be in one of
 * them and is only broken.
 */
export function otherFile(text: string): OtherFile | undefined {
  if (text.trim() === '') return { code: 'file-empty', value: '' };
  const binary = binaryFile(text);
  if (binary) return binary;
  const start = text.trimStart();
  if (/^BEGIN:VCARD/i.test(start)) return { code: 'file-vcard', value: '' };
  if (start.startsWith('<')) return otherMarkup(start);
  if (/^[[{]/.test(start)) {
    const parsed = parseJson(text);
    if ('value' in parsed) return otherJson(parsed.value);
    return isJsonLines(start) ? { code: 'json-lines', value: '' } : undefined;
  }
  return isYaml(text) ? { code: 'file-yaml', value: '' } : undefined;
}
