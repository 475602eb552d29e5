import assert from 'node:assert/strict';
import test from 'node:test';
import colours from 'color-name';
import { colourNamed, nearestColourName } from '../../../src/formats/css-colours.js';

test('each name of CSS is a colour, and the colour has that name or another for the same', () => {
  for (const name of Object.keys(colours)) {
    const colour = colourNamed(name.toUpperCase()) ?? '';
    assert.match(colour, /^#[\da-f]{6}$/);
    assert.equal(colourNamed(nearestColourName(colour)), colour);
  }
  for (const word of ['blueish', 'constructor', '', '#1f5f8b']) assert.equal(colourNamed(word), undefined);
});

test('a colour without a name gets the name of one that looks alike', () => {
  const names = ['#1f5f8b', '#a33', '#2e7d32', '#ffd54f', '#111'].map(nearestColourName);
  assert.deepEqual(names, ['steelblue', 'brown', 'seagreen', 'gold', 'black']);
});
