import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '../read.js';

/** People by name, and the number of conferences. */
function people(table: string): readonly [names: readonly string[], conferences: number] {
  const { dataset } = read('csv', table);
  return [dataset.people.map(({ name }) => name), dataset.conferences.length];
}

test('a table of people becomes people, and never conferences', () => {
  const { dataset, notices } = read('csv', 'Name,Company,Email\nIda Test,Foreningen,ida@e.example\n');
  assert.deepEqual(dataset.people, [{ id: 'ida-test', name: 'Ida Test', organisation: 'foreningen' }]);
  assert.deepEqual(dataset.organisations, [{ id: 'foreningen', name: 'Foreningen' }]);
  assert.deepEqual(dataset.conferences, []);
  assert.match(notices.join('\n'), /a list of people.*only people who have agreed to be shown/);
});

test('a table is one of people by any of its headings', () => {
  const tables = [
    'Navn;E-mail\nIda Test;ida@e.example\n',
    'Fornavn;Efternavn\nIda;Test\n',
    'Full name;Job title;Affiliation\nIda Test;Director;KL\n',
    'Navn;Titel;Firma\nIda Test;Direktør;KL\n',
    'Deltager;Telefon\nIda Test;12345678\n',
    'Navn\nIda Test\n',
    'Deltagerliste\n\nNavn;Virksomhed;Registration date\nIda Test;KL;14-09-2027\n',
  ];
  for (const table of tables) assert.deepEqual(people(table), [['Ida Test'], 0], table);
});

test('a table of conferences with a contact is still one of conferences', () => {
  assert.deepEqual(people('Navn;Dato;E-mail\nÅrsmøde;14-09-2027;kom@e.example\n'), [[], 1]);
  assert.deepEqual(people('Navn\nÅrsmøde 2027\n'), [[], 1]);
});

test('e-mail addresses and phone numbers are carried only with consent, and otherwise said', () => {
  const { dataset, notices } = read(
    'csv',
    'Navn;E-mail;Telefon;Samtykke;Foto\nIda Test;ida@e.example;12345678;ja;\nBo Test;bo@e.example;;nej;bo.jpg\nMo Test;;;;\n',
  );
  assert.deepEqual(dataset.people, [
    { id: 'ida-test', name: 'Ida Test', email: 'ida@e.example', phone: '12345678' },
    { id: 'bo-test', name: 'Bo Test' },
    { id: 'mo-test', name: 'Mo Test' },
  ]);
  assert.match(notices.join('\n'), /phone numbers were left out \(1\)/);
  assert.match(notices.join('\n'), /Portraits were left out/);
  assert.ok(!notices.join('\n').includes('bo@e.example'));
});

test('titles, biographies and links of people are carried', () => {
  const { dataset } = read(
    'csv',
    'ID,Name,Biography,Website\nABC12,"Ida Test, director","One.\n\nTwo.",Blog: https://ida.example/\n',
  );
  assert.deepEqual(dataset.people, [
    {
      id: 'ABC12',
      name: 'Ida Test',
      title: 'director',
      bio: ['One.', 'Two.'],
      links: [{ title: 'Blog', url: 'https://ida.example/' }],
    },
  ]);
});
