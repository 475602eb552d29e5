/** The pages of a publication in a browser that runs no script. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import type { Browser, Page as BrowserPage, SerializedAXNode } from 'puppeteer-core';
import { localise } from '../../../src/dataset/queries/localise.js';
import type { Text } from '../../../src/dataset/schema/values.js';
import type { Page } from '../../../src/publish/pages/draft.js';
import { prerenderElement } from '../../../src/publish/prerender-element.js';
import { PAGES_STYLE } from '../../../src/publish/pages/pages-style.js';
import { launchChromium } from '../../support/launch-chromium.js';
import { listen } from '../../support/listen.js';
import { BASE, pagesOf, readDataset } from './pages-of.js';

const dataset = readDataset('data/example.json');
let pages: ReadonlyMap<string, Page> = new Map();

before(async () => {
  pages = await pagesOf(dataset);
});

/** What a widget shows of its controls to who has no script. */
async function shownControls(page: BrowserPage, html: string): Promise<string[]> {
  await page.setContent(`<!doctype html><html lang="da"><body>${html}</body></html>`);
  return page.$$eval('>>> :is(button, input, summary)', (all) =>
    all.filter((each) => each.checkVisibility()).map(({ localName }) => localName),
  );
}

/** The text of a page, shadow roots included. */
function texts({ name = '', children = [] }: SerializedAXNode): string {
  return [name, ...children.map(texts)].join('\n');
}

async function openBrowser(): Promise<{ readonly browser: Browser; readonly origin: string }> {
  // The pages are in memory; only their style sheet is asked for besides them.
  const server = createServer(({ url = '' }, response) => {
    const path = new URL(url, BASE).pathname.slice(1);
    const found = path === PAGES_STYLE.path ? String(PAGES_STYLE.bytes) : pages.get(path)?.bytes;
    const type = path.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(found);
  });
  const site = await listen(server);
  const browser = await launchChromium();
  after(async () => {
    await browser.close();
    site.close();
  });
  return { browser, origin: `${site.origin}/` };
}

test(
  'a browser without script shows every conference, speaker and material',
  { timeout: 120_000 },
  async () => {
    const { browser, origin } = await openBrowser();
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    const shownOn = async (path: string): Promise<string> => {
      await page.goto(origin + path);
      // Rows open without script, too.
      await page.evaluate(() => {
        for (const { shadowRoot } of document.querySelectorAll('*'))
          for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      });
      const snapshot = await page.accessibility.snapshot({ interestingOnly: false });
      return snapshot ? texts(snapshot) : '';
    };
    const say = (text: Text) => localise(text, 'da', dataset.language).value;
    const missing: string[] = [];
    const expect = (shown: string, path: string, texts: readonly string[]) => {
      missing.push(...texts.filter((text) => !shown.includes(text)).map((text) => `${path}: ${text}`));
    };
    for (const { id, title, sessions = [], materials = [] } of dataset.conferences) {
      const path = `conferences/${id}/index.html`;
      const all = [...sessions, { title, materials }];
      const titles = all.flatMap((each) => (each.title ? say(each.title) : []));
      const documents = all.flatMap((each) => each.materials ?? []).map((material) => say(material.title));
      expect(await shownOn(path), path, [...titles, ...documents]);
    }
    const speaking = new Set(
      dataset.conferences.flatMap(({ sessions = [] }) => sessions.flatMap(({ speakers = [] }) => speakers)),
    );
    for (const { id, name } of dataset.people.filter((person) => speaking.has(person.id))) {
      const path = `speakers/${id}/index.html`;
      expect(await shownOn(path), path, [name]);
    }
    assert.deepEqual(missing, []);
    await page.goto(`${origin}conferences/naboskabsdage-2030/index.html`);
    const size = await page.$eval('>>> h1', (heading) =>
      Number.parseFloat(getComputedStyle(heading).fontSize),
    );
    assert.ok(size > 24, 'the page is styled');
  },
);

test(
  'a browser without script shows no button or field that would do nothing',
  { timeout: 120_000 },
  async () => {
    const { browser } = await openBrowser();
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    const written = (tag: string, attributes: Readonly<Record<string, string>>) =>
      prerenderElement({ tag, attributes, url: 'x', data: dataset });
    const controls = { search: '', filters: 'year', actions: 'csv share calendar' };
    const list = await shownControls(page, await written('conference-list', controls));
    // They open text and links.
    assert.deepEqual([...new Set(list)], ['summary']);
    const details = { conference: 'naboskabsdage-2030', actions: 'share' };
    assert.deepEqual(await shownControls(page, await written('conference-details', details)), []);
    const session = { ...details, session: 'imaginary', actions: 'share mine' };
    assert.deepEqual(await shownControls(page, await written('conference-details', session)), []);
    for (const tag of ['speaker-list', 'material-list']) {
      const shown = await shownControls(page, await written(tag, { search: '' }));
      assert.ok(!shown.includes('input'), tag);
    }
  },
);
