/** The publication behind nginx, as Debian packages it, with the snippet that comes with the publication. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { headersOf, MEDIA_TYPES } from '../../../src/publish/headers/header-rules.js';
import type { PublicationFile, Site } from '../../../src/publish/site.js';
import { writePublication } from '../../../src/publish/writing/write-publication.js';
import { freePort } from '../../run/free-port.js';
import { launchChromium } from '../../support/launch-chromium.js';
import { listen } from '../../support/listen.js';
import { startNginx } from '../../support/nginx.js';
import { published, readDataset, temporaryFolder, textOf } from './publish.js';

const folder = temporaryFolder();
let stop: (() => Promise<void>) | undefined;
let site: Site;
let files: readonly PublicationFile[];

before(async () => {
  const port = await freePort();
  const baseUrl = new URL(`http://127.0.0.1:${port}/konferencer/`);
  ({ site, files } = await published(readDataset('data/example.json'), baseUrl));
  async function* all() {
    for (const file of files) yield Promise.resolve(file);
  }
  await writePublication(all(), join(folder, 'www/konferencer'), { version: site.version, keep: 1 });
  stop = await startNginx(folder, port);
});

after(() => stop?.());

const address = (path: string) => new URL(path, site.baseUrl);

const isForServers = (path: string) => /^(\.htaccess|_headers|nginx\.conf|web\.config)$/.test(path);

test('every address of the sitemap answers with a page', async () => {
  const sitemap = await (await fetch(address('sitemap.xml'))).text();
  const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, each = '']) => each);
  assert.ok(named.length > 20);
  for (const each of named) {
    const response = await fetch(each, { redirect: 'error' });
    assert.equal(response.status, 200, each);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8', each);
    assert.match(await response.text(), /^<!doctype html>/i);
  }
});

test('every file has its type and the headers that were promised', async () => {
  for (const { path } of files.filter((file) => !isForServers(file.path))) {
    const response = await fetch(address(path));
    await response.arrayBuffer();
    assert.equal(response.status, 200, path);
    const type = MEDIA_TYPES[path.replace(/.*\./, '')];
    assert.equal(response.headers.get('content-type')?.replace(/; charset=utf-8$/, ''), type, path);
    for (const [name, value] of Object.entries(headersOf(path)))
      assert.equal(response.headers.get(name), value, `${name} of ${path}`);
  }
});

test('a visitor who has a file already is told so', async () => {
  const etag = (await fetch(address('conferences.json'))).headers.get('etag');
  assert.ok(etag);
  const again = await fetch(address('conferences.json'), { headers: { 'if-none-match': etag } });
  assert.equal(again.status, 304);
  assert.equal(again.headers.get('access-control-allow-origin'), '*');
});

test('a page for frames is refused to nobody, whatever the server says elsewhere', async () => {
  const { headers } = await fetch(address('embed/conference-list/'));
  assert.equal(headers.get('x-frame-options'), null);
  assert.equal(headers.get('content-security-policy'), 'frame-ancestors *');
});

test('a link to a widget leads to its page and keeps its options', async () => {
  const response = await fetch(address('embed/conference-list?year=2030'));
  assert.equal(response.url, address('embed/conference-list/?year=2030').href);
  const page = files.find(({ path }) => path === 'embed/conference-list/index.html');
  assert.equal(await response.text(), page && textOf(page));
});

test('what is for servers, or only being written, is not given out', async () => {
  for (const path of ['.htaccess', '_headers', 'nginx.conf', 'web.config', '.publishing/plan.json'])
    assert.equal((await fetch(address(path))).status, 404, path);
});

async function openBrowser(): Promise<Browser> {
  const browser = await launchChromium();
  after(() => browser.close());
  return browser;
}

test('a page on another origin shows a widget from it', { timeout: 120_000 }, async () => {
  const host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Kommunen</title>
      <script type="module" src="${address('conference-widgets.js').href}"></script>
      <conference-list></conference-list>`);
  });
  const site = await listen(host);
  after(() => site.close());
  const page = await (await openBrowser()).newPage();
  await page.goto(site.origin);
  // Puppeteer looks again where the document changes, which it does not when a shadow root does; for what is visible it
  // looks in each frame.
  const options = { visible: true, timeout: 60_000 };
  const list = await page.waitForSelector('conference-list >>> [part~=list]', options);
  assert.match(String(await list?.evaluate(({ textContent }) => textContent)), /Naboskabsdage 2030/);
});

test('axe finds nothing wrong in a page of each kind', { timeout: 300_000 }, async () => {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  const page = await (await openBrowser()).newPage();
  const sitemap = await (await fetch(address('sitemap.xml'))).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, each = '']) => each);
  // The others differ in their records.
  const kinds = new Map(addresses.map((each) => [each.replace(/(conferences|speakers)\/[^/]+/, '$1'), each]));
  for (const each of kinds.values()) {
    await page.goto(each);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () =>
      (await window.axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
    );
    assert.deepEqual(violations, [], each);
  }
});
