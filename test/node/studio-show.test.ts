/** The view of Studio that shows what is open on a website, as it is built: in Chromium. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { createStudioServer } from '../../src/cli/studio/studio-server.js';
import { nodeFiles } from '../../src/cli/node-files.js';
import { demoInChromium } from '../support/demo-in-chromium.js';
import { listen } from '../support/listen.js';
import { snippetOf } from '../support/show-page.js';
import { axe, openStudio, press, TIMEOUT_MS, waitForText, write, writeFile } from '../support/studio-page.js';

const demo = demoInChromium();

const EXAMPLE = await readFile('data/example.json', 'utf8');

/** Studio with the invented conferences open. */
async function opened(): Promise<Page> {
  const page = await openStudio(demo.browser, demo.site.origin);
  await writeFile(page, EXAMPLE);
  await press(page, 'Vælg fil');
  await page.waitForSelector('.records button');
  return page;
}

/** Waits until the widget in the preview says something, or no longer does. */
async function previews(page: Page, text: string, isThere = true): Promise<void> {
  await page.waitForFunction(
    (wanted, expected) => {
      const { contentDocument } = document.querySelector<HTMLIFrameElement>('.preview iframe') ?? {};
      const root = contentDocument?.querySelector('body > *')?.shadowRoot;
      return root?.querySelector('[part~=list]') && root.textContent.includes(wanted) === expected;
    },
    {},
    text,
    isThere,
  );
}

test('what is open is shown as it is now, also what is not saved, and taken back', async () => {
  const page = await opened();
  await press(page, 'Naboskabsdage 2030');
  await write(page, '#field-conferences-0-theme', 'Et tema, som ingen har gemt');
  await press(page, 'Vis på en hjemmeside');
  await page.waitForFunction(() => document.activeElement?.id === 'show-title');
  await previews(page, 'Et tema, som ingen har gemt');
  await waitForText(page, '.show-choose [role=status]', 'det, du ikke har gemt');
  await press(page, 'Fortryd');
  await previews(page, 'Et tema, som ingen har gemt', false);
  // The code leads to what is published, whatever is open.
  assert.match(await snippetOf(page), new RegExp(`^<p><a href="${demo.site.origin}/embed/`));
  assert.equal(new URL(page.url()).searchParams.get('view'), 'show');
  await press(page, 'Rediger');
  await page.waitForSelector('.records');
});

test('the view in the address is shown at once, with what it chooses, and a file can be opened there', async () => {
  const page = await openStudio(demo.browser, demo.site.origin);
  await page.goto(`${demo.site.origin}/studio/?view=show&language=en&widget=speaker-list`);
  await page.waitForSelector('#widget');
  assert.equal(await page.$eval('#widget', (field) => (field as HTMLSelectElement).value), 'speaker-list');
  await previews(page, 'Mads Roke Clausen');
  await writeFile(page, EXAMPLE);
  await press(page, 'Open a file instead');
  await previews(page, 'Mads Roke Clausen', false);
  await waitForText(page, '.show-choose [role=status]', 'konferencer-2030\\.json as it is open');
  await page.select('#widget', 'contact-box');
  const { searchParams } = new URL(page.url());
  assert.deepEqual(
    ['view', 'language', 'widget'].map((name) => searchParams.get(name)),
    ['show', 'en', 'contact-box'],
  );
});

test('nothing is stored or asked of strangers, under the strictest policy', async () => {
  const page = await demo.browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  const response = await page.goto(`${demo.site.origin}/configurator/`);
  assert.match(response?.headers()['content-security-policy'] ?? '', /default-src 'none'/);
  await previews(page, 'Frivillighed 2020');
  for (const look of ['dark', 'dkfds']) {
    await page.click(`[name=look][value=${look}]`);
    await previews(page, 'Frivillighed 2020');
  }
  assert.deepEqual(complaints, []);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(`${demo.site.origin}/`)),
    [],
  );
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
});

test('the result stays in sight beside the options, and one press away on a phone', async () => {
  const page = await opened();
  await press(page, 'Vis på en hjemmeside');
  await previews(page, 'Naboskabsdage 2030');
  const top = () => page.$eval('.preview iframe', (frame) => frame.getBoundingClientRect().top);
  await page.$eval('#page', (field) => field.scrollIntoView());
  assert.ok((await top()) >= 0 && (await top()) < 300, `begins at ${await top()} px`);
  await page.setViewport({ width: 375, height: 760 });
  await page.$eval('#group-site', (group) => group.scrollIntoView());
  const tab = await page.$eval('.showing .tabs', (tabs) => tabs.getBoundingClientRect().top);
  assert.equal(tab, 0);
  await press(page, 'Se resultatet');
  assert.ok((await top()) < 760);
  assert.equal(await page.$eval('.show-choose', (part) => part.checkVisibility()), false);
});

test('where Studio is part of no publication, one says where it is before there is code', async (context) => {
  const server = createStudioServer({ folder: 'dist', files: nodeFiles, secret: 'secret', file: undefined });
  const local = await listen(server);
  context.after(() => local.close());
  const page = await demo.browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.goto(`${local.origin}/secret/studio/?language=en`);
  await press(page, 'Begin with an example');
  await page.waitForSelector('.records button');
  await press(page, 'Show on a website');
  await previews(page, 'Neighbourhood days');
  assert.equal(await page.$('#snippet'), null);
  await write(page, '#base', 'example.org');
  await waitForText(page, '#base-error', 'not used');
  await write(page, '#base', 'https://example.org/days');
  await page.waitForSelector('#snippet');
  const code = await page.$$eval('textarea', (all) => all.map(({ value }) => value).join('\n'));
  assert.match(code, /href="https:\/\/example\.org\/days\/embed\/conference-list"/);
  assert.match(code, /src="https:\/\/example\.org\/days\/conference-widgets\.js/);
  assert.doesNotMatch(code, /secret|127\.0\.0\.1/);
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing in any part, and nothing overflows at 320 px (${scheme})`, async () => {
    const page = await opened();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await press(page, 'Vis på en hjemmeside');
    await previews(page, 'Naboskabsdage 2030');
    assert.deepEqual(await axe(page), []);
    await page.setViewport({ width: 320, height: 640 });
    for (const part of ['Vælg', 'Se resultatet', 'Hent koden']) {
      await page.$$eval(
        '.showing .tabs button',
        (tabs, wanted) => tabs.find(({ textContent }) => textContent.trim() === wanted)?.click(),
        part,
      );
      await page.$$eval('.more', (groups) =>
        groups.forEach((group) => ((group as HTMLDetailsElement).open = true)),
      );
      assert.deepEqual(await axe(page), [], part);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, part);
    }
  });
}
