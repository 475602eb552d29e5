/** The demo as `npm start` serves it: every page can be reached, and nothing on one is missing. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { createDemoServer } from '../../demo/server.js';
import { writeEmbedAddress } from '../../src/embed/snippet.js';
import { widgets } from '../../src/embed/widgets.js';
import { listen } from '../support/listen.js';

/** Where every page leads to. The pages of others lead back to the first alone, as theirs is not the project's. */
const COMMON = ['/', '/example.html', '/festival.html', '/#elementer', '/#sider'];

function commonLinks(path: string): readonly string[] {
  // Links inside frames are not followed, and a publication carries Studio elsewhere.
  if (/^\/(embed|configurator|studio)\//.test(path)) return [];
  if (path === '/') return ['/example.html', '/festival.html'];
  return path.startsWith('/hosts/') ? ['/'] : COMMON;
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
  const tags = Object.keys(widgets).flatMap((tag) => [`/docs/widgets/${tag}.html`, `/states/${tag}.html`]);
  for (const page of [...tags, '/docs/webmaster.html', '/example.html', '/hosts/dkfds.html']) {
    assert.ok(pages.includes(page), `${page} cannot be reached`);
  }
});

test('the page of a widget bears its tag, runs its examples, and leads to each of its chapters before they begin', async (context) => {
  const site = await listen(createDemoServer());
  context.after(() => site.close());
  for (const tag of Object.keys(widgets)) {
    const page = await (await fetch(`${site.origin}/docs/widgets/${tag}.html`)).text();
    assert.match(page, new RegExp(`<title>${tag} [^]*<h1 [^>]*><code>&lt;${tag}&gt;</code></h1>`));
    const links = [...page.matchAll(/<li><a href="#([^"]+)">(.+?)<\/a>/g)].map(([, id, text]) => [id, text]);
    const chapters = [...page.matchAll(/<h2 id="([^"]+)">(.+?)<\/h2>/g)].map(([, id, text]) => [id, text]);
    assert.ok(chapters.length >= 4, tag);
    assert.deepEqual(links, chapters, tag);
    assert.ok(page.lastIndexOf('<a href="#') < page.indexOf('<h2'), tag);
    const examples = [
      ...page.matchAll(/<div class="example[^>]*>(.*?)<\/div>\n<pre class="copy"><code>(.*?)<\/code>/gs),
    ];
    assert.ok(
      examples.some(([, live = '']) => live.includes(`<${tag}`)),
      tag,
    );
    for (const [, live = '', code = ''] of examples) {
      assert.equal(code.replaceAll('&lt;', '<').replaceAll('&amp;', '&'), live, tag);
    }
  }
});

test('addresses that the demo had lead to where that is now', async (context) => {
  const site = await listen(createDemoServer());
  context.after(() => site.close());
  const now = async (address: string) => {
    const { status, url } = await fetch(site.origin + address);
    return [status, url.replace(site.origin, '')];
  };
  for (const tag of Object.keys(widgets)) {
    assert.deepEqual(await now(`/${tag}.html?adresse-open=a`), [
      200,
      `/docs/widgets/${tag}.html?adresse-open=a`,
    ]);
  }
  assert.deepEqual(await now('/webmaster.html'), [200, '/docs/webmaster.html']);
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
