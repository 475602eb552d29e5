import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeText } from '../../../../../src/formats/import/source/decode-text.js';

const latin = (text: string) => Buffer.from(text, 'latin1');

const declared: readonly (readonly [name: string, bytes: Uint8Array, found: RegExp])[] = [
  ['XML in ISO-8859-1', latin('<?xml version="1.0" encoding="ISO-8859-1"?><schedule>æøå</schedule>'), /æøå/],
  ['XML in ISO-8859-15', latin("<?xml version='1.0' encoding='iso-8859-15'?><a>\xa4 \xe6</a>"), /€ æ/],
  ['XML in Windows-1251', latin('<?xml version="1.0" encoding="windows-1251"?><a>\xcf\xf0</a>'), /Пр/],
  ['a page in Latin 2', latin('<html><head><meta charset=iso-8859-2><title>\xb1</title>'), /ą/],
  [
    'a page with the older declaration',
    latin('<html><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>\xf0'),
    /П/,
  ],
  ['an encoding of seven bits', latin('<meta charset="iso-2022-jp">\x1b$B%"\x1b(B'), /ア/],
  ['a page in UTF-8 that declares another', Buffer.from('<meta charset="iso-8859-1">æøå'), /æøå/],
  ['UTF-16 with a mark', Buffer.from('\ufeffÅrsmøde', 'utf16le'), /^Årsmøde$/],
  ['UTF-16 without a mark', Buffer.from('<schedule>Årsmøde</schedule>', 'utf16le'), /^<schedule>Årsmøde/],
  ['UTF-16 in the other order', Buffer.from('BEGIN:VCALENDAR æ', 'utf16le').swap16(), /^BEGIN:VCALENDAR æ$/],
  ['UTF-8 with a mark', Buffer.from('\ufeffTitel'), /^Titel$/],
];

for (const [name, bytes, found] of declared) {
  test(`the encoding that a file declares is used: ${name}`, () => {
    const { text, notices } = decodeText(bytes);
    assert.match(text, found);
    assert.deepEqual(notices, []);
  });
}

test('a file without a declaration that is not UTF-8 is read as Windows-1252, and that is said', () => {
  const { text, notices } = decodeText(latin('Titel;Sted\n\x93Årsmøde\x94 \x96 \x80 5;Århus'));
  assert.match(text, /“Årsmøde” – € 5;Århus/);
  assert.deepEqual(
    notices.map(({ code, severity }) => [code, severity]),
    [['windows-1252', 'hint']],
  );
});

test('an encoding that nobody knows, or that cannot be, is passed over', () => {
  const unknown = latin('<?xml version="1.0" encoding="klingon"?><a>\xe6</a>');
  assert.match(decodeText(unknown).text, /æ/);
  assert.match(decodeText(Buffer.from('<?xml version="1.0" encoding="utf-16"?><a>æ</a>')).text, /æ/);
});
