/** Feeds read by somebody else's parser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse } from '../../../src/dataset/parse/parse.js';
import { atom, type AtomOptions } from '../../../src/formats/export/atom.js';
import { messages } from '../../../src/i18n/messages/da.js';
import { withConference } from '../../formats/calendar-options.js';

function options(dataset: AtomOptions['dataset']): AtomOptions {
  const { untitledConference, status } = messages;
  return {
    dataset,
    language: 'da',
    words: { untitledConference, status, dateText: ({ start }) => start },
    title: 'Konferencer',
    id: 'conferences',
    host: 'data.example',
    author: 'Social- & Boligstyrelsen',
    updated: new Date('2030-03-01T12:00:00.789Z'),
  };
}

type Parts = Readonly<Record<string, unknown>>;

function feedOf(parts: Parts, more: Partial<AtomOptions> = {}) {
  const { dataset, conference } = withConference(parts);
  return parseFeed(atom([conference], { ...options(dataset), ...more }));
}

function entryOf(parts: Parts, more: Partial<AtomOptions> = {}) {
  const [entry] = feedOf(parts, more).items;
  assert.ok(entry);
  return entry;
}

test('the feed says what it is, who publishes it, and when it was looked over', () => {
  const self = 'https://data.example/feeds/conferences.atom';
  const feed = feedOf({}, { self, page: 'https://data.example/?a=1&b=2' });
  assert.equal(feed.meta.type, 'atom');
  assert.equal(feed.meta.version, '1.0');
  assert.equal(feed.title, 'Konferencer');
  assert.equal(feed.language, 'da');
  assert.equal(feed.self, self);
  assert.equal(feed.url, 'https://data.example/?a=1&b=2');
  assert.equal(feed.updated?.toISOString(), '2030-03-01T12:00:00.000Z');
  assert.equal(feed.authors[0]?.name, 'Social- & Boligstyrelsen');
});

test('an entry has name, link, topics, and in its text when and where it is and what it is about', () => {
  const parts = {
    title: 'Årsmøde <om> "frivillige" & andre',
    theme: 'Sammen',
    start: '2027-09-14',
    venue: { name: 'Odeon', city: 'Odense' },
    summary: 'Om samarbejde.',
    description: ['Første.', 'Anden.'],
    topics: ['Frivillighed', 'A & B'],
  };
  const entry = entryOf(parts, { url: ({ id }) => `https://data.example/conferences/${id}/` });
  assert.equal(entry.title, parts.title);
  assert.equal(entry.url, 'https://data.example/conferences/c/');
  assert.deepEqual(
    entry.categories.map(({ term }) => term),
    parts.topics,
  );
  assert.equal(entry.content, '2027-09-14, Odeon, Odense\n\nSammen\n\nOm samarbejde.\n\nFørste.\n\nAnden.');
});

test('entries are known again by the host and their ids, whatever else changes', () => {
  const before = entryOf({ title: 'A', start: '2027' });
  const after = entryOf({ title: 'B' }, { updated: new Date('2031-01-01'), language: 'en' });
  assert.equal(before.id, 'tag:data.example,2026-01-01:conferences/c');
  assert.equal(after.id, before.id);
  assert.notEqual(entryOf({}, { host: 'other.example' }).id, before.id);
});

test('what is out of the ordinary is said first, and nobody is sent to a place where nothing is', () => {
  assert.equal(entryOf({ title: 'Årsmøde', status: 'cancelled' }).title, 'Aflyst: Årsmøde');
  const moved = entryOf({
    title: 'Årsmøde',
    status: 'moved-online',
    venue: { city: 'Odense' },
    summary: 'Hej',
  });
  assert.equal(moved.content, 'Hej');
});

test('of what is not known nothing is said', () => {
  const entry = entryOf({});
  assert.equal(entry.title, messages.untitledConference);
  assert.equal(entry.content, messages.untitledConference);
  assert.equal(entry.url, null);
  assert.equal(entry.published, null);
  assert.deepEqual(entry.categories, []);
});

test('a whole dataset is read, in the order given', () => {
  const { dataset } = parse(JSON.parse(readFileSync('data/conferences.json', 'utf8')));
  assert.ok(dataset);
  const { items } = parseFeed(atom(dataset.conferences, options(dataset)));
  assert.deepEqual(
    items.map(({ id }) => id),
    dataset.conferences.map(({ id }) => `tag:data.example,2026-01-01:conferences/${id}`),
  );
  assert.equal(parseFeed(atom([], options(dataset))).items.length, 0);
});
