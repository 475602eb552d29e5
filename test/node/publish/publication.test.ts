/** The files of a publication, before they are written. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { convertIcsCalendar } from 'ts-ics';
import { parse } from '../../../src/dataset/parse/parse.js';
import { headersOf } from '../../../src/publish/headers/header-rules.js';
import type { PublicationFile, Site } from '../../../src/publish/site.js';
import { sitemapFiles } from '../../../src/publish/sitemap.js';
import { brokenLinks } from './broken-links.js';
import { published, readDataset, textOf } from './publish.js';

const dataset = readDataset('data/example.json');
let site: Site;
let files: readonly PublicationFile[];
let texts: ReadonlyMap<string, string>;

before(async () => {
  ({ site, files } = await published(dataset));
  texts = new Map(files.map((file) => [file.path, textOf(file)]));
});

const text = (path: string) => texts.get(path) ?? assert.fail(`There is no ${path}.`);

function json(path: string): Record<string, unknown> {
  return JSON.parse(text(path)) as Record<string, unknown>;
}

test('the same dataset gives the same bytes, whatever the time', async () => {
  const again = await published(dataset);
  assert.deepEqual(again.files, files);
});

test('no file is there twice', () => {
  assert.equal(texts.size, files.length);
});

test('whatever a file links to is there', () => {
  assert.deepEqual(brokenLinks(new Map([...texts, ['publication.json', '']]), site.baseUrl), []);
});

test('a link to what is missing is found', () => {
  const without = new Map([...texts].filter(([path]) => path !== 'pages.css'));
  assert.ok(brokenLinks(without, site.baseUrl).includes('index.html -> pages.css'));
});

test('no page has styles that a strict policy refuses, and each widget has its style sheet', () => {
  for (const [path, page] of texts) {
    if (!path.endsWith('.html')) continue;
    assert.doesNotMatch(page, /<style|\sstyle=/, path);
    for (const [, beginning = ''] of page.matchAll(/<template shadowrootmode="open">(.{0,500})/gs)) {
      const [, href = ''] =
        /^<link rel="stylesheet" href="([^"]+)"(?: data-conference-mark="[^"]+")? \/>/.exec(beginning) ?? [];
      const sheet = new URL(href, new URL(path, site.baseUrl)).href.replace(site.baseUrl.href, '');
      assert.match(sheet, new RegExp(`^scripts/${site.version}/styles/[a-z-]+\\.css$`));
      assert.match(text(sheet), /^\s*\.base \{/);
    }
  }
});

test('every file is cached as long as it stays the same', () => {
  const promised = { immutable: /immutable/, content: /immutable/, short: /^public, max-age=300$/ };
  for (const { path, cache } of files) {
    if (/^(\.htaccess|_headers|nginx\.conf|web\.config)$/.test(path)) continue; // for the server itself
    assert.match(headersOf(path)['Cache-Control'] ?? '', promised[cache], path);
  }
});

test('scripts of a version have the hashes that pages pin them by', () => {
  const { version, scripts } = site;
  const integrity = json(`scripts/${version}/integrity.json`);
  const hashes = Object.entries(integrity['files'] as Record<string, string>);
  assert.ok(hashes.length > 10);
  for (const [name, hash] of hashes) {
    const file = files.find(({ path }) => path === `scripts/${version}/${name}`);
    const digest = createHash('sha384')
      .update(file?.bytes ?? '')
      .digest('base64');
    assert.equal(hash, `sha384-${digest}`, name);
  }
  assert.equal(
    (integrity['files'] as Record<string, string>)['conference-widgets.all.js'],
    scripts.singleFile.integrity,
  );
});

test('the dataset is the one that was validated', () => {
  const { dataset: read, issues } = parse(json('conferences.json'));
  assert.deepEqual(issues, []);
  const { $schema, ...facts } = dataset;
  assert.deepEqual(read, facts);
});

for (const name of ['conferences', ...dataset.series.map(({ id }) => `series/${id}`)]) {
  test(`others read the feed and the calendar of ${name}`, () => {
    const id = name.replace('series/', '');
    const expected = dataset.conferences.filter(({ series }) => id === 'conferences' || series === id);
    const feed = parseFeed(text(`feeds/${name}.atom`));
    assert.equal(feed.items.length, expected.length);
    for (const { url } of feed.items)
      assert.ok(texts.has(`${(url ?? '').replace(site.baseUrl.href, '')}index.html`), String(url));
    assert.equal(feed.self, `${site.baseUrl.href}feeds/${name}.atom`);
    const { events = [] } = convertIcsCalendar(undefined, text(`feeds/${name}.ics`));
    const ids = events.map(({ uid }) => uid.replace(/@.*/, ''));
    assert.ok(ids.length > 0);
    for (const each of ids)
      assert.ok(
        expected.some((conference) => conference.id === each),
        each,
      );
  });
}

