import assert from 'node:assert/strict';
import test from 'node:test';
import { mergeImport } from '../../../../src/dataset/merge/merge-import.js';
import type { Fields } from '../../../../src/dataset/parse/value-kinds.js';
import { fieldOutcomes, ImportedDataset, outcomes, root } from './imported-dataset.js';

const talk = { id: 'talk', title: 'Naboer', speakers: ['karen'], room: 'Aula' };
const lunch = { id: 'lunch', kind: 'break', title: 'Frokost' };
const karen = { id: 'karen', name: 'Karen Blå', bio: ['Bor her.'] };
const annual = { id: 'annual', title: 'Årsmøde', start: '2027-09-14', sessions: [talk, lunch] };
const source = { people: [karen], conferences: [annual] };

test('what is new is added, with the fields that it must have, in the order of the schema', () => {
  const kept = new ImportedDataset();
  const plan = kept.import(source);
  assert.deepEqual(outcomes(plan), ['added people/karen', 'added conferences/annual']);
  assert.deepEqual(Object.keys(kept.conference), ['id', 'title', 'start', 'status', 'sessions']);
  assert.deepEqual(
    kept.sessions.map(({ kind }) => kind),
    ['other', 'break'],
  );
});

test('the same again changes nothing, with and without a baseline', () => {
  const kept = new ImportedDataset();
  kept.import(source);
  const before = JSON.stringify(kept.dataset);
  assert.deepEqual(kept.import(source).changes, []);
  kept.baseline = undefined;
  assert.deepEqual(kept.import(source).changes, []);
  assert.equal(JSON.stringify(kept.dataset), before);
});

test('what the source has changed is changed, in its place', () => {
  const kept = new ImportedDataset();
  kept.import(source);
  const plan = kept.import({
    ...source,
    conferences: [{ ...annual, start: '2027-09-21', sessions: [{ ...talk, room: 'Sal 2' }, lunch] }],
  });
  assert.deepEqual(outcomes(plan), [
    'changed conferences/annual',
    'changed conferences/annual/sessions/talk',
  ]);
  assert.equal(kept.conference.start, '2027-09-21');
  assert.equal(kept.sessions[0]?.room, 'Sal 2');
});

test('what was added by hand stays: fields, sessions, entries of lists, and what no schema knows', () => {
  const kept = new ImportedDataset();
  kept.import({ conferences: [{ ...annual, sessions: [lunch], topics: ['Byer'] }] });
  kept.change({
    summary: 'Kort.',
    note: 'husk kage',
    topics: ['Byer', 'Hav'],
    sessions: [...kept.sessions, { id: 'own', kind: 'other', title: 'Kage' }],
  });
  const plan = kept.import({ conferences: [{ ...annual, sessions: [lunch], topics: ['Byer', 'Land'] }] });
  assert.equal(kept.conference.summary, 'Kort.');
  assert.equal(kept.conference.note, 'husk kage');
  assert.deepEqual(kept.conference.topics, ['Byer', 'Hav', 'Land']);
  assert.deepEqual(
    kept.sessions.map(({ id }) => id),
    ['lunch', 'own'],
  );
  assert.ok(!outcomes(plan).some((outcome) => outcome.startsWith('gone')));
});

test('a field that is called like what every object has is kept as well', () => {
  const odd = JSON.parse('{ "constructor": "by hand", "toString": 1, "__proto__": { "x": 1 } }') as object;
  const current = { ...root, conferences: [{ id: 'a', title: 'A', status: 'scheduled', ...odd }] };
  const { dataset } = mergeImport(
    current,
    { conferences: [{ id: 'a', title: 'A', venue: { city: 'Aarhus' } }] },
    { source: 'test', named: new Set() },
  );
  const [conference] = (JSON.parse(JSON.stringify(dataset)) as { conferences: object[] }).conferences;
  assert.deepEqual(conference, { ...current.conferences[0], venue: { city: 'Aarhus' } });
});

