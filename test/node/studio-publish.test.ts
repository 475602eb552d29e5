/** Publishing in Studio, in Chromium as it is built: the same bytes as the command gives, and a site that works. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import sirv from 'sirv';
import { createDemoServer } from '../../demo/server.js';
import { launchChromium } from '../support/launch-chromium.js';
import { listen, type Site } from '../support/listen.js';
import { axe, press, waitForText, write } from '../support/studio-page.js';
import { assertSameFiles, commandPublishes, type Files, unzipped } from '../support/publications.js';
import { temporaryFolder } from './publish/publish.js';

const TIMEOUT_MS = 30_000;
const BASE_URL = 'https://www.example.org/konferencer/';
const folder = temporaryFolder();

let browser: Browser;
let site: Site;
let commanded: Files;

before(async () => {
  site = await listen(createDemoServer());
  browser = await launchChromium();
  commanded = await commandPublishes('data/example.json', join(folder, 'command'), BASE_URL);
});

after(async () => {
  await browser.close();
  site.close();
});

/** Studio with the example in it, on the pane for publishing. What is downloaded is kept for `zipOf`. */
async function opened(text?: string, origin = site.origin): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.setViewport({ width: 1440, height: 1000 });
  await page.evaluateOnNewDocument((content) => {
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) Object.assign(window, { downloaded: blob });
      return createObjectURL(blob);
    };
    Object.assign(window, {
      async showDirectoryPicker() {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle('udgivet', { create: true });
      },
      async showOpenFilePicker() {
        const root = await navigator.storage.getDirectory();
        const handle = await root.getFileHandle('konferencer.json', { create: true });
        const stream = await handle.createWritable();
        await stream.write(content ?? '');
        await stream.close();
        return [handle];
      },
    });
  }, text);
  await page.goto(`${origin}/studio/`);
  await press(page, text === undefined ? 'Begynd med et eksempel' : 'Vælg fil');
  await page.waitForSelector('.records button');
  await press(page, 'Udgiv');
  await page.waitForSelector('#publish-title');
  return page;
}

async function zipOf(page: Page): Promise<Files> {
  const encoded = await page.evaluate(async () => {
    const { downloaded } = window as unknown as { readonly downloaded: Blob };
    const bytes = new Uint8Array(await downloaded.arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  });
  return unzipped(encoded);
}

async function publishZip(page: Page): Promise<Files> {
  await write(page, '#publish-address', BASE_URL);
  await page.click('#publish-start');
  await waitForText(page, '#publish-outcome', 'hentet ned');
  return zipOf(page);
}

/** What is in the folder that the page may write to. */
function folderOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('udgivet');
    const folders: (readonly [string, FileSystemDirectoryHandle])[] = [['', root]];
    for (const [path, each] of folders)
      for await (const [name, handle] of each as unknown as AsyncIterable<[string, FileSystemHandle]>) {
        if (handle instanceof FileSystemDirectoryHandle) folders.push([`${path}${name}/`, handle]);
        else if (handle instanceof FileSystemFileHandle)
          found[path + name] = await (await handle.getFile()).text();
      }
    return found;
  });
}

const texts = (files: Files) => Object.fromEntries([...files].map(([path, bytes]) => [path, String(bytes)]));

test('the ZIP file has the bytes of the command, without a stranger or anything stored', async () => {
  const page = await opened();
  const strangers: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== site.origin) strangers.push(request.url());
  });
  assert.deepEqual(await axe(page), []);
  assertSameFiles(await publishZip(page), commanded);
  assert.deepEqual(await axe(page), []);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'publish-outcome');
  assert.deepEqual(strangers, []);
  assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length]), ['', 0]);
});

test('a large set of conferences is published in parts alike', async () => {
  const { activities, ...root } = JSON.parse(readFileSync('data/example.json', 'utf8')) as {
    readonly activities: readonly object[];
  };
  const file = join(folder, 'large.json');
  const description = { da: 'Ord og flere ord. '.repeat(13_000) };
  writeFileSync(
    file,
    JSON.stringify({ ...root, activities: activities.map((each) => ({ ...each, description })) }),
  );
  const expected = await commandPublishes(file, join(folder, 'large'), BASE_URL);
  assert.ok(expected.has('conferences.parts.json'));
  assertSameFiles(await publishZip(await opened(readFileSync(file, 'utf8'))), expected);
});

