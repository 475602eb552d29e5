import assert from 'node:assert/strict';
import test from 'node:test';
import { ImportedDataset } from './imported-dataset.js';

const aula = { id: 'aula', name: 'Aula', capacity: 320 };
const hall = { id: 'hall', name: 'Hall' };
const annual = {
  id: 'annual',
  title: 'Årsmøde',
  rooms: [aula, hall],
  tracks: [{ id: 'towns', name: 'Towns', color: '#f9b000' }],
  partners: [{ organisation: 'aau', role: 'sponsor', level: 'Guld' }],
  image: { src: 'https://x.example/a.png', alt: 'Årsmøde' },
};
const source = {
  organisations: [
    { id: 'aau', name: 'AAU' },
    { id: 'cok', name: 'COK' },
  ],
  conferences: [annual],
};

test('hand edits of rooms, tracks, partners and pictures survive another import, which brings what is new', () => {
  const kept = new ImportedDataset();
  kept.import(source);
  kept.change({
    rooms: [hall, { ...aula, floor: '1. sal', accessibility: ['step-free'] }],
    tracks: [{ id: 'towns', name: 'Byer', color: '#1f5f8b' }],
    partners: [{ organisation: 'aau', role: 'sponsor', level: 'Platin' }],
    image: { src: 'https://x.example/a.png', alt: 'Salen set fra scenen' },
  });
  kept.import({
    ...source,
    conferences: [
      {
        ...annual,
        rooms: [{ ...aula, capacity: 300 }, hall, { id: 'attic', name: 'Attic' }],
        partners: [...annual.partners, { organisation: 'aau', role: 'partner' }],
      },
    ],
  });
  const { rooms, tracks, partners, image } = kept.conference;
  assert.deepEqual(rooms, [
    hall,
    { ...aula, capacity: 300, floor: '1. sal', accessibility: ['step-free'] },
    { id: 'attic', name: 'Attic' },
  ]);
  assert.deepEqual(tracks, [{ id: 'towns', name: 'Byer', color: '#1f5f8b' }]);
  assert.deepEqual(partners, [
    { organisation: 'aau', role: 'sponsor', level: 'Platin' },
    { organisation: 'aau', role: 'partner' },
  ]);
  assert.deepEqual(image, { src: 'https://x.example/a.png', alt: 'Salen set fra scenen' });
});

test('a room that the source no longer lists stays, because sessions may be in it', () => {
  const kept = new ImportedDataset();
  kept.import(source);
  kept.import({ ...source, conferences: [{ ...annual, rooms: [aula] }] });
  assert.deepEqual(kept.conference.rooms, [aula, hall]);
});

test('the partner that an organisation was, which somebody deleted, does not come again', () => {
  const kept = new ImportedDataset();
  kept.import(source);
  kept.change({ partners: undefined });
  kept.dataset = { ...kept.dataset, organisations: [{ id: 'cok', name: 'COK' }] };
  kept.import({ ...source, conferences: [{ ...annual, title: 'Nyt' }] });
  assert.equal(kept.conference.title, 'Nyt');
  assert.equal(kept.conference.partners, undefined);
});
