/** Sessions that are chosen in one browser, by the address alone in others: on a phone, and then at a desk. */
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import test from 'node:test';
import { type ElementHandle, KnownDevices, type Page } from 'puppeteer-core';
import { createDemoServer } from '../../demo/server.js';
import { openBrowser, until } from '../support/each-browser.js';
import { launchChromium } from '../support/launch-chromium.js';
import { listen } from '../support/listen.js';

const TIMEOUT_MS = 60_000;

const at = (time: string) => `2030-09-12T${time}:00+02:00`;

const session = (id: string, title: string, from: string, to: string, status = 'scheduled') => ({
  id,
  kind: 'talk',
  title,
  start: at(from),
  end: at(to),
  status,
});

const programme = (status?: string) => ({
  schemaVersion: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  updated: '2026-11-01',
  conferences: [
    {
      id: 'days',
      title: 'Nabodage',
      start: '2030-09-12',
      status: 'scheduled',
      sessions: [
        session('velkommen', 'Velkommen', '09:00', '09:15'),
        session('stige', 'At låne en stige', '09:30', '10:15'),
        session('suppe', 'Suppe', '10:00', '11:00', status),
        session('kage', 'Kagen', '11:00', '12:00'),
      ],
    },
  ],
});

const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8" /><title>Program</title>
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <script type="module" src="/embed/conference-widgets.js" data-src="/mine.json"></script>
  <conference-programme actions="mine"></conference-programme></html>`;

/** A page with a programme, of which a session is cancelled in between. */
class Site {
  isChanged = false;
  readonly #demo = createDemoServer();

  readonly answer: RequestListener = (request, response) => {
    const [path] = (request.url ?? '').split('?', 1);
    if (path === '/mine.html') response.setHeader('content-type', 'text/html').end(PAGE);
    else if (path === '/mine.json')
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify(programme(this.isChanged ? 'cancelled' : 'scheduled')));
    else this.#demo.emit('request', request, response);
  };
}

/** Self-contained, because it is sent to browsers as text: the chosen titles, and what the bar says; undefined too early. */
const SHOWN = `(() => {
  const root = document.querySelector('conference-programme')?.shadowRoot;
  const bar = root?.querySelector('[part~=mine]');
  if (!bar) return undefined;
  const pressed = [...root.querySelectorAll('[part~=star][aria-pressed=true]')].map((star) => star.ariaLabel);
  const news = [...root.querySelectorAll('[part~=mine-news] li')].map((each) => each.textContent);
  return JSON.stringify({ pressed, news });
})()`;

const CHOSEN = ['I mit program: At låne en stige', 'I mit program: Suppe', 'I mit program: Kagen'];

/** Something in the programme. For what is visible Puppeteer looks in each frame; else only when the document changes. */
async function shown(page: Page, selector: string): Promise<ElementHandle> {
  const element = await page.waitForSelector(`conference-programme >>> ${selector}`, { visible: true });
  assert.ok(element, selector);
  return element;
}

async function chooseOnPhone(page: Page, url: string): Promise<string> {
  await page.emulate(KnownDevices['iPhone 13']);
  await page.goto(url);
  for (const name of CHOSEN) {
    const star = await shown(page, `[aria-label="${name}"]`);
    const box = await star.boundingBox();
    assert.ok(box && box.width >= 44 && box.height >= 44, 'a star is too small for a finger');
    await star.tap();
    await shown(page, `[aria-label="${name}"][aria-pressed=true]`);
  }
  return page.url();
}

/** What another browser shows at the address; undefined where this machine does not have it. */
async function shownIn(name: 'firefox' | 'webkit', url: string): Promise<unknown> {
  const page = await openBrowser(name);
  if (!page) return undefined;
  try {
    await page.goTo(url);
    return JSON.parse(String(await until(page, SHOWN))) as unknown;
  } finally {
    await page.close();
  }
}

test('what is chosen on a phone is chosen wherever the address is opened', async (context) => {
  const site = new Site();
  const server = await listen(createServer(site.answer));
  context.after(() => server.close());
  const chromium = await launchChromium();
  context.after(() => chromium.close());

  const phone = await chromium.newPage();
  phone.setDefaultTimeout(TIMEOUT_MS);
  const address = await chooseOnPhone(phone, `${server.origin}/mine.html`);
  assert.match(address, /\?conferences-mine=\w{5}(\.\w{12}){3}$/);

  for (const name of ['firefox', 'webkit'] as const) {
    const found = await shownIn(name, address);
    if (found !== undefined) assert.deepEqual(found, { pressed: CHOSEN, news: [] });
  }

  site.isChanged = true;
  const fresh = await chromium.createBrowserContext();
  const page = await fresh.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.goto(address);
  await shown(page, '[part~=mine-news]');
  const later = JSON.parse(String(await page.evaluate(SHOWN))) as unknown;
  assert.deepEqual(later, { pressed: CHOSEN, news: ['Aflyst: Suppe'] });
  assert.deepEqual(await chromium.cookies(), []);
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  assert.equal(kept, 0);
});
