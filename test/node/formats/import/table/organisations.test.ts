import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from '../read.js';

test('a table with logos has organisations, which other tables refer to by name', () => {
  const { dataset, notices } = read(
    'csv',
    'Navn;Kort navn;Hjemmeside;Logo;Logotekst\nKL;;https://kl.example/;https://kl.example/kl.svg;KL\nÅben By;ÅB;;https://by.example/logo.png;\n',
  );
  assert.deepEqual(dataset.organisations, [
    {
      id: 'kl',
      name: 'KL',
      url: 'https://kl.example/',
      logo: { src: 'https://kl.example/kl.svg', alt: 'KL' },
    },
    {
      id: 'aben-by',
      name: 'Åben By',
      shortName: 'ÅB',
      logo: { src: 'https://by.example/logo.png', alt: 'Åben By' },
    },
  ]);
  assert.deepEqual(notices, []);
  assert.deepEqual([dataset.conferences, dataset.people], [[], []]);
});

test('a row without a name and a logo that is no address are said', () => {
  const { dataset, notices } = read('csv', 'Name,Logo\n,https://a.example/a.svg\nB,b.svg\n');
  assert.deepEqual(dataset.organisations, [{ id: 'b', name: 'B' }]);
  assert.equal(notices.length, 2);
});

test('logos make neither conferences nor people organisations', () => {
  const of = (table: string) => {
    const { dataset } = read('csv', table);
    return [dataset.conferences.length, dataset.people.length];
  };
  assert.deepEqual(of('Navn;Dato;Logo\nÅrsmøde;14-09-2027;https://a.example/a.svg\n'), [1, 0]);
  assert.deepEqual(of('Navn;E-mail;Logo\nIda Test;ida@e.example;https://a.example/a.svg\n'), [0, 1]);
});
