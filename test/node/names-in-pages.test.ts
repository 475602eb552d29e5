/** Names in webmasters' pages and addresses still work, in Chromium with the built scripts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import sirv from 'sirv';
import { launchChromium } from '../support/launch-chromium.js';
import { listen, type Site } from '../support/listen.js';
import { OTHER_DATASET, PROBES, type Probe } from './public-surface/names-in-pages.js';
import { publish } from './public-surface/publication-names.js';

const folder = mkdtempSync(join(tmpdir(), 'conference-widgets-'));
let site: Site;
let browser: Browser;

before(async () => {
  await publish(folder);
  writeFileSync(join(folder, 'other.json'), OTHER_DATASET);
  site = await listen(createServer(sirv(folder, { dev: true })));
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

async function shows({ html, query = '', shows: expression }: Probe, file: string): Promise<void> {
  writeFileSync(join(folder, file), html);
  const page = await browser.newPage();
  await page.goto(`${site.origin}/${file}?${query}`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(expression);
  await page.close();
}

for (const [index, probe] of PROBES.entries()) {
  test(`a page understands ${probe.names.join(', ')}`, () => shows(probe, `probe-${index}.html`));
}
