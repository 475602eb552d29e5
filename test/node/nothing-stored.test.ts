/** The promise of the cookie policy (src/host-page/host-texts.ts) once more, as the protocol of Chromium sees a session on the demo. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { createDemoServer } from '../../demo/server.js';
import { launchChromium } from '../support/launch-chromium.js';
import { listen } from '../support/listen.js';

const TIMEOUT_MS = 60_000;

/**
 * Something in a widget. A locator looks again where the document changes, which it does not when a shadow root does; for
 * what is visible Puppeteer looks in each frame.
 */
async function shown(page: Page, selector: string): Promise<ElementHandle> {
  const element = await page.waitForSelector(selector, { visible: true });
  assert.ok(element, selector);
  return element;
}

/** Opens, searches, chooses and gives up again, with keys and pointer. */
async function use(page: Page): Promise<void> {
  await (await shown(page, 'conference-list >>> summary')).click();
  await (await shown(page, 'conference-filter >>> input')).click();
  await page.keyboard.type('Odense');
  await page.waitForFunction(() =>
    document.querySelector('conference-filter')?.shadowRoot?.textContent.includes('1 konference'),
  );
  await page.keyboard.press('Escape');
  await (await shown(page, 'contact-box >>> [part~=contact]')).hover();
}

/** Chooses two sessions of a programme, and has their address as a QR code. */
async function choose(page: Page): Promise<void> {
  for (let count = 0; count < 2; count++) {
    // Not by the pointer: the bar that comes moves what is under it, and what is over has its star folded away.
    const found = await page.waitForFunction(() =>
      document
        .querySelector('conference-programme')
        ?.shadowRoot?.querySelector('[part~=star][aria-pressed=false]'),
    );
    const star = found as ElementHandle<HTMLElement>;
    await star.evaluate((button) => button.click());
    await page.waitForFunction((button) => button.ariaPressed === 'true', {}, star);
  }
  await (await shown(page, 'conference-programme >>> [part~=mine-summary]')).click();
  await (await shown(page, 'conference-programme >>> [part~=mine-qr-button]')).click();
  await shown(page, 'conference-programme >>> [part~=mine-qr]');
  assert.match(page.url(), /conferences-mine=\w{5}(\.\w{12}){2}/);
}

test('a session on a page with many widgets asks one server and stores nothing', async (context) => {
  const site = await listen(createDemoServer());
  context.after(() => site.close());
  const { origin } = site;
  const browser = await launchChromium();
  context.after(() => browser.close());

  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${origin}/`);
  await use(page);
  await page.goto(`${origin}/festival.html`);
  await choose(page);

  assert.ok(requests.some((url) => url.endsWith('/embed/conference-widgets.js')));
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(`${origin}/`)),
    [],
  );
  assert.equal(requests.filter((url) => url.endsWith('/data/conferences.json')).length, 1);
  assert.deepEqual(await browser.cookies(), []);
  const protocol = await page.createCDPSession();
  const { usageBreakdown } = await protocol.send('Storage.getUsageAndQuota', { origin });
  assert.deepEqual(
    usageBreakdown.filter(({ usage }) => usage > 0),
    [],
  );
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  assert.equal(kept, 0);
});
