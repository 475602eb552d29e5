/** What the dataset has of a programme goes to JSON-LD and back. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../../../../src/dataset/parse/parse.js';
import { structuredEvents } from '../../../../../src/formats/export/json-ld.js';
import { FULL_DATASET } from '../../../../dataset/full-dataset.js';
import { read } from '../read.js';

const input = structuredClone(FULL_DATASET);
// Online it would have no room.
for (const each of input.conferences[0]?.sessions ?? []) delete each.status;
const { dataset } = parse(input);
assert.ok(dataset);
const events = structuredEvents(dataset.conferences.slice(0, 1), {
  dataset,
  datasetUrl: 'https://data.example/conferences.json',
  language: 'da',
  url: undefined,
});
const { dataset: back, notices } = read('schema-org', events, { timeZone: 'Europe/Copenhagen' });
const [conference] = dataset.conferences;
const [found] = back.conferences;
const [session] = conference?.sessions ?? [];
const [foundSession] = found?.sessions ?? [];

test('pictures, with what they show, come back', () => {
  assert.deepEqual(found?.image, conference?.image);
  assert.deepEqual(foundSession?.image, session?.image);
  assert.doesNotMatch(notices.join(), /does not describe its pictures/);
});

test('the place on the map and the addresses to take part online come back', () => {
  assert.deepEqual(found?.venue?.geo, conference?.venue?.geo);
  assert.equal(found?.onlineUrl, conference?.onlineUrl);
  assert.equal(foundSession?.onlineUrl, session?.onlineUrl);
});

test('partners come back with their roles, and logos with whose they are', () => {
  const named = (list: typeof found, from: typeof back) =>
    list?.partners
      ?.map(({ organisation, role }) => [
        from.organisations.find(({ id }) => id === organisation)?.name,
        role,
      ])
      .map(([name, role]) => [typeof name === 'object' ? Object.values(name)[0] : name, role])
      .toSorted();
  assert.deepEqual(named(found, back), named(conference, dataset));
  assert.deepEqual(
    back.organisations.map(({ logo }) => logo).filter(Boolean),
    dataset.organisations.map(({ logo }) => logo).filter(Boolean),
  );
});

test('seats, recordings and rooms come back', () => {
  assert.equal(found?.registration?.seats, conference?.registration?.seats);
  assert.deepEqual(foundSession?.registration, session?.registration);
  assert.deepEqual(foundSession?.recording, session?.recording);
  assert.equal(foundSession?.materials, undefined);
  assert.deepEqual(foundSession?.audience, session?.audience);
  assert.equal(foundSession?.room, 'sal-a');
  assert.deepEqual(found?.rooms, conference?.rooms?.slice(0, 1));
});
