/** What an import says of wrong values, in the words of an office. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { danishWords } from '../../src/dataset/schema/words/da.js';
import type { Issue } from '../../src/dataset/issues/issue.js';
import type { FormContext } from '../../src/studio/form/form-context.js';
import { importDanish } from '../../src/studio/import/import-da.js';
import { noticeInWords } from '../../src/studio/import/source-view.js';

const CONTEXT = { language: 'da', words: danishWords } as unknown as FormContext;

test('a wrong value is told as its field would, with what stands there, or else with the name of the field', () => {
  for (const [code, path, value, expected] of [
    [
      'web-address',
      ['registration', 'url'],
      'kommune punktum dk',
      'Program!C7: ”kommune punktum dk” er udeladt. Skriv hele adressen, som begynder med https://.',
    ],
    [
      'date-order',
      ['end'],
      '2027-09-13T09:00:00+02:00',
      'Program!C7: ”13.9.2027 kl. 9.00” er udeladt. Den slutter, før den begynder. Ret en af de to datoer.',
    ],
    ['missing', ['title'], undefined, 'Program!C7: Titel: Udfyld feltet.'],
  ] as const) {
    const issue: Issue = { code, severity: 'error', path, value };
    const place = { sheet: 'Program', row: 7, column: 2 };
    assert.equal(
      noticeInWords({ code: 'issue', severity: 'error', place, issue }, importDanish, CONTEXT),
      expected,
    );
  }
});

test('a file that cannot be read says so without the words of those who program', () => {
  for (const [code, value, expected] of [
    ['xml-entities', '', /hente indhold fra andre filer/],
    ['unreadable', 'x is not a function', /^Filen kan ikke læses\. Hent den igen/],
    ['not-xml', 'unclosed tag', /^Filen er ødelagt/],
  ] as const)
    assert.match(noticeInWords({ code, value, severity: 'error' }, importDanish, CONTEXT), expected);
});
