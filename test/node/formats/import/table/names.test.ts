import assert from 'node:assert/strict';
import test from 'node:test';
import { writtenNames } from '../../../../../src/formats/import/written/names.js';
import { read } from '../read.js';
import { withinSeconds } from '../../../../support/processor-time.js';

/** People as `name (title)`, and what is unclear. */
function named(cell: string): readonly [people: string, unclear: string] {
  const { people, unclear } = writtenNames(cell);
  const written = people.map(({ name, title }) => (title === undefined ? name : `${name} (${title})`));
  return [written.join(' | '), unclear.join(' | ')];
}

const NAMES: Readonly<Record<string, readonly [people: string, unclear?: string]>> = {
  'Ida Test, direktør': ['Ida Test (direktør)'],
  'Ida Test, Administrerende Direktør': ['Ida Test (Administrerende Direktør)'],
  'Ida Test, Head of Design': ['Ida Test (Head of Design)'],
  'Ida Test, Dansk Industri': ['Ida Test (Dansk Industri)'],
  'Ida Test, Rambøll': ['Ida Test (Rambøll)'],
  'Ida Test, PhD': ['Ida Test (PhD)'],
  'Ida Test, direktør, KL; Bo Test, formand': ['Ida Test (direktør, KL) | Bo Test (formand)'],
  'Ida Test, direktør og formand': ['Ida Test (direktør og formand)'],
  'Ida Test (KL)': ['Ida Test (KL)'],
  'Ida Test (direktør, KL), Bo Test (formand)': ['Ida Test (direktør, KL) | Bo Test (formand)'],
  'Ida Test – konsulent, KL': ['Ida Test (konsulent, KL)'],
  'direktør Ida Test': ['Ida Test (direktør)'],
  'Dr. Ida Test': ['Dr. Ida Test'],
  'Ida Test, Bo Test': ['Ida Test | Bo Test'],
  'Ida Test, Bo Test og Mo Prøve': ['Ida Test | Bo Test | Mo Prøve'],
  'Ida Test og Bo Prøve (KL)': ['Ida Test | Bo Prøve (KL)'],
  'Ida Test (leder og lærer) og Bo Prøve': ['Ida Test (leder og lærer) | Bo Prøve'],
  'Bo Test & Mo Test': ['Bo Test | Mo Test'],
  'Bo Test and Mo Test': ['Bo Test | Mo Test'],
  'Bo Test/Mo Test': ['Bo Test | Mo Test'],
  'Ida Test\nBo Test': ['Ida Test | Bo Test'],
  'v/ Ida Test m.fl.': ['Ida Test'],
  'Moderator: Ida Test': ['Ida Test'],
  'Ida van der Berg, Anne-Marie Ø. Test': ['Ida van der Berg | Anne-Marie Ø. Test'],
  'Test, Ida; Prøve, Bo': ['Ida Test | Bo Prøve'],
  'Ida Test <ida@e.example>': ['Ida Test'],
  '山田太郎、鈴木一郎': ['山田太郎 | 鈴木一郎'],
  Madonna: ['Madonna'],
  TBA: [''],
  '-': [''],
  // Nobody is invented.
  'Ida Test, Bo Test, chef': ['Ida Test', 'Bo Test, chef'],
  'Ida og Bo Test': ['', 'Ida og Bo Test'],
  'Test, Ida': ['', 'Test, Ida'],
  'Børne- og Undervisningsministeriet': ['', 'Børne- og Undervisningsministeriet'],
  'Danmarks Statistik': ['', 'Danmarks Statistik'],
  'Alle deltagere': ['', 'Alle deltagere'],
};

test('a cell names people only where each is a full name, and a title goes to the person before it', () => {
  for (const [cell, [people, unclear = '']] of Object.entries(NAMES)) {
    assert.deepEqual(named(cell), [people, unclear], cell);
  }
});

test('names that are unclear are said with their line, and the session is kept', () => {
  const { dataset, notices } = read('csv', 'Titel;Oplægsholder\nA;Ida og Bo Test\n', {
    conference: 'annual',
  });
  assert.deepEqual(dataset.people, []);
  assert.equal(dataset.conferences[0]?.sessions?.[0]?.title, 'A');
  assert.match(
    notices.join('\n'),
    /^line 2 Oplægsholder: "Ida og Bo Test" was left out because it is not clear/,
  );
});

test('of two titles of a person the first is kept, and the other is said', () => {
  const { dataset, notices } = read(
    'csv',
    'Titel;Oplægsholder\nA;Ida Test\nB;"Ida Test, direktør"\nC;"Ida Test, formand"\n',
    { conference: 'annual' },
  );
  assert.deepEqual(dataset.people, [{ id: 'ida-test', name: 'Ida Test', title: 'direktør' }]);
  assert.match(notices.join('\n'), /^line 4 Ida Test: formand was left out/);
});

test('a name of any length is read or left out at once', () => {
  withinSeconds(5, () => {
    for (const text of [
      'a'.repeat(1e6),
      'Ida '.repeat(1e5),
      '(, '.repeat(1e5),
      ' '.repeat(1e6),
      'og '.repeat(1e5),
    ]) {
      writtenNames(text);
    }
  });
});
