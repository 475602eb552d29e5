import assert from 'node:assert/strict';
import test from 'node:test';
import { writtenCoordinates, writtenDegrees } from '../../../../../src/formats/import/written/coordinates.js';

test('a place is read as map services, phones and people write it', () => {
  const odense = { latitude: 55.4038, longitude: 10.4024 };
  for (const text of [
    '55.4038, 10.4024',
    '55,4038 10,4024',
    '55,4038; 10,4024',
    '55.4038° N, 10.4024° E',
    'N55.4038 Ø10.4024',
    'geo:55.4038,10.4024;u=35',
    `55°24'13.68"N 10°24′8.64″E`,
    'https://www.google.com/maps/place/Odense/@55.4038,10.4024,15z/data=x',
    'https://www.openstreetmap.org/?mlat=55.4038&mlon=10.4024#map=17/1.5/2.5',
    'https://www.openstreetmap.org/#map=17/55.4038/10.4024',
    'https://maps.google.com/?q=55.4038,10.4024',
  ]) {
    assert.deepEqual(writtenCoordinates(text), odense, text);
  }
  assert.deepEqual(writtenCoordinates('34.6037 S, 58.3816 W'), { latitude: -34.6037, longitude: -58.3816 });
  assert.deepEqual(writtenCoordinates('-34.6037 -58.3816'), { latitude: -34.6037, longitude: -58.3816 });
});

test('nothing else is a place', () => {
  for (const text of ['', '55.4038', 'Odense', 'https://example.org/55.1', '5000 Odense', '12-13'])
    assert.equal(writtenCoordinates(text), undefined, text);
  assert.equal(writtenDegrees('north'), undefined);
  assert.equal(writtenDegrees('55,5'), 55.5);
});
