/** That types are there is checked by the compiler, before anything runs. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type {
  Conference,
  DatasetStore,
  datasetStore,
  Facet,
  FilterChangeEvent,
  Link,
  Registration,
  Selection,
  Source,
  Venue,
} from '../../src/index.js';

/** Whether two types are the same. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

type Of<Field extends keyof Conference> = NonNullable<Conference[Field]>;

test('what the package hands out can be named by the types that it exports', () => {
  const same: readonly [
    Same<FilterChangeEvent['selection'], Selection>,
    Same<keyof Selection['values'], Facet>,
    Same<Of<'registration'>, Registration>,
    Same<Of<'venue'>, Venue>,
    Same<Of<'links'>[number], Link>,
    Same<Of<'sources'>[number], Source>,
    Same<typeof datasetStore, DatasetStore>,
  ] = [true, true, true, true, true, true, true];
  assert.ok(same.every(Boolean));
});