test('a published Studio publishes the same again, and its pages work', async () => {
  const www = join(folder, 'www');
  for (const [path, bytes] of await publishZip(await opened())) {
    mkdirSync(dirname(join(www, path)), { recursive: true });
    writeFileSync(join(www, path), bytes);
  }
  const published = await listen(createServer(sirv(www, { dev: true, dotfiles: true })));
  try {
    const page = await opened(undefined, published.origin);
    assertSameFiles(await publishZip(page), commanded);
    await page.goto(`${published.origin}/widgets/conference-list/`);
    await page.waitForSelector('conference-list >>> h3');
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(`${published.origin}/conferences/naboskabsdage-2030/`);
    await page.waitForFunction(() => document.querySelector('main')?.children.length !== 0);
    assert.deepEqual(failed, []);
  } finally {
    published.close();
  }
});

test('a folder is written, then only what has changed, and nothing of somebody else’s', async () => {
  const page = await opened();
  await write(page, '#publish-address', BASE_URL);
  await page.evaluate(() => {
    document.querySelectorAll<HTMLElement>('[name=publish-target]')[1]?.click();
  });
  assert.deepEqual(await axe(page), []);
  await page.click('#publish-start');
  await waitForText(page, '#publish-outcome', '0 ændret, 0 uændret, 0 fjernet');
  assert.deepEqual(await folderOf(page), texts(commanded));

  await page.click('#publish-start');
  await waitForText(page, '#publish-outcome', '0 nye filer, 0 ændret, \\d+ uændret, 0 fjernet');

  // Somebody else's file, where one of ours would be.
  await page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('udgivet');
    await root.removeEntry('publication.json');
    const stream = await (await root.getFileHandle('conferences.json')).createWritable();
    await stream.write('{}');
    await stream.close();
  });
  await page.click('#publish-start');
  await waitForText(page, '#publish-outcome', 'ville blive overskrevet.*Intet er ændret');
  assert.equal((await folderOf(page))['conferences.json'], '{}');
});

test('errors come first and lead to their field, and a wrong address is said at its own', async () => {
  const page = await opened();
  await page.click('#publish-start');
  await waitForText(page, '#publish-address-error', 'Skriv adressen');
  await page.waitForFunction(() => document.activeElement?.id === 'publish-address');
  await write(page, '#publish-address', 'www.example.org');
  await waitForText(page, '#publish-address-error', 'også https://');
  assert.deepEqual(await axe(page), []);

  await press(page, 'Rediger');
  await press(page, 'Naboskabsdage 2030');
  await write(page, '#field-conferences-0-end', 'engang i maj');
  await waitForText(page, '.issues summary', '1 fejl');
  await press(page, 'Udgiv');
  await waitForText(page, '.publish', '1 fejl skal rettes');
  assert.equal(await page.$('#publish-start'), null);
  assert.deepEqual(await axe(page), []);
  await press(page, 'Gå til den første fejl');
  await page.waitForFunction(() => document.activeElement?.id === 'field-conferences-0-end');
});

test('what is under way can be stopped, by keyboard, and begun again', async () => {
  const page = await opened();
  await page.setRequestInterception(true);
  const held: (() => void)[] = [];
  page.on('request', (request) => {
    const go = () => void request.continue();
    if (request.url().endsWith('/publisher.js')) held.push(go);
    else go();
  });
  await write(page, '#publish-address', BASE_URL);
  await page.click('#publish-start');
  await page.waitForFunction(() => document.activeElement?.id === 'publish-cancel');
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press('Enter');
  await waitForText(page, '[role=status]', 'Der er ikke udgivet noget');
  await page.waitForFunction(() => document.activeElement?.id === 'publish-start');
  page.removeAllListeners('request');
  await page.setRequestInterception(false);
  await page.keyboard.press('Enter');
  await waitForText(page, '#publish-outcome', 'hentet ned');
  assertSameFiles(await zipOf(page), commanded);
});

test('it reads like a form of an office, in Danish and in English, on a phone too', async () => {
  const page = await opened();
  for (const [language, title] of [
    ['da', 'Udgiv'],
    ['en', 'Publish'],
  ] as const) {
    if (language === 'en') await press(page, 'In English');
    await waitForText(page, '#publish-title', title);
    const text = await page.$eval('.publish', (pane) => pane.textContent);
    assert.doesNotMatch(text, /\b(dataset|datasæt|JSON|id|record)\b/i);
  }
  await page.setViewport({ width: 320, height: 700 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  assert.deepEqual(await axe(page), []);
});
