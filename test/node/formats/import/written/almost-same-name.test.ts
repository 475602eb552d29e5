import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { keysOfName, mistakesInName } from '../../../../../src/formats/import/written/almost-same-name.js';

function isAlmost(name: string, other: string): boolean {
  const mistakes = mistakesInName(name, other);
  assert.equal(mistakesInName(other, name), mistakes, `${other} / ${name}`);
  // What is not found by its keys is never compared.
  if (mistakes !== undefined)
    assert.ok(
      keysOfName(name).some((key) => keysOfName(other).includes(key)),
      `${name} / ${other}`,
    );
  return mistakes !== undefined;
}

test('a name that was mistyped is almost the same', () => {
  for (const [name, other] of [
    ['Mona Exempel', 'Mona Eksempel'],
    ['Mnoa Eksempel', 'Mona Eksempel'],
    ['Lars Petersen', 'Lars Pedersen'],
    ['Åse Test', 'Aase Test'],
    ['José Prøve', 'Jose Prove'],
    ['ida  TEST', 'Ida Test'],
    ['Test, Ida', 'Ida Test'],
    ['Anne-Marie Prøve', 'Anne Marie Prøve'],
    ['Annemarie Prøve', 'Anne Marie Prøve'],
    ['Auditorum', 'Auditorium'],
    ['Kultruministeriet', 'Kulturministeriet'],
    ['Sundhedstyrelsen', 'Sundhedsstyrelsen'],
    ['Sal1', 'Sal 1'],
  ] as const)
    assert.ok(isAlmost(name, other), `${name} / ${other}`);
});

test('another name is another, however much alike the two are', () => {
  for (const [name, other] of [
    ['Anna Hansen', 'Hanna Hansen'],
    ['Anna Hansen', 'Anne Hansen'],
    ['Anna Hansen', 'Anna Jansen'],
    ['Karen Test', 'Karin Test'],
    ['Lone Test', 'Lene Test'],
    ['Jens P. Jensen', 'Jens Jensen'],
    ['Jens P. Jensen', 'Jens B. Jensen'],
    ['J. Jensen', 'Jens Jensen'],
    ['Christian Test', 'Christina Test'],
    ['Martin Test', 'Martina Test'],
    ['Jesper Test', 'Kasper Test'],
    ['Lars Nielsen', 'Lars Nissen'],
    ['Ida', 'Ina'],
    ['Lokale 1', 'Lokale 2'],
    ['Lokale 101', 'Lokale 102'],
    ['Sal A', 'Sal B'],
    ['Salen', 'Sal'],
    ['Årsmøde 2026', 'Årsmøde 2027'],
    ['Frivillig', 'Frivillige'],
    ['Region Nordjylland', 'Region Midtjylland'],
    ['Frontend', 'Backend'],
    ['–', '…'],
  ] as const)
    assert.ok(!isAlmost(name, other), `${name} / ${other}`);
});

const LETTERS = 'a b c d e f g h i j k l m n o p r s t u v æ ø å'.split(' ');

const letters = (min: number) =>
  fc.string({ unit: fc.constantFrom(...LETTERS), minLength: min, maxLength: 12 });

test('any name with one slip inside a long word is found, and none by a number, an initial or a short word', () => {
  fc.assert(
    fc.property(letters(2), letters(8), fc.nat(), fc.constantFrom('x', 'z', 'w'), (first, last, at, slip) => {
      const place = 1 + (at % (last.length - 2));
      const wrong = last.slice(0, place) + slip + last.slice(place + 1);
      assert.ok(isAlmost(`${first} ${last}`, `${first} ${wrong}`), wrong);
    }),
  );
  fc.assert(
    fc.property(letters(6), fc.nat(999), fc.nat(999), (word, one, other) => {
      assert.equal(isAlmost(`${word} ${one}`, `${word} ${other}`), one === other);
    }),
  );
  fc.assert(
    fc.property(letters(4), letters(4), fc.constantFrom('P.', 'B. ', 'af ', 'Maria'), (first, last, more) => {
      assert.ok(!isAlmost(`${first} ${last}`, `${first} ${more} ${last}`));
    }),
  );
});
