import assert from 'node:assert/strict';
import test from 'node:test';
import { read } from './read.js';

const entry = {
  name: 'HavnConf',
  url: 'https://havn.example/2027',
  startDate: '2027-09-14',
  endDate: '2027-09-15',
  city: 'Aarhus',
  country: 'Denmark',
  online: false,
};

test('each entry is a conference, known by its name and year', () => {
  const { dataset, notices } = read('confs-tech', [entry]);
  assert.deepEqual(dataset.conferences, [
    {
      id: 'havnconf-2027',
      title: 'HavnConf',
      start: '2027-09-14',
      end: '2027-09-15',
      status: 'scheduled',
      attendance: 'onsite',
      venue: { city: 'Aarhus', country: 'DK' },
      links: [{ title: 'HavnConf', url: 'https://havn.example/2027' }],
    },
  ]);
  assert.deepEqual(notices, []);
});

test('the id stays when the day moves within the year', () => {
  const { dataset } = read('confs-tech', [{ ...entry, startDate: '2027-09-21', endDate: '2027-09-22' }]);
  assert.equal(dataset.conferences[0]?.id, 'havnconf-2027');
});

test('two of one name in one year are told apart by their cities, whatever their order', () => {
  const other = { ...entry, city: 'Odense' };
  const ids = (all: readonly object[]) => read('confs-tech', all).dataset.conferences.map(({ id }) => id);
  assert.deepEqual(ids([entry, other]), ['havnconf-2027-aarhus', 'havnconf-2027-odense']);
  assert.deepEqual(ids([other, entry]), ['havnconf-2027-odense', 'havnconf-2027-aarhus']);
});

test('online with a city is both, online without one is online', () => {
  const { dataset } = read('confs-tech', [
    { ...entry, online: true },
    { name: 'Skyen', url: 'https://sky.example/', startDate: '2027-01-01', online: true },
  ]);
  assert.deepEqual(
    dataset.conferences.map(({ attendance }) => attendance),
    ['mixed', 'online'],
  );
});

test('a country that is none and an address that is none are said with their places; the rest is taken', () => {
  const { dataset, notices } = read('confs-tech', [
    entry,
    { ...entry, name: 'X', country: 'Atlantis', url: 'havn' },
  ]);
  assert.deepEqual(dataset.conferences[1]?.venue, { city: 'Aarhus' });
  assert.equal(dataset.conferences[1].links?.length ?? 0, 0);
  assert.ok(
    notices.some((notice) => /^\[1\]\.country .*Atlantis/.test(notice)),
    notices.join('\n'),
  );
  assert.ok(
    notices.some((notice) => /^\[1\] .*"havn"/.test(notice)),
    notices.join('\n'),
  );
});

test('the call for papers, the code of conduct and accounts are links; sign language is an accessibility feature', () => {
  const { dataset, notices } = read('confs-tech', [
    {
      ...entry,
      cfpUrl: 'https://havn.example/cfp',
      cfpEndDate: '2027-03-01',
      cocUrl: 'https://havn.example/coc',
      twitter: '@havn',
      mastodon: '@havn@social.example',
      bluesky: 'havn.example',
      offersSignLanguageOrCC: true,
      locales: 'DA,EN',
    },
  ]);
  const [conference] = dataset.conferences;
  assert.deepEqual(conference?.links?.slice(1), [
    { title: { da: 'Indkaldelse af bidrag', en: 'Call for papers' }, url: 'https://havn.example/cfp' },
    { title: { da: 'Adfærdskodeks', en: 'Code of conduct' }, url: 'https://havn.example/coc' },
    { title: 'Twitter', url: 'https://twitter.com/havn' },
    { title: 'Bluesky', url: 'https://bsky.app/profile/havn.example' },
    { title: 'Mastodon', url: 'https://social.example/@havn' },
  ]);
  assert.deepEqual(conference.accessibility, ['sign-language']);
  assert.match(notices.join('\n'), /HavnConf: the source says sign language or captions/);
  assert.match(notices.join('\n'), /cfpEndDate × 1, locales × 1/);
});

test('a city that is "Online" is no city', () => {
  const { dataset, notices } = read('confs-tech', [
    { ...entry, city: 'Online', country: 'Online', online: true },
  ]);
  assert.equal(dataset.conferences[0]?.venue, undefined);
  assert.equal(dataset.conferences[0]?.attendance, 'online');
  assert.deepEqual(notices, []);
});
