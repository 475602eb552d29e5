/** The cookie policy for hosts (src/host-page/host-texts.ts), proven in a session of use. */
import { expect } from '@open-wc/testing';
import { freshServer } from '../server/client.js';
import { dataset } from '../support/datasets.js';
import { waitUntil } from '../support/wait-until.js';
import { watchDevice } from './device-watch.js';
import { openForeignPage, type ForeignPage } from './foreign-page.js';

const BODY = `
  <conference-filter></conference-filter>
  <conference-list page-size="1" actions="calendar csv share" deep-link></conference-list>
  <conference-calendar></conference-calendar>
  <conference-programme day="2030-09-12" actions="calendar share mine"></conference-programme>
  <speaker-list search></speaker-list>
  <contact-box></contact-box>`;

/** Requests of the tests themselves. */
const OF_TESTS = /^\/(page\/|scenario\/|node_modules\/axe-core\/)/;

/** The dataset's server would like to set a cookie. */
const DATASET = { file: 'example.json', headers: { 'set-cookie': 'visitor=1; Path=/' } };

async function offers(page: ForeignPage, name: RegExp): Promise<void> {
  const isOffered = async () => (await page.ask('deviceUse'))?.offered.some((file) => name.test(file));
  await waitUntil(isOffered, `no file like ${String(name)} is offered`, { timeout: 10_000 });
}

/** Chooses two sessions, sees only these, saves them, and has their address as a QR code. */
async function choose(page: ForeignPage): Promise<void> {
  const press = (selector: string) => page.press(selector, 'conference-programme');
  await press('[part~=star][aria-pressed=false]');
  await page.shows('1 valgt');
  await press('[part~=star][aria-pressed=false]');
  await page.shows('2 valgte');
  await press('[part~=mine-summary]');
  await press('[part~=mine-only]');
  await page.shows('kun mit program');
  await press('[part~=mine-save]');
  await offers(page, /^my-programme\.ics$/);
  await press('[part~=mine-qr-button]');
  await page.shows('conferences-mine=only.');
}

/** Loads, pages on, changes the layout, saves, shares, chooses sessions, turns the month, searches and filters. */
async function use(page: ForeignPage): Promise<void> {
  for (const text of ['2 konferencer', 'Naboskabsdage 2030', 'Middag', 'Quentin Sampleton', 'E-mail'])
    await page.shows(text);
  await page.press('[part~=more]', 'conference-list');
  await page.shows('Viser 2 af 2 konferencer');
  for (const layout of ['table', 'cards', 'timeline', 'accordion'])
    await page.act({ set: 'layout', to: layout, in: 'conference-list' });
  await page.act({ set: 'layout', to: 'grid', in: 'conference-programme' });
  await page.shows('Hent som CSV');
  await page.press('[part~=table]', 'conference-list');
  await offers(page, /\.csv$/);
  await page.press('[part~=save]', 'conference-list');
  await offers(page, /\.ics$/);
  await page.press('[part~=save]', 'contact-box');
  await offers(page, /\.vcf$/);
  await page.press('[part~=share]', 'conference-programme');
  // Copied, or there to be copied by hand.
  await waitUntil(async () => /linket/i.test(await page.ask('text')), 'nothing is shared');
  await choose(page);
  await page.press('[part~=next]', 'conference-calendar');
  await page.act({ type: 'Quentin', into: 'input', in: 'speaker-list' });
  await page.act({ type: '2025', into: 'input', in: 'conference-filter' });
  await page.shows('1 konference');
}

/** Watches for storage, which the widgets never use. Self-contained, because it is sent to the page as text. */
function storeEverywhere(): void {
  const ways: readonly (() => unknown)[] = [
    () => (document.cookie = 'visitor=1'),
    () => localStorage.setItem('visitor', '1'),
    () => sessionStorage.setItem('visitor', '1'),
    () => indexedDB.open('visitor'),
    () => caches.open('visitor'),
    () => navigator.serviceWorker.getRegistrations(),
    () =>
      fetch(
        new URL('/dist/embed/integrity.json?visitor=1', document.currentScript?.getAttribute('src') ?? ''),
      ),
  ];
  for (const store of ways) {
    try {
      store();
    } catch {
      // Some browsers keep some doors shut in a frame.
    }
  }
}

