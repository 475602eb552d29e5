/** data/hosts.json, by which the configurator chooses what to paste. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { hostTable } from '../../src/studio/show/hosts.js';
import { programOf } from '../cms/programs.js';
import { SHAPES } from '../../src/embed/snippet.js';

const { hosts } = hostTable.parse(JSON.parse(await readFile('data/hosts.json', 'utf8')));

test('every host has an id of its own, and a fate for every shape', () => {
  assert.equal(new Set(hosts.map(({ id }) => id)).size, hosts.length);
  for (const { id, fates } of hosts) assert.deepEqual(Object.keys(fates).sort(), [...SHAPES].sort(), id);
});

test('what was measured went through the editors and sanitizers that `npm run test:cms` installs', () => {
  const installed = (['ckeditor5', 'tinymce', '@tiptap/core', 'dompurify', 'sanitize-html'] as const).map(
    programOf,
  );
  const programs = hosts.flatMap(({ evidence }) =>
    'program' in evidence ? evidence.program.split(', ') : [],
  );
  const others = new Set(programs.filter((program) => !installed.includes(program)));
  assert.deepEqual([...others].map((program) => program.replace(/ .*/, '')).sort(), [
    'Chromium',
    'WordPress',
  ]);
  assert.deepEqual(
    installed.filter((program) => !programs.includes(program)),
    [],
  );
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

test('where an address alone becomes a frame, it keeps what is in its path, and the source says so', () => {
  const known = hosts.filter(({ address }) => address);
  assert.deepEqual(
    known.filter(({ address }) => address?.becomes === 'frame').map(({ id }) => id),
    ['wordpress-author', 'wordpress-unfiltered'],
  );
  for (const { address } of known) assert.equal(address?.keeps, 'path');
});
