/** The demo as `npm start` serves it: every page can be reached, and nothing on one is missing. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { createDemoServer } from '../../demo/server.js';
import { widgetPage } from '../../demo/widget-page.js';
import { writeEmbedAddress } from '../../src/embed/snippet.js';
import { widgets } from '../../src/embed/widgets.js';
import { listen } from '../support/listen.js';

/**
 * Where every page leads to. The pages of others lead back to the first alone, as theirs is not the project's, and so does
 * the configurator, which a publication carries elsewhere.
 */
const COMMON = ['/', '/example.html', '/#elementer', '/#sider'];

function commonLinks(path: string): readonly string[] {
  // What stands in a frame leads nowhere.
  if (path.startsWith('/embed/')) return [];
  if (path === '/') return ['/example.html'];
  return /^\/(hosts|configurator)\//.test(path) ? ['/'] : COMMON;
}

const LOCAL_ADDRESS = /(?:href|src|data-src)="([^"#]+)"/g;

/** Not links: they answer late, never or with an error, which is what they are there for. */
const FAULTS = /\/states\/(slow|failed|stale)\.json/;

test('every page of the demo can be reached from the first, and all it names is there', async (context) => {
  const site = await listen(createDemoServer());
  context.after(() => site.close());
  const start = new URL(site.origin);

  const seen = new Set<string>();
  const missing: string[] = [];
  const pages: string[] = [];
  const visit = async (url: URL, from: string): Promise<void> => {
    if (url.origin !== start.origin || seen.has(url.pathname) || FAULTS.test(url.pathname)) return;
    seen.add(url.pathname);
    const response = await fetch(url);
    const body = await response.text();
    if (!response.ok) missing.push(`${url.pathname} on ${from}: ${response.status}`);
    if (!response.headers.get('content-type')?.startsWith('text/html')) return;
    pages.push(url.pathname);
    assert.match(body, /<html lang="[a-z]{2}"/, url.pathname);
    const common = commonLinks(url.pathname);
    const links = [...body.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => new URL(link, url).href);
    for (const link of common)
      assert.ok(links.includes(new URL(link, url).href), `${url.pathname} has no link to ${link}`);
    for (const [, found = ''] of body.matchAll(LOCAL_ADDRESS)) await visit(new URL(found, url), url.pathname);
  };
  await visit(start, 'nowhere');

  assert.deepEqual(missing, []);
  const tags = Object.keys(widgets).map((tag) => `/${tag}.html`);
  for (const page of [...tags, '/example.html', '/hosts/dkfds.html']) {
    assert.ok(pages.includes(page), `${page} cannot be reached`);
  }
});

test('the page of a widget bears its tag, and leads to each of its chapters before they begin', () => {
  for (const tag of Object.keys(widgets)) {
    const page = widgetPage(tag, readFileSync(`demo/widgets/${tag}.html`, 'utf8'));
    assert.match(page, new RegExp(`<title>${tag} [^]*<h1>${tag}</h1>[^]*<${tag}\\b`));
    const links = [...page.matchAll(/<li><a href="#([^"]+)">([^<]+)</g)].map(([, id, text]) => [id, text]);
    const chapters = [...page.matchAll(/ id="([^"]+)">\s*<h2>([^<]+)</g)].map(([, id, text]) => [id, text]);
    assert.ok(chapters.length >= 4, tag);
    assert.deepEqual(links, chapters, tag);
    assert.ok(page.lastIndexOf('<a href="#') < page.indexOf('<section'), tag);
  }
});

test('what the configurator of the demo writes leads to a page for frames', async (context) => {
  const site = await listen(createDemoServer());
  context.after(() => site.close());
  const configurator = `${site.origin}/configurator/`;
  const [, base = ''] = /data-embed-base="([^"]*)"/.exec(await (await fetch(configurator)).text()) ?? [];
  const options = new Map([['year', '2019']]);
  const response = await fetch(
    writeEmbedAddress('conference-list', options, new URL(base, configurator).href),
  );
  assert.equal(response.status, 200);
  assert.match(response.url, /\/conference-list\/\?year=2019$/);
  assert.match(await response.text(), /embed-page\.js/);
});
