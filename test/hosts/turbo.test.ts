/** Sites that Turbo takes from page to page (https://turbo.hotwired.dev), as Rails and many CMSs do. */
import { expect } from '@open-wc/testing';
import { origins, page, scenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { openFrame, probeScripts, type ForeignPage } from './foreign-page.js';

const [, SITE] = origins;

/** Goes where the test asks for, and says on the console by which method it got there. */
function drive(): void {
  addEventListener('message', ({ data }: MessageEvent<{ visit?: string }>) => {
    if (data.visit !== undefined) window.Turbo?.visit(data.visit, { action: 'replace' });
  });
  addEventListener('turbo:render', ({ detail }) => {
    // A copy that Turbo has kept may be shown until the page comes.
    if (!document.documentElement.hasAttribute('data-turbo-preview')) console.warn(detail.renderMethod);
  });
}

declare global {
  interface WindowEventMap {
    readonly 'turbo:render': CustomEvent<{ readonly renderMethod: string }>;
  }
  interface Window {
    readonly Turbo?: { visit(address: string, options: { readonly action: string }): void };
  }
}

/** The head that all pages of a site share, so that none of its scripts runs twice. */
async function siteHead(data: string): Promise<string> {
  const headers = { 'content-type': 'text/javascript' };
  const driver = await scenario([{ headers, body: `(${drive.toString()})()` }], SITE);
  return `<title>Vært</title>
    <meta name="turbo-refresh-method" content="morph">
    <script src="${SITE}/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>
    <script src="${driver.url}"></script>
    ${await probeScripts(SITE)}
    <script type="module" src="${SITE}/dist/embed/conference-widgets.js" data-src="${data}"></script>`;
}

/** A page of a site, with a widget in each shape. */
async function sitePage(head: string, year: string): Promise<string> {
  return page(
    `<!doctype html><html lang="da"><head>${head}</head>
      <body><h1>Konferencer ${year}</h1>
      <conference-list year="${year}"></conference-list>
      <div class="conference-widget" data-widget="conference-list" data-year="${year}"></div>
      <p><a href="${SITE}/dist/embed/embed/conference-list/?year=${year}">Konferencer</a></p></body></html>`,
    {},
    SITE,
  );
}

const times = (text: string, part: string) => text.split(part).length - 1;

/** Resolves when each shape shows the conference once. */
async function showsThrice(host: ForeignPage, title: string): Promise<void> {
  await waitUntil(async () => times(await host.ask('text'), title) === 3, `not three times "${title}"`);
}

describe('a site with Turbo', () => {
  it('has its widgets on each page, and once each where a page is morphed', async () => {
    const data = await scenario([{ file: 'conferences.json' }], SITE);
    const head = await siteHead(data.url);
    const [first, second] = [await sitePage(head, '2019'), await sitePage(head, '2017')];
    const host = await openFrame(first);
    const visit = (address: string) => host.frame.contentWindow?.postMessage({ visit: address }, '*');
    await showsThrice(host, 'stærkt samspil');

    let visits = 0;
    for (const [address, method, title] of [
      [first, 'morph', 'stærkt samspil'],
      [first, 'morph', 'stærkt samspil'],
      [second, 'replace', 'Meningsfulde fællesskaber'],
      // After a copy of before, Turbo may do either.
      [first, undefined, 'stærkt samspil'],
    ] as const) {
      visit(address);
      visits += 1;
      const isThere = async () => (await host.ask('complaints')).length === visits;
      await waitUntil(isThere, `no visit ${visits}`);
      if (method) expect((await host.ask('complaints')).at(-1)).to.equal(method);
      await showsThrice(host, title);
    }
    expect(await data.log()).to.have.length(1);
  });
});
