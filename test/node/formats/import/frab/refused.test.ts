import assert from 'node:assert/strict';
import test from 'node:test';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';
import { describeNotice, formatPlace } from '../../../../../src/formats/import/notice-sentences.js';

const refused: readonly (readonly [name: string, text: string, sentence: RegExp])[] = [
  [
    'an entity of a file',
    '<?xml version="1.0"?>\n<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><schedule><conference><title>&x;</title></conference></schedule>',
    /^line 2 The file defines XML entities of its own/,
  ],
  [
    'a name of the language',
    '<schedule><conference/>\n<__proto__/></schedule>',
    /^line 2 The file uses the name __proto__/,
  ],
  [
    'the same in JSON',
    '{"schedule":{"conference":{},\n"__proto__":{"a":1}}}',
    /^line 2 The file uses the name __proto__/,
  ],
  ['broken XML', '<schedule>\n<conference></schedule>', /^line 2 The file is not valid XML/],
  [
    'levels without end',
    `<schedule>\n${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}</schedule>`,
    /^line 2 The file has more than 100 levels/,
  ],
];

for (const [name, text, sentence] of refused) {
  test(`a file that could do harm or is broken is refused in one sentence: ${name}`, () => {
    const { records, notices } = importSource(text, 'frab', {});
    assert.deepEqual(records.conferences, []);
    const told = notices.map(
      (notice) => `${formatPlace(notice.place, 'en')} ${describeNotice(notice, 'en')}`,
    );
    assert.equal(told.length, 1);
    assert.match(told.join(), sentence);
  });
}
