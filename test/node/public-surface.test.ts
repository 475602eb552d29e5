/**
 * What stands in other people's pages, programs and scripts goes on working: every name in public-surface.json is there.
 * New names may come; see public-surface/record.ts. To take one away is a breaking change, and takes a major version.
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