describe('a visitor who uses a page with several widgets', () => {
  for (const script of ['conference-widgets.js', 'conference-widgets.all.js']) {
    it(`leaves nothing on the device, and asks nobody but the publication (${script})`, async () => {
      const server = await freshServer();
      const [, origin] = server.origins;
      const [page, data] = await openForeignPage({
        steps: [DATASET],
        body: BODY,
        script,
        site: server.origins,
        first: [watchDevice],
      });
      await use(page);

      const device = await page.ask('deviceUse');
      expect(device?.touched).to.deep.equal([]);
      expect(device?.stored).to.deep.equal([]);

      const requests = await server.requests();
      const asked = requests.filter(({ url }) => !OF_TESTS.test(new URL(url).pathname)).map(({ url }) => url);
      expect(asked).to.include(`${origin}/dist/embed/${script}`);
      expect(asked.filter((url) => !url.startsWith(`${origin}/dist/embed/`))).to.deep.equal([]);
      expect(asked.filter((url) => url.includes('?'))).to.deep.equal([]);
      expect(new Set(asked).size).to.equal(asked.length);
      expect(await data.log()).to.have.length(1);
      expect(requests.filter(({ headers }) => 'cookie' in headers)).to.deep.equal([]);
      expect(requests.filter(({ method }) => method !== 'GET')).to.deep.equal([]);

      // The server cannot see requests to others; the browser lists them, and the page's policy refuses them.
      const elsewhere = (await page.ask('fetched')).filter((url) => !url.startsWith(origin));
      expect(elsewhere).to.deep.equal([]);
      expect(await page.ask('violations')).to.deep.equal([]);
    });
  }
});

describe('a visitor who meets a recording on YouTube', () => {
  it('asks its server for nothing before a press that says which it is', async () => {
    const session = {
      id: 'tale',
      kind: 'talk',
      title: 'Om naboer',
      recording: { url: 'https://youtu.be/aqz-KE-bpKQ' },
    };
    const body = JSON.stringify(
      dataset({ conferences: [{ id: 'dag', title: 'Nabodag', status: 'scheduled', sessions: [session] }] }),
    );
    const server = await freshServer();
    const [page] = await openForeignPage({
      steps: [{ body }],
      body: '<conference-details conference="dag" session="tale"></conference-details>',
      site: server.origins,
      first: [watchDevice],
    });
    await page.shows('Afspil her (hentes fra youtube-nocookie.com)');
    const elsewhere = async () =>
      (await page.ask('fetched')).filter((url) => !url.startsWith(server.origins[1]));
    expect(await elsewhere()).to.deep.equal([]);
    expect(await page.ask('violations')).to.deep.equal([]);

    // The page's policy refuses it: then the button is gone, and the link is there.
    await page.press('[part=play]', 'conference-details');
    await waitUntil(
      async () => (await page.ask('violations')).join().includes('frame-src'),
      'nothing is asked after the press',
    );
    await waitUntil(async () => !(await page.ask('text')).includes('Afspil her'), 'the button stays');
    expect(await page.ask('text')).to.include('Optagelse');
    expect((await page.ask('deviceUse'))?.touched).to.deep.equal([]);
  });
});

describe('the watch over the device', () => {
  it('sees what a page stores, and whom it asks', async () => {
    const server = await freshServer();
    const [page] = await openForeignPage({
      steps: [DATASET],
      body: BODY,
      site: server.origins,
      first: [watchDevice, storeEverywhere],
    });
    const device = async () => page.ask('deviceUse');
    expect((await device())?.touched).to.have.members([
      'cookie',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'caches',
      'serviceWorker',
    ]);
    await waitUntil(
      async () => (await device())?.stored.includes('localStorage: visitor'),
      'nothing is stored',
    );
    const isAsked = async () => (await server.requests()).some(({ url }) => url.endsWith('?visitor=1'));
    await waitUntil(isAsked, 'nobody is asked');
  });
});
