import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import test from 'node:test';
import { listen } from '../../../src/cli/serve/preview-server.js';
import { run } from './run.js';
import { folder, inFolder, visit } from './visit.js';

const asIs: RequestInit = { redirect: 'manual' };

test('files are sent with the headers that the _headers file promises', async () => {
  const path = folder('på roden', {
    _headers: `# Netlify, Cloudflare Pages
/*
  Access-Control-Allow-Origin: *
/embed/*
  Content-Security-Policy: frame-ancestors *
/scripts/:version/one.js
  Cache-Control: public, max-age=31536000, immutable
/embed/a.html
  X-Robots-Tag: noindex
/embed/*
  X-Robots-Tag: nofollow
`,
    'index.html': '<p>Hej',
    'embed/a.html': 'a',
    'scripts/1.2.0/one.js': '1',
  });
  const ended = await visit(
    path,
    async (address) => {
      const get = async (at: string) => (await fetch(new URL(at, address))).headers;
      const page = await get('');
      assert.match(page.get('content-type') ?? '', /^text\/html/);
      assert.ok(page.get('etag'));
      assert.equal(page.get('access-control-allow-origin'), '*');
      assert.equal(page.get('content-security-policy'), null);
      const embed = await get('embed/a.html');
      assert.equal(embed.get('content-security-policy'), 'frame-ancestors *');
      assert.equal(embed.get('access-control-allow-origin'), '*');
      assert.equal(embed.get('x-robots-tag'), 'noindex, nofollow');
      const script = await get('scripts/1.2.0/one.js');
      assert.equal(script.get('cache-control'), 'public, max-age=31536000, immutable');
      assert.match(script.get('content-type') ?? '', /^text\/javascript/);
    },
    '--cors',
  );
  assert.equal(ended?.code, 0);
  assert.match(ended.err, /Alle sider i din browser kan læse mappen/);
});

test('a publication for a folder of a host stands in that folder', async () => {
  const path = folder('i mappe', {
    _headers: '/konferencer/*\n  X-Whole: yes\n/konferencer/embed/*\n  X-Embed: yes\n',
    'index.html': 'forside',
    'embed/liste/index.html': 'liste',
  });
  await visit(path, async (address) => {
    assert.match(address, /^http:\/\/localhost:\d+\/konferencer\/$/);
    assert.equal(await (await fetch(address)).text(), 'forside');
    const outside = await fetch(new URL('/', address), asIs);
    assert.deepEqual([outside.status, outside.headers.get('location')], [302, '/konferencer/']);
    const list = await fetch(new URL('embed/liste/', address));
    assert.deepEqual([list.headers.get('x-whole'), list.headers.get('x-embed')], ['yes', 'yes']);
  });
});

test('a folder without its slash leads to the one with it, options and all', async () => {
  const path = folder('uden streg', { 'embed/liste/index.html': 'liste' });
  const ended = await visit(path, async (address) => {
    const { status, headers } = await fetch(new URL('embed/liste?year=2019', address), asIs);
    assert.deepEqual([status, headers.get('location')], [301, '/embed/liste/?year=2019']);
  });
  assert.match(ended?.err ?? '', /ikke en _headers-fil/);
});

test('what is not there is 404, and so is what is hidden', async () => {
  const path = folder('skjult', { 'index.html': 'a', '.publishing/plan': 'b', 'æble og pære.txt': 'c' });
  await visit(path, async (address) => {
    const status = async (at: string) => (await fetch(new URL(at, address))).status;
    assert.equal(await status('nej.html'), 404);
    assert.equal(await status('.publishing/plan'), 404);
    assert.equal(await status('%2epublishing/plan'), 404);
    assert.equal(await status('%2e%2e/p%C3%A5%20roden/index.html'), 404);
    assert.equal(await status('æble og pære.txt'), 200);
  });
});

test('where the port is taken another is found', async () => {
  const other = createServer();
  const port = await listen(other, 0);
  const path = folder('optaget', { 'index.html': 'her' });
  const ended = await visit(
    path,
    async (address) => {
      assert.notEqual(new URL(address).port, String(port));
      assert.equal(await (await fetch(address)).text(), 'her');
    },
    '--port',
    String(port),
  );
  assert.match(ended?.err ?? '', new RegExp(`Port ${port} er optaget`));
  other.close();
  await once(other, 'close');
});

test('what is no folder is refused', async () => {
  const { code, err } = await run(['serve', inFolder('findes ikke')]);
  assert.equal(code, 2);
  assert.match(err, /er ikke en mappe\. Udgiv først/);
  assert.equal((await run(['serve', inFolder(), '--port', '70000'])).code, 2);
});
