import assert from 'node:assert/strict';
import test from 'node:test';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';

const TABLE = `Id;Titel;Titel (en);Start;By;Find vej;Find vej (en)
begge;Årsmøde;Annual meeting;14-09-2027;Aarhus;Tag bussen.;Take the bus.
dansk;Årsmøde;;14-09-2027;Aarhus;Tag bussen.;
engelsk;;Annual meeting;14-09-2027;Aarhus;;Take the bus.
`;

test('a column without a language is in that of the dataset, beside one that names its own', () => {
  const { records, notices } = importSource(TABLE, 'csv', { language: 'da' });
  assert.deepEqual(
    records.conferences.map(({ title, venue }) => [title, venue?.directions]),
    [
      [{ da: 'Årsmøde', en: 'Annual meeting' }, [{ da: 'Tag bussen.', en: 'Take the bus.' }]],
      [{ da: 'Årsmøde' }, [{ da: 'Tag bussen.' }]],
      [{ en: 'Annual meeting' }, [{ en: 'Take the bus.' }]],
    ],
  );
  assert.deepEqual(
    notices.filter(({ code }) => code === 'column-repeated'),
    [],
  );
});

test('of two columns in one language, the first is kept, and that is said', () => {
  const { records, notices } = importSource('Titel;Titel (da);Start;By\nA;B;2027;Aarhus\n', 'csv', {
    language: 'da',
  });
  assert.deepEqual(
    records.conferences.map(({ title }) => title),
    [{ da: 'A' }],
  );
  assert.ok(
    notices.some(
      (notice) => notice.code === 'column-repeated' && 'value' in notice && notice.value.includes('"B"'),
    ),
  );
});
