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

const ISOLATED = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
};

/** Requests of the data by a frame, with the headers of the page and of what is in the frame. */
async function requestsOf(
  host: Record<string, string>,
  framed: Record<string, string>,
): Promise<() => Promise<number>> {
  const data = await scenario([{ file: 'conferences.json' }], origins[1]);
  const probe = await probeScripts(origins[0]);
  const loader = `${origins[1]}/dist/embed/conference-widgets.js`;
  const widget = `<!doctype html><html lang="da"><title>Konferencer</title>
    <script type="module" src="${loader}" data-src="${data.url}"></script><conference-list></conference-list></html>`;
  const frame = await page(widget, framed, origins[1]);
  const around = `<!doctype html><html lang="da"><title>Vært</title>${probe}<iframe src="${frame}" title="Konferencer"></iframe></html>`;
  await openFrame(await page(around, host));
  return async () => (await data.log()).length;
}

describe('a page that isolates itself', () => {
  it('shows the frames of a publication where the browser knows their header, and no others', async () => {
    const others = await requestsOf(ISOLATED, {});
    const own = await requestsOf(ISOLATED, PUBLISHED);
    const elsewhere = await requestsOf({}, PUBLISHED);
    await waitUntil(async () => (await elsewhere()) === 1, 'the frame is shown nowhere');
    if (knowsCredentialless) await waitUntil(async () => (await own()) === 1, 'the frame is not shown');
    else expect(await own()).to.equal(0);
    expect(await others()).to.equal(0);
  });
});
