/** A page that isolates itself (https://html.spec.whatwg.org/multipage/browsers.html#coep), with a widget in a frame. */
import { expect } from '@open-wc/testing';
import { origins, page, scenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { openFrame, probeScripts } from './foreign-page.js';

/** As the settings of a publication's web server have them for its frames. */
const PUBLISHED = {
  'cross-origin-embedder-policy': 'credentialless',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Safari knows only `require-corp`, under which no portrait of another site would be shown. */
const knowsCredentialless = !/Version\/\S+ Safari/.test(navigator.userAgent);

/** Requests of the data by a framed page with these headers. */
async function requestsOf(headers: Record<string, string>): Promise<() => Promise<number>> {
  const data = await scenario([{ file: 'conferences.json' }], origins[1]);
  const probe = await probeScripts(origins[0]);
  const loader = `${origins[1]}/dist/embed/conference-widgets.js`;
  const framed = `<!doctype html><html lang="da"><title>Konferencer</title>
    <script type="module" src="${loader}" data-src="${data.url}"></script><conference-list></conference-list></html>`;
  const frame = await page(framed, headers, origins[1]);
  const host = `<!doctype html><html lang="da"><title>Vært</title>${probe}<iframe src="${frame}" title="Konferencer"></iframe></html>`;
  await openFrame(
    await page(host, {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'cross-origin',
    }),
  );
  return async () => (await data.log()).length;
}

describe('a page that isolates itself', () => {
  const whereKnown = knowsCredentialless ? it : it.skip;

  whereKnown('shows the frames of a publication, and none without their header', async () => {
    const without = await requestsOf({});
    const asked = await requestsOf(PUBLISHED);
    await waitUntil(async () => (await asked()) === 1, 'the frame is not shown');
    expect(await without()).to.equal(0);
  });
});
