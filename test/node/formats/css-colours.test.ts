import assert from 'node:assert/strict';
import test from 'node:test';
import colours from 'color-name';
import { colourNamed, nearestColourName, writtenColour } from '../../../src/formats/css-colours.js';

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

test('a colour may be written in any way of CSS, and what shows through it is left out', () => {
  const ways = ['RED', '#1f5f8b80', '#abcd', '1F5F8B', 'rgb(31, 95, 139)', 'rgba(31 95 139 / 50%)'];
  assert.deepEqual(ways.map(writtenColour), ['#ff0000', '#1f5f8b', '#abc', '#1F5F8B', '#1f5f8b', '#1f5f8b']);
  for (const word of ['transparent', '123', 'rgb(300, 0, 0)', '#12', 'none', '']) {
    assert.equal(writtenColour(word), undefined);
  }
});
