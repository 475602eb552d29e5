/** Style sheets that are put together from others, as a build writes them. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import test from 'node:test';
import { createDemoServer } from '../../demo/server.js';
import { launchChromium } from '../support/launch-chromium.js';
import { listen } from '../support/listen.js';

const PAGE = `<!doctype html><html lang="da"><title>Program</title>
  <script type="module" src="/embed/conference-widgets.js" data-src="/states/festival.json"></script>
  <conference-programme layout="grid" actions="mine"></conference-programme></html>`;

test('the table and the stars of a built script have all their styles', async (context) => {
  const demo = createDemoServer();
  const server = await listen(
    createServer((request, response) => {
      if (request.url === '/grid.html') response.setHeader('content-type', 'text/html').end(PAGE);
      else demo.emit('request', request, response);
    }),
  );
  context.after(() => server.close());
  const browser = await launchChromium();
  context.after(() => browser.close());
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  // Elsewhere the column of times has room for the visitor's own.
  await page.emulateTimezone('Europe/Copenhagen');
  await page.goto(`${server.origin}/grid.html`);
  // For what is visible Puppeteer looks in each frame; else only when the document changes.
  const styleOf = async (selector: string, property: string) => {
    const element = await page.waitForSelector(`conference-programme >>> ${selector}`, { visible: true });
    return element?.evaluate((each, name) => getComputedStyle(each).getPropertyValue(name), property);
  };
  // Each comes after the first expression of its style sheet.
  assert.equal(await styleOf('.grid thead th', 'position'), 'sticky');
  assert.equal(await styleOf('.grid th.time', 'width'), '72px');
  assert.equal(await styleOf('[part~=star]', 'cursor'), 'pointer');
});
