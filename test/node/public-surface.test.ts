/**
 * Other people's pages, programs and scripts go on working: every name in public-surface.json is there.
 * public-surface/record.ts adds new names. Removing one is a breaking change: see docs/releasing.md.
 */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { currentSurface, recordedSurface, type Surface } from './public-surface/surface.js';

const recorded = recordedSurface();
let current: Surface;

before(async () => {
  current = await currentSurface();
});

for (const [kind, names] of Object.entries(recorded)) {
  test(`nothing is missing: ${kind}`, () => {
    const present = new Set(current[kind]);
    assert.deepEqual(
      names.filter((name) => !present.has(name)),
      [],
      'These names are gone.',
    );
  });
}
