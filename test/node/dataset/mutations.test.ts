import assert from 'node:assert/strict';
import test from 'node:test';
import { mutate } from '../../fuzz/mutations.js';

test('of an example with damage in one place nothing throws, all that is kept is valid, and nothing is lost without an issue', () => {
  const { withIssues, faults } = mutate(150, 7);
  assert.deepEqual(faults, []);
  assert.ok(withIssues > 75, 'most damage is an issue');
});