test('what was changed by hand stays and is told, and so is that the source has changed as well', () => {
  const kept = new ImportedDataset();
  kept.import({ conferences: [{ ...annual, sessions: [lunch] }] });
  kept.change({ title: 'Årsmødet' });
  const plan = kept.import({ conferences: [{ ...annual, sessions: [lunch] }] });
  assert.deepEqual(outcomes(plan), ['kept conferences/annual']);
  assert.deepEqual(fieldOutcomes(plan), ['kept title']);

  const conflict = kept.import({ conferences: [{ ...annual, title: 'Stormøde', sessions: [lunch] }] });
  assert.deepEqual(fieldOutcomes(conflict), ['conflict title']);
  assert.equal(kept.conference.title, 'Årsmødet');
});

test('without a baseline the source wins', () => {
  const kept = new ImportedDataset();
  kept.import({ conferences: [annual], people: [karen] });
  kept.change({ title: 'Årsmødet' });
  kept.baseline = undefined;
  assert.deepEqual(fieldOutcomes(kept.import({ conferences: [annual], people: [karen] })), ['changed title']);
  assert.equal(kept.conference.title, 'Årsmøde');
});

test('what the source has no more is named, and stays', () => {
  const kept = new ImportedDataset();
  kept.import(source);
  const plan = kept.import({ conferences: [{ id: 'annual', title: 'Årsmøde', sessions: [lunch] }] });
  assert.deepEqual(outcomes(plan), [
    'kept conferences/annual',
    'gone conferences/annual/sessions/talk',
    'gone people/karen',
  ]);
  assert.deepEqual(fieldOutcomes(plan), ['gone start']);
  assert.equal(kept.conference.start, '2027-09-14');
  assert.equal(kept.sessions.length, 2);
  // Again, it is still named.
  assert.ok(
    outcomes(kept.import({ conferences: [{ id: 'annual', sessions: [lunch] }] })).includes(
      'gone conferences/annual/sessions/talk',
    ),
  );
});

test('a conference that the source has no more is named; those of others are not', () => {
  const kept = new ImportedDataset();
  kept.import({ conferences: [annual, { id: 'other', title: 'Et andet' }], people: [karen] });
  kept.import({ conferences: [{ id: 'foreign', title: 'Fremmed' }] }, 'calendar.ics');
  const plan = kept.import({ conferences: [annual], people: [karen] });
  assert.deepEqual(outcomes(plan), ['gone conferences/other']);
});

test('two sources of one conference add to each other', () => {
  const kept = new ImportedDataset();
  kept.import({ conferences: [{ ...annual, sessions: [lunch] }] });
  const plan = kept.import(
    { conferences: [{ id: 'annual', sessions: [{ id: 'b', title: 'B' }] }] },
    'view.json',
  );
  assert.deepEqual(outcomes(plan), ['added conferences/annual/sessions/b']);
  assert.deepEqual(kept.import({ conferences: [{ ...annual, sessions: [lunch] }] }).changes, []);
  assert.deepEqual(
    kept.sessions.map(({ id }) => id),
    ['lunch', 'b'],
  );
});

test('who is known by name only is the one whom the dataset has under another id', () => {
  const kept = new ImportedDataset({ ...root, people: [{ id: 'kb', name: 'Karen Blå' }] });
  kept.import(
    {
      people: [{ id: 'karen-bla', name: 'Karen Blå' }],
      conferences: [{ ...annual, sessions: [{ ...talk, speakers: ['karen-bla'] }] }],
    },
    'programme.csv',
    { named: ['people/karen-bla'] },
  );
  assert.deepEqual(kept.dataset.people, [{ id: 'kb', name: 'Karen Blå' }]);
  assert.deepEqual(kept.sessions[0]?.speakers, ['kb']);
});

test('of two with the same name none is taken', () => {
  const people = ['a', 'b'].map((id) => ({ id, name: 'Karen Blå' }));
  const kept = new ImportedDataset({ ...root, people });
  const plan = kept.import({ people: [{ id: 'karen-bla', name: 'Karen Blå' }] }, 'programme.csv', {
    named: ['people/karen-bla'],
  });
  assert.deepEqual(outcomes(plan), ['added people/karen-bla']);
});

test('texts in another language stand beside those of the dataset', () => {
  const kept = new ImportedDataset({
    ...root,
    conferences: [{ id: 'annual', title: 'Årsmøde', status: 'scheduled' }],
  });
  kept.import({ conferences: [{ id: 'annual', title: 'Annual' }] }, 'schedule.json', { language: 'en' });
  assert.deepEqual(kept.conference.title, { da: 'Årsmøde', en: 'Annual' });
});

