/** How `npm run test:cms` keeps data/hosts.json true, without the CMSs. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Host } from '../../src/studio/show/hosts.js';
import { worst } from '../cms/fates.js';
import { differences, withMeasurements } from '../cms/hosts-file.js';
import type { Fates, Measurement } from '../cms/measurement.js';

const KEPT: Fates = { script: 'kept', element: 'kept', placeholder: 'kept', link: 'kept', iframe: 'kept' };

const MEASURED: Host = {
  id: 'drupal',
  cms: { da: 'Drupal', en: 'Drupal' },
  role: { da: 'Redaktør', en: 'Editor' },
  evidence: { program: 'CKEditor 1.0.0' },
  siteScript: true,
  fates: {
    script: { fate: 'kept' },
    element: { fate: 'kept' },
    placeholder: { fate: 'gone' },
    link: { fate: 'kept' },
    iframe: { fate: 'kept' },
  },
  data: 'kept',
  use: 'link',
  happens: { da: 'Kun linket bliver.', en: 'Only the link stays.' },
};

const DOCUMENTED: Host = {
  ...MEASURED,
  id: 'sharepoint',
  evidence: { source: 'https://cms.example/manual' },
};

const MEASUREMENT: Measurement = {
  id: 'drupal',
  program: 'CKEditor 2.0.0',
  fates: { ...KEPT, element: 'link-only', placeholder: 'link-only' },
  data: 'text',
  allowed: { ...KEPT, element: 'link-only' },
};

test('what was measured takes the place of what the file says, and words stay', () => {
  const [host] = withMeasurements({ hosts: [MEASURED] }, [MEASUREMENT]).hosts;
  assert.deepEqual(host, {
    ...MEASURED,
    evidence: { program: 'CKEditor 2.0.0' },
    fates: {
      ...MEASURED.fates,
      element: { fate: 'link-only' },
      placeholder: { fate: 'link-only', allowable: true },
    },
    data: 'text',
  });
});

test('what is known from documents stays as it is', () => {
  const table = { hosts: [MEASURED, DOCUMENTED] };
  assert.deepEqual(withMeasurements(table, [MEASUREMENT]).hosts[1], DOCUMENTED);
});

test('every difference is named, with what was found and what the file says', () => {
  const present = { hosts: [MEASURED] };
  assert.deepEqual(differences(present, present), []);
  assert.deepEqual(differences(present, withMeasurements(present, [MEASUREMENT])), [
    'drupal, evidence: {"program":"CKEditor 2.0.0"} was measured, data/hosts.json says {"program":"CKEditor 1.0.0"}',
    'drupal, data: "text" was measured, data/hosts.json says "kept"',
    'drupal, element: {"fate":"link-only"} was measured, data/hosts.json says {"fate":"kept"}',
    'drupal, placeholder: {"fate":"link-only","allowable":true} was measured, data/hosts.json says {"fate":"gone"}',
  ]);
});

test('nothing counts as measured that was not, and nothing is measured that editors cannot choose', () => {
  assert.throws(() => withMeasurements({ hosts: [MEASURED] }, []), /"drupal" was not measured/);
  assert.throws(() => withMeasurements({ hosts: [DOCUMENTED] }, [MEASUREMENT]), /has no "drupal"/);
});

test('of several fates the worst counts', () => {
  assert.equal(worst(['kept', 'gone', 'text']), 'gone');
  assert.equal(worst(['kept', 'link-only']), 'link-only');
  assert.equal(worst(['kept']), 'kept');
});
