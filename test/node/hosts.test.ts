/** data/hosts.json, by which the configurator chooses what to paste. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { hostTable } from '../../demo/configurator/hosts.js';
import { SHAPES } from '../../src/embed/snippet.js';

const { hosts } = hostTable.parse(JSON.parse(await readFile('data/hosts.json', 'utf8')));

test('every host has an id of its own, and a fate for every shape', () => {
  assert.equal(new Set(hosts.map(({ id }) => id)).size, hosts.length);
  for (const { id, fates } of hosts) assert.deepEqual(Object.keys(fates).sort(), [...SHAPES].sort(), id);
});

for (const { id, use, fates, siteScript } of hosts) {
  test(`what is pasted into ${id} survives there`, () => {
    const { fate, allowable } = fates[use];
    assert.ok(fate === 'kept' || allowable, `${use} is ${fate}`);
  });

  test(`what is pasted into ${id} finds its script`, () => {
    assert.ok(siteScript || use === 'script' || use === 'iframe');
  });
}

test('a link survives everywhere, as nothing else does', () => {
  const everywhere = SHAPES.filter((shape) => hosts.every(({ fates }) => fates[shape].fate === 'kept'));
  assert.deepEqual(everywhere, ['link']);
});
