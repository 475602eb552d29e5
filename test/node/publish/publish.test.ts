/** `publish`, from a dataset to a folder. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { convertIcsCalendar } from 'ts-ics';
import { z } from '../../../src/dataset/schema/zod.js';
import { run, temporaryFolder } from '../cli/run.js';
import { BASE_URL, brokenAddresses, filesOf, publish, sitemapAddresses } from './published-folder.js';

const at = temporaryFolder();
const folder = at('udgivelse');

before(async () => {
  await publish('data/example.json', folder);
});

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('everything that design promises is there', () => {
  const files = filesOf(folder);
  for (const wanted of [
    '.htaccess',
    '_headers',
    'conference-widgets.js',
    'conferences.json',
    'conferences/naboskabsdage-2030/index.html',
    'conferences/naboskabsdage-2030/oembed.json',
    'configurator/index.html',
    'embed/conference-list/index.html',
    'en/conferences/naboskabsdage-2030/index.html',
    'feeds/conferences.atom',
    'feeds/conferences.ics',
    'feeds/series/naboskabsdage.atom',
    'feeds/series/naboskabsdage.ics',
    'index.html',
    'nginx.conf',
    'robots.txt',
    'sitemap.xml',
    'speakers/asta-eksempelsen/index.html',
    'web.config',
    'widgets/conference-list/index.html',
  ])
    assert.ok(files.includes(wanted), wanted);
});

test('no address in it leads nowhere', () => {
  assert.deepEqual(brokenAddresses(folder), []);
});

test('the check of addresses finds one that does', () => {
  const spoilt = at('ødelagt');
  cpSync(folder, spoilt, { recursive: true });
  writeFileSync(join(spoilt, 'conferences', 'side.html'), '<a href="../nowhere/">x</a>');
  assert.deepEqual(brokenAddresses(spoilt), ['conferences/side.html: ../nowhere/']);
});

test('the same dataset gives the same bytes, in another folder and in the same one', async () => {
  const again = at('igen');
  await publish('data/example.json', again);
  assert.deepEqual(filesOf(again), filesOf(folder));
  for (const path of filesOf(folder))
    assert.ok(readFileSync(join(again, path)).equals(readFileSync(join(folder, path))), path);
  assert.match(await publish('data/example.json', again), /0 nye filer, 0 ændrede, \d+ uændrede, 0 fjernet/);
});

test('the dataset is that which was published', () => {
  const { $schema: _, ...given } = JSON.parse(readFileSync('data/example.json', 'utf8')) as Record<
    string,
    unknown
  >;
  const published = JSON.parse(read('conferences.json')) as Record<string, unknown>;
  for (const [name, value] of Object.entries(given)) assert.deepEqual(published[name], value, name);
});

test('scripts of a version have the hashes that snippets pin', () => {
  const page = read('index.html');
  const found =
    /scripts\/([\d.]+)\/(conference-widgets[\w.]*\.js)[^]*?integrity=(?:"|&quot;)(sha\d+)-([^"&]+)/.exec(
      page,
    );
  assert.ok(found, 'the page for webmasters pins no script');
  const [, version = '', name = '', algorithm = '', hash] = found;
  const bytes = readFileSync(join(folder, 'scripts', version, name));
  assert.equal(createHash(algorithm).update(bytes).digest('base64'), hash);
});

test('search engines are told of every page for people', () => {
  const told = sitemapAddresses(folder);
  const pages = filesOf(folder).filter(
    (path) => path.endsWith('.html') && !/^(embed|configurator)\//.test(path),
  );
  const addresses = pages.map((path) => new URL(path.replace(/(^|\/)index\.html$/, '$1'), BASE_URL).href);
  assert.deepEqual([...told].sort(), addresses.sort());
  assert.match(read('robots.txt'), new RegExp(`Sitemap: ${BASE_URL}sitemap.xml`));
});

const feedFiles = ['feeds/conferences', 'feeds/series/naboskabsdage'];

for (const feed of feedFiles) {
  test(`${feed}.ics is read by another parser`, () => {
    const { events = [] } = convertIcsCalendar(undefined, read(`${feed}.ics`));
    assert.deepEqual(events.map(({ uid }) => uid.split('@')[0]).sort(), [
      'naboskabsdage-2025',
      'naboskabsdage-2030',
    ]);
  });

  test(`${feed}.atom is read by another parser`, () => {
    const { title, items } = parseFeed(read(`${feed}.atom`));
    assert.ok(title);
    assert.deepEqual(items.map(({ url }) => url).sort(), [
      `${BASE_URL}conferences/naboskabsdage-2025/`,
      `${BASE_URL}conferences/naboskabsdage-2030/`,
    ]);
  });
}

const oEmbed = z.object({ version: z.literal('1.0'), type: z.string(), html: z.string(), title: z.string() });

test('a page says where its oEmbed answer is, and that frames the page for frames', () => {
  const page = read('widgets/conference-list/index.html');
  const [, address = ''] = /type="application\/json\+oembed" href="([^"]*)"/.exec(page) ?? [];
  const path = new URL(address, `${BASE_URL}widgets/conference-list/`).href.slice(BASE_URL.length);
  const { html } = oEmbed.parse(JSON.parse(read(path)));
  assert.match(html, new RegExp(`<iframe[^>]* src="${BASE_URL}embed/conference-list`));
});

/** The example, with a conference fewer. */
function shorter(): string {
  const dataset = z
    .looseObject({ conferences: z.array(z.unknown()) })
    .parse(JSON.parse(readFileSync('data/example.json', 'utf8')));
  const file = at('kortere.json');
  writeFileSync(file, JSON.stringify({ ...dataset, conferences: dataset.conferences.slice(0, 1) }));
  return file;
}

test('what is no longer part of it goes, and what somebody else has put there stays', async () => {
  const target = at('skiftende');
  await publish('data/example.json', target);
  writeFileSync(join(target, 'google-site-verification.html'), 'mine');
  await publish(shorter(), target);
  assert.equal(existsSync(join(target, 'conferences/naboskabsdage-2025')), false);
  assert.equal(readFileSync(join(target, 'google-site-verification.html'), 'utf8'), 'mine');
  assert.deepEqual(brokenAddresses(target), []);
});

test('a file of somebody else is not written over', async () => {
  const target = at('optaget');
  mkdirSync(target);
  writeFileSync(join(target, 'index.html'), 'mine');
  const { code, err } = await run(['publish', 'data/example.json', '--out', target, '--base-url', BASE_URL]);
  assert.equal(code, 2);
  assert.match(err, /index\.html/);
  assert.deepEqual(filesOf(target), ['index.html']);
});

test('a dataset with errors is named, and nothing is written', async () => {
  const target = at('fejl');
  const { code, err } = await run([
    'publish',
    'data/invalid/date-danish.json',
    '--out',
    target,
    '--base-url',
    BASE_URL,
  ]);
  assert.equal(code, 1);
  assert.match(err, /date-danish\.json/);
  assert.equal(existsSync(target), false);
});