test('every page that can be embedded says where its oEmbed answer is', () => {
  const pages = [...texts.keys()].filter((path) =>
    /^(embed|widgets|conferences|speakers)\/.*\.html$/.test(path),
  );
  assert.ok(pages.length > 24);
  for (const path of pages) {
    const [, href = ''] = /type="application\/json\+oembed"\s+href="([^"]+)"/.exec(text(path)) ?? [];
    const answer = json(href.replace(site.baseUrl.href, ''));
    assert.equal(answer['version'], '1.0', path);
    assert.equal(answer['type'], 'rich');
    assert.match(String(answer['html']), /^<iframe src="http:\/\/127\.0\.0\.1:8099\/konferencer\/embed\//);
    assert.equal(typeof answer['width'], 'number');
    assert.equal(typeof answer['height'], 'number');
  }
});

test('robots are led to a sitemap that names every page once', () => {
  assert.match(text('robots.txt'), new RegExp(`^Sitemap: ${site.baseUrl.href}sitemap.xml$`, 'm'));
  const named = [...text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  assert.equal(new Set(named).size, named.length);
  for (const { id } of dataset.conferences)
    assert.ok(named.includes(`${site.baseUrl.href}conferences/${id}/`), id);
  assert.ok(named.includes(site.baseUrl.href));
});

test('a sitemap that would be too long becomes several, and an index', () => {
  const parts = sitemapFiles(['index.html', 'a/index.html', 'b/index.html'], site, 2);
  assert.deepEqual(
    parts.map(({ path }) => path),
    ['sitemaps/1.xml', 'sitemaps/2.xml', 'sitemap.xml'],
  );
  const [first, second, index] = parts.map(textOf);
  assert.match(first ?? '', /<loc>[^<]*\/konferencer\/<\/loc>\n?<\/url>[^]*\/a\//);
  assert.match(second ?? '', /\/b\//);
  assert.match(index ?? '', /sitemapindex[^]*sitemaps\/1\.xml[^]*sitemaps\/2\.xml/);
});

test('the configurator makes snippets for this publication', () => {
  const page = text('configurator/index.html');
  assert.match(page, /data-script="\.\.\/conference-widgets\.js"/);
  assert.match(page, /data-dataset="\.\.\/conferences\.json"/);
  assert.ok(page.includes(`data-single-file="../${site.scripts.singleFile.path}"`));
});

for (const [path, language] of [
  ['index.html', 'da'],
  ['en.html', 'en'],
] as const) {
  test(`the first page tells a webmaster what to paste and what to allow (${language})`, () => {
    const page = text(path).replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    assert.match(page, new RegExp(`<html lang="${language}">`));
    assert.ok(
      page.includes(`<script type="module" src="${site.baseUrl.href}conference-widgets.js"></script>`),
    );
    assert.ok(page.includes('<conference-list>'));
    assert.ok(page.includes(`integrity="${site.scripts.singleFile.integrity}"`));
    for (const directive of ['script-src', 'connect-src', 'frame-src'])
      assert.ok(page.includes(`${directive} ${site.baseUrl.origin};`), directive);
  });
}

test('all web servers get the same headers', () => {
  const values = ['immutable', 'frame-ancestors *', 'Access-Control-Allow-Origin', 'public, max-age=300'];
  for (const path of ['_headers', '.htaccess', 'web.config', 'nginx.conf'])
    for (const value of values) assert.ok(text(path).includes(value), `${path}: ${value}`);
  for (const path of ['.htaccess', 'web.config', 'nginx.conf'])
    assert.match(text(path), /text\/calendar/, path);
});

test('no header has two rules that a static host would join', () => {
  const seen = new Map<string, string[]>();
  const rules = text('_headers')
    .split(/\n(?=\/)/)
    .slice(1);
  for (const rule of rules) {
    const [pattern = '', ...headers] = rule.trim().split('\n');
    for (const header of headers) {
      const name = header.replace(/:.*/, '').trim();
      seen.set(name, [...(seen.get(name) ?? []), pattern]);
    }
  }
  const fits = (pattern: string, path: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  for (const { path } of files)
    for (const [name, patterns] of seen)
      assert.ok(
        patterns.filter((pattern) => fits(pattern, `/konferencer/${path}`)).length <= 1,
        `${path} ${name}`,
      );
});
