import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { run, temporaryFolder } from './run.js';

const inFolder = temporaryFolder();

const SCRIPT = "<script src='conference-widgets.js' data-src=konferencer.json></script>";

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

/** Bytes that the editor of a page may have left in it. */
const INVALID = [0xff, 0xc3, 0x28, 0xe6, 0xed, 0xa0, 0x80, 0x81];

interface Written {
  /** Up to and including the start tag of the widget. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** How the name of a place in the dataset, Eksempelkøbing, stands in the content. */
  readonly name: Buffer;
}

function page(
  declaration: string,
  encode: (text: string) => Buffer,
  name: string,
  extra: number[] = [],
): Written {
  const before = `<!DOCTYPE html>\r\n<HTML lang=da>${declaration}${SCRIPT}\r<p title='blåbær' class = x>Æbler &aelig; på øen\n`;
  return {
    before: Buffer.concat([encode(before), Buffer.from(extra), encode('<contact-box >')]),
    after: Buffer.concat([
      encode('<a HREF=x>Før</a></contact-box>\r\n'),
      Buffer.from(extra),
      encode('</p>\r'),
    ]),
    name: encode(name),
  };
}

function marked(mark: number[], { before, after, name }: Written): Written {
  return { before: Buffer.concat([Buffer.from(mark), before]), after, name };
}

const charset = (name: string) => `<meta charset="${name}">`;
const koi8 = (text: string): Buffer => latin(text.replaceAll(/[åæøÅÆØ]/g, '\xe4'));
const RAW = 'Eksempelkøbing';
const REFERENCE = 'Eksempelk&#xf8;bing';
const utf8 = (text: string) => Buffer.from(text);

const PAGES: Readonly<Record<string, Written>> = {
  'Windows-1252': page(charset('Windows-1252'), latin, RAW),
  'ISO-8859-1 in http-equiv': page(
    "<META content='text/html; charset=iso-8859-1' http-equiv=content-type>",
    latin,
    RAW,
    [0x80, 0x81, 0x93, 0xa0],
  ),
  'ISO-8859-1 in an XML declaration': (() => {
    const { before, ...rest } = page('', latin, RAW);
    return {
      before: Buffer.concat([latin('<?xml version="1.0" encoding="ISO-8859-1"?>\n'), before]),
      ...rest,
    };
  })(),
  'ISO-8859-15': page(charset('l9'), latin, RAW, [0xa4]),
  'KOI8-R, which lacks æ, ø and å': page(charset('koi8-r'), koi8, REFERENCE),
  'UTF-8': page(charset('utf-8'), utf8, RAW),
  'UTF-8 with a mark, against the declaration': marked(
    [0xef, 0xbb, 0xbf],
    page(charset('latin1'), utf8, RAW),
  ),
  'UTF-8 with invalid bytes': page(charset('utf8'), utf8, RAW, INVALID),
  'UTF-8 without a declaration': page('', utf8, RAW),
  'Latin letters without a declaration': page('', latin, REFERENCE, INVALID),
  'a label that nobody knows': page(charset('latin-dansk'), latin, REFERENCE),
  'ASCII without a declaration': page('', (text) => latin(text.replaceAll(/[^\0-\x7f]/g, '?')), REFERENCE),
  'UTF-16 LE': marked([0xff, 0xfe], page(charset('utf-8'), utf16le, RAW, [0x00, 0xd8])),
  'UTF-16 BE': marked([0xfe, 0xff], page('', utf16be, RAW, [0xdc, 0x00])),
  'UTF-16 LE without a mark': page('', utf16le, RAW),
  'UTF-16 BE without a mark': page('', utf16be, RAW),
};

let folders = 0;

function write(bytes: Uint8Array): string {
  const folder = inFolder(String((folders += 1)));
  mkdirSync(folder);
  copyFileSync('data/example.json', `${folder}/konferencer.json`);
  writeFileSync(`${folder}/side.html`, bytes);
  return `${folder}/side.html`;
}

for (const [title, { before, after, name }] of Object.entries(PAGES)) {
  for (const form of [[], ['--light']]) {
    // A paragraph cannot hold plain HTML.
    const start =
      form.length > 0
        ? Buffer.from(Buffer.from(before).toString('latin1').replace('<p ', '<i '), 'latin1')
        : before;
    test(`the bytes around a widget stay in ${title} (${form.join() || 'shadow'})`, async () => {
      const path = write(Buffer.concat([start, after]));
      assert.deepEqual((await run(['prerender', path, ...form])).code, 0);
      const bytes = readFileSync(path);
      const isWide = title.startsWith('UTF-16');
      if (!isWide || form.length === 0) {
        assert.ok(bytes.length > start.length + after.length);
        assert.ok(bytes.includes(name), 'the name of the place');
      }
      assert.ok(bytes.subarray(0, start.length).equals(start), 'before');
      assert.ok(bytes.subarray(-after.length).equals(after), 'after');
      assert.match((await run(['prerender', path, ...form])).out, /uændret/);
      assert.ok(readFileSync(path).equals(bytes), 'a second time');
    });
  }
}

const REFUSED: Readonly<Record<string, Uint8Array>> = {
  SHIFT_JIS: latin(`${charset('Shift_JIS')}${SCRIPT}\x83\x5c<contact-box></contact-box>`),
  'ISO-2022-JP': latin(`${charset('iso-2022-jp')}${SCRIPT}<contact-box></contact-box>`),
  GBK: latin(`${charset('gb2312')}${SCRIPT}<contact-box></contact-box>`),
  'UTF-32': Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf16le('<\0p\0')]),
};

for (const [encoding, bytes] of Object.entries(REFUSED)) {
  test(`a page in ${encoding} is refused and stays as it is`, async () => {
    const path = write(bytes);
    const { code, err } = await run(['prerender', path, '--language', 'en']);
    assert.equal(code, 2);
    assert.match(err, new RegExp(`side\\.html is in the encoding ${encoding}, .*Save the page as UTF-8\\.`));
    assert.ok(readFileSync(path).equals(bytes));
  });
}