test('a long text written as one text is the same as its paragraphs, and keeps its form', () => {
  const kept = new ImportedDataset({
    ...root,
    people: [{ id: 'karen', name: 'Karen Blå', bio: 'Bor her.\n\nHar hund.' }],
  });
  const bio = () => (kept.dataset.people as Fields[])[0]?.bio;
  const plan = kept.import({ people: [{ ...karen, bio: ['Bor her.', 'Har hund.'] }] });
  assert.deepEqual(plan.changes, []);
  assert.equal(bio(), 'Bor her.\n\nHar hund.');
  kept.import({ people: [{ ...karen, bio: ['Bor her.', 'Har kat.'] }] });
  assert.deepEqual(bio(), ['Bor her.', 'Har kat.']);
});

test('a long text written as one text is kept beside a source in another language', () => {
  const kept = new ImportedDataset({
    ...root,
    people: [{ id: 'karen', name: 'Karen Blå', bio: 'Bor her.' }],
  });
  kept.import({ people: [{ ...karen, bio: ['Lives here.'] }] }, 'schedule.json', { language: 'en' });
  assert.equal((kept.dataset.people as Fields[])[0]?.bio, 'Bor her.');
});

test('a field, an entry or a list deleted by hand does not come back, and new entries still do', () => {
  const whole = {
    ...annual,
    venue: { name: 'Salen', city: 'Aarhus' },
    topics: ['Byer'],
    links: [{ title: 'Side', url: 'https://example.org/' }],
    sessions: [lunch],
  };
  const kept = new ImportedDataset();
  kept.import({ conferences: [whole] });
  const { start, topics, links, ...rest } = kept.conference;
  assert.ok(start && topics && links);
  const deletedByHand: Fields = { ...rest, venue: { name: 'Salen' } };
  kept.dataset = { ...kept.dataset, conferences: [deletedByHand] };
  const plan = kept.import({ conferences: [whole] });
  assert.deepEqual(kept.conference, deletedByHand);
  assert.deepEqual(outcomes(plan), ['kept conferences/annual']);
  assert.deepEqual(fieldOutcomes(plan), [
    'deleted start',
    'deleted venue.city',
    'deleted topics',
    'deleted links',
  ]);
  kept.import({ conferences: [{ ...whole, topics: ['Byer', 'Hav'] }] });
  assert.deepEqual(kept.conference.topics, ['Hav']);
});

test('a conference, a session or a person deleted by hand does not come back, and no reference leads to it', () => {
  const kept = new ImportedDataset();
  kept.import(source);
  kept.dataset = { ...kept.dataset, people: [] };
  kept.change({ sessions: [] });
  const more = { id: 'more', kind: 'talk', speakers: ['karen'] };
  const plan = kept.import({ ...source, conferences: [{ ...annual, sessions: [talk, lunch, more] }] });
  assert.deepEqual(outcomes(plan), [
    'deleted people/karen',
    'deleted conferences/annual/sessions/talk',
    'deleted conferences/annual/sessions/lunch',
    'deleted conferences/annual/sessions/more',
  ]);
  assert.deepEqual(kept.sessions, []);
  kept.dataset = { ...kept.dataset, conferences: [] };
  assert.ok(outcomes(kept.import(source)).includes('deleted conferences/annual'));
  assert.deepEqual(kept.dataset.conferences, []);
  // It is remembered, so the next import does not bring it either.
  assert.ok(outcomes(kept.import(source)).includes('deleted conferences/annual'));
});

test('the same instant with another offset is no change', () => {
  const start = '2027-09-14T09:00:00+02:00';
  const kept = new ImportedDataset({
    ...root,
    conferences: [{ id: 'annual', title: 'Årsmøde', status: 'scheduled', start }],
  });
  const plan = kept.import({
    conferences: [{ id: 'annual', title: 'Årsmøde', start: '2027-09-14T07:00:00Z' }],
  });
  assert.deepEqual(plan.changes, []);
  assert.equal(kept.conference.start, start);
  kept.import({ conferences: [{ id: 'annual', title: 'Årsmøde', start: '2027-09-14T07:30:00Z' }] });
  assert.equal(kept.conference.start, '2027-09-14T07:30:00Z');
});
