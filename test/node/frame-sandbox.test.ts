/** The frame that snippets write, in a page of somebody else: what visitors do in it works, and it is a stranger to that page. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { createDemoServer } from '../../demo/server.js';
import { FRAME_SANDBOX, writeSnippet } from '../../src/embed/snippet.js';
import { launchChromium } from '../support/launch-chromium.js';
import { listen, type Site } from '../support/listen.js';

let browser: Browser;
let demo: Site;
let host: Site;

before(async () => {
  demo = await listen(createDemoServer());
  const html = (conference: string) =>
    writeSnippet({
      widget: 'conference-details',
      options: new Map([
        ['conference', conference],
        ['actions', 'calendar'],
      ]),
      shape: 'iframe',
      scriptUrl: `${demo.origin}/embed/conference-widgets.js`,
      embedBase: `${demo.origin}/embed/`,
      fallback: { text: 'Frivillighed', href: demo.origin },
    });
  host = await listen(
    createServer(({ url = '' }, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><title>Vært</title>${html(url.slice(1)).replace('loading="lazy"', '')}`);
    }),
  );
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  demo.close();
  host.close();
});

async function opened(conference: string): Promise<{ page: Page; frame: Frame }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${host.origin}/${conference}`);
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  assert.ok(frame);
  await frame.waitForFunction(() =>
    document.querySelector('conference-details')?.shadowRoot?.querySelector('a[href^="http"]'),
  );
  return { page, frame };
}

/** What is pressed in the widget: a button by its text, or the first link to elsewhere. */
async function target(frame: Frame, text?: string) {
  const handle = await frame.waitForFunction(
    (wanted) => {
      const root = document.querySelector('conference-details')?.shadowRoot;
      if (wanted === undefined) return root?.querySelector('a[href^="http"]');
      return [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
        textContent.includes(wanted),
      );
    },
    {},
    text,
  );
  const element = handle.asElement();
  assert.ok(element);
  return element as NonNullable<typeof element> & { click: () => Promise<void> };
}

test('it is a stranger to the page around it, and keeps nothing', async () => {
  const { page, frame } = await opened('frivillighed-2019');
  assert.equal(await page.$eval('iframe', ({ sandbox }) => sandbox.value), FRAME_SANDBOX);
  assert.equal(await frame.evaluate(() => origin), 'null');
});

test('a calendar is saved', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'frame-'));
  context.after(() => rm(folder, { recursive: true }));
  const { frame } = await opened('frivillighed-2020');
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  const done = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve();
    });
  });
  await (await target(frame, 'kalender')).click();
  await done;
  const [file = ''] = await readdir(folder);
  assert.match(await readFile(join(folder, file), 'utf8'), /^BEGIN:VCALENDAR/);
});

test('a page that may forbid the frame to save files is not said to have let it', async () => {
  const { frame } = await opened('frivillighed-2020');
  await (await target(frame, 'kalender')).click();
  const said = await frame.waitForFunction(() => {
    const words = document
      .querySelector('conference-details')
      ?.shadowRoot?.querySelector('[part~=actions]')?.textContent;
    return /Filen [^.]+\.ics (.+)\./.exec(words ?? '')?.[1];
  });
  assert.equal(await said.jsonValue(), 'hentes, hvis siden tillader det');
});

test('a link opens in a new tab, free of the sandbox, and in place of the page', async () => {
  const { page, frame } = await opened('frivillighed-2019');
  const link = await target(frame);
  const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  const tab = new Promise<Page>((resolve) => {
    browser.once('targetcreated', (created) => void created.page().then((found) => found && resolve(found)));
  });
  await page.keyboard.down('Control');
  await link.click();
  await page.keyboard.up('Control');
  await (await tab).close();
  await page.setRequestInterception(true);
  const asked = new Promise<string>((resolve) => {
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) resolve(request.url());
      void request.abort();
    });
  });
  await link.click();
  assert.equal(await asked, href);
});

test('documents and the demo show the same sandbox as the snippets', async () => {
  for (const file of ['docs/webmaster.md', 'demo/hosts/shapes.html']) {
    const found = [...(await readFile(file, 'utf8')).matchAll(/<iframe[^>]*sandbox="([^"]*)"/g)];
    assert.deepEqual(
      found.map(([, tokens]) => tokens),
      [FRAME_SANDBOX],
      file,
    );
  }
});
