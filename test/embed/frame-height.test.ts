import { expect } from '@open-wc/testing';
import { ForeignPage } from '../hosts/foreign-page.js';
import { origins, page as publishPage, scenario } from '../server/client.js';
import { waitUntil } from '../support/wait-until.js';
import { embedPage, publishConferences } from './embed-page.js';
import { EMBED, hostPage, LOADER, type HostPage } from './host-page.js';

const TITLE = 'Frivillige i efteråret';

async function script(): Promise<string> {
  const { url } = await publishConferences();
  return `<script type="module" src="${LOADER}" data-src="${url}"></script>`;
}

function frame(address: string, attributes = 'sandbox="allow-scripts"'): string {
  return `<iframe src="${address.replaceAll('&', '&amp;')}" ${attributes}></iframe>`;
}

function frames(page: HostPage): HTMLIFrameElement[] {
  return [...page.document.querySelectorAll('iframe')];
}

/** Puts a frame into a page, and waits until there is something in it. */
async function framed(page: HostPage, address: string, attributes?: string): Promise<ForeignPage> {
  page.document.body.insertAdjacentHTML('beforeend', frame(address, attributes));
  const added = frames(page).at(-1);
  if (!added) throw new Error('The page has no frame');
  await new Promise((resolve) => {
    added.onload = resolve;
  });
  return new ForeignPage(added);
}

/** Resolves when a frame is exactly as high as what is in it. */
async function fits(inside: ForeignPage): Promise<void> {
  const { frame } = inside;
  const hasHeight = async () => frame.style.height !== '' && (await inside.ask('outOfSight')) === 0;
  await waitUntil(hasHeight, `the frame is ${frame.offsetHeight}px high`);
}

/** The script in the document for webmasters, for hosts that have none of ours. */
async function receiver(): Promise<string> {
  const text = await (await fetch('/docs/webmaster.md')).text();
  const blocks = [...text.matchAll(/```js\n(.*?)```/gs)].map(([, code = '']) => code);
  const lines = blocks.find((code) => code.includes('conference-widgets:height')) ?? '';
  return lines.replace('https://example.org', origins[1]);
}

/** A page that tells its host what it likes, as soon as it is there. */
const teller = async (message: unknown, origin: string, path: string) =>
  publishPage(`<script>parent.postMessage(${JSON.stringify(message)}, '*')</script>`, {}, origin, path);

describe('a frame with one of our pages', () => {
  for (const [name, attributes] of Object.entries({
    'in a sandbox': 'sandbox="allow-scripts"',
    'without a sandbox': '',
    'with its border counted in': 'style="box-sizing: border-box; border: 10px solid"',
  })) {
    it(`is as high as what it shows, ${name}`, async () => {
      const page = await hostPage({ head: await script() });
      const inside = await framed(page, await embedPage(), attributes);
      await inside.shows(TITLE);
      await fits(inside);
    });
  }

  it('grows and shrinks with what its visitor opens and closes', async () => {
    const page = await hostPage({ head: await script() });
    const inside = await framed(page, await embedPage({ query: { layout: 'accordion' } }));
    await inside.shows(TITLE);
    await fits(inside);
    const closed = inside.frame.offsetHeight;
    await inside.press('summary', 'conference-list');
    await waitUntil(() => inside.frame.offsetHeight > closed, 'does not grow');
    await inside.press('summary', 'conference-list');
    await waitUntil(() => inside.frame.offsetHeight === closed, 'does not shrink');
  });

  it('is sized when it stands in the page from the beginning, and the page is as the build wrote it', async () => {
    const data = await scenario([{ file: 'conferences.json' }], origins[1]);
    const address = `${EMBED}/embed/conference-list/index.html?${new URLSearchParams({ src: data.url }).toString()}`;
    const page = await hostPage({ head: await script(), body: frame(address) });
    const isHigh = () => frames(page).some(({ offsetHeight }) => offsetHeight > 600);
    await waitUntil(isHigh, 'does not grow');
  });

  it('is sized when the script comes after all has been told', async () => {
    const page = await hostPage({ head: '' });
    const inside = await framed(page, await embedPage());
    await inside.shows(TITLE);
    expect(inside.frame.style.height).to.equal('');
    page.document.head.append(page.document.createRange().createContextualFragment(await script()));
    await fits(inside);
  });

  it('is sized by the lines that hosts without the script copy', async () => {
    const page = await hostPage({ head: `<script>${await receiver()}</script>` });
    const inside = await framed(page, await embedPage());
    await inside.shows(TITLE);
    await fits(inside);
  });
});

describe('a frame that asks for a height', () => {
  const asksFor = async (height: number) =>
    teller({ type: 'conference-widgets:height', height }, origins[1], '/embed/conference-list/');

  /** A page that listens, with a frame that asks. */
  async function asked(height: number): Promise<readonly [HostPage, HTMLIFrameElement]> {
    const page = await hostPage({ head: await script() });
    await fits(await framed(page, await embedPage()));
    const { frame } = await framed(page, await asksFor(height), '');
    return [page, frame];
  }

  it('gets at most 20,000 px, and more is said', async () => {
    const [page, frame] = await asked(20_001);
    await page.complains('asks for a height of 20001px');
    expect(frame.style.height).to.equal('20000px');
  });

  it('gets them, and nothing is said', async () => {
    const [page, frame] = await asked(20_000);
    await waitUntil(() => frame.style.height === '20000px', 'it has another height');
    expect(page.complaints).to.deep.equal([]);
  });
});

const LAZYSIZES = `${origins[1]}/node_modules/lazysizes/lazysizes.min.js`;

describe('a frame that lazysizes loads', () => {
  it('is sized, although its address stays in data-src', async () => {
    const page = await hostPage({
      head: `${await script()}<script src="${LAZYSIZES}"></script>`,
      body: `<iframe class="lazyload" data-src="${(await embedPage()).replaceAll('&', '&amp;')}"></iframe>`,
    });
    const [lazy] = frames(page);
    if (!lazy) throw new Error('The page has no frame');
    await waitUntil(() => lazy.classList.contains('lazyloaded'), 'lazysizes has not loaded it');
    expect(lazy.getAttribute('src')).to.equal(null);
    const inside = new ForeignPage(lazy);
    await inside.shows(TITLE);
    await fits(inside);
  });
});

describe('any other frame', () => {
  it('keeps its height, whatever it says', async () => {
    const [other, ours] = origins;
    const tellers = await Promise.all([
      teller({ type: 'conference-widgets:height', height: 999 }, other, '/embed/conference-list/'),
      teller({ type: 'conference-widgets:height', height: 999 }, ours, '/something/embed/else/'),
      teller({ type: 'conference-widgets:height', height: '999' }, ours, '/embed/conference-list/'),
      teller({ type: 'conference-widgets:height', height: -1 }, ours, '/embed/conference-list/'),
      teller({ height: 999 }, ours, '/embed/conference-list/'),
      teller(null, ours, '/embed/conference-list/'),
    ]);
    const page = await hostPage({ head: await script() });
    await fits(await framed(page, await embedPage()));
    let said = 0;
    page.window.addEventListener('message', ({ source }) => {
      if (source !== frames(page)[0]?.contentWindow) said += 1;
    });
    page.document.body.insertAdjacentHTML('beforeend', tellers.map((url) => frame(url)).join(''));
    await waitUntil(() => said === tellers.length, 'not all have spoken');
    const [, ...others] = frames(page).map(({ style }) => style.height);
    expect(others).to.deep.equal(tellers.map(() => ''));
  });
});
