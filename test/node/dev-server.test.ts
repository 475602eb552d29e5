/** The demo as `npm run dev` serves it: from the sources, without a build. */
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { createServer, type ViteDevServer } from 'vite';
import { MEDIA_TYPES } from '../../src/publish/headers/header-rules.js';
import { STUDIO_FILES } from '../../vite/studio-pages.js';

let server: ViteDevServer;
let origin = '';

before(async () => {
  server = await createServer({ logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  await server.listen();
  origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
});

after(() => server.close());

async function text(path: string, type: string): Promise<string> {
  const response = await fetch(origin + path, { headers: { accept: type } });
  assert.equal(response.status, 200, path);
  assert.ok(response.headers.get('content-type')?.startsWith(type), path);
  return response.text();
}

test('a page of the demo has the script from its source, which reloads the page when one changes', async () => {
  assert.match(await text('/', 'text/html'), /src="\/embed\/conference-widgets\.js"/);
  for (const script of ['conference-widgets', 'conference-widgets.all', 'embed-page']) {
    const code = await text(`/embed/${script}.js`, 'text/javascript');
    assert.match(code, /\/@vite\/client/);
    assert.match(code, /\/src\/embed\/[\w/.-]+\.ts/);
  }
});

test('the dataset is the real one', async () => {
  assert.match(await text('/data/conferences.json', 'application/json'), /"frivillighed-2019"/);
});

test('what the build writes besides scripts is there: the page for frames, and Studio', async () => {
  assert.match(await text('/embed/embed/conference-list/?year=2019', 'text/html'), /embed-page\.js/);
  await text('/embed/embed-page.css', 'text/css');
  assert.match(await text('/configurator/', 'text/html'), /data-version="\d/);
  assert.match(await text('/studio/studio.js', 'text/javascript'), /\/@vite\/client/);
  assert.match(await text('/studio/preview.js', 'text/javascript'), /\/@vite\/client/);
  for (const name of Object.keys(STUDIO_FILES)) {
    const [, ending = ''] = name.split('.');
    // Vite does not know the type of a workbook.
    await text(`/studio/${name}`, ending === 'xlsx' ? '' : (MEDIA_TYPES[ending] ?? ''));
  }
});
