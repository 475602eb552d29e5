/** The view of Studio that shows, at the address of the configurator, as it is built: in Chromium and with the keyboard alone. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { z } from '../../src/dataset/schema/zod.js';
import { demoInChromium } from '../support/demo-in-chromium.js';
import { listen } from '../support/listen.js';
import { openShow, snippetOf, tabTo } from '../support/show-page.js';
import { axe } from '../support/studio-page.js';
import { published, readDataset } from './publish/publish.js';

const integrityFile = z.object({ version: z.string(), files: z.record(z.string(), z.string()) });

const demo = demoInChromium();

const opened = (query = '') => openShow(demo.browser, demo.site.origin, query);

/** Unfolds a group of options. */
async function unfold(page: Page, group: string): Promise<void> {
  await tabTo(page, `#group-${group} summary`);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`#group-${group}[open]`);
}

/** The text of a widget, in the page or in its preview. */
async function textOf(page: Page, selector: string, frame = ''): Promise<string> {
  const handle = await page.waitForFunction(
    (wanted, inner) => {
      const { contentDocument = document } = document.querySelector<HTMLIFrameElement>(inner || 'none') ?? {};
      const root = contentDocument?.querySelector(wanted)?.shadowRoot;
      return root?.querySelector('[part~=list]') && root.textContent.replace(/\s+/g, ' ').trim();
    },
    {},
    selector,
    frame,
  );
  return String(await handle.jsonValue());
}

/** Marks a box or picks one of several with the keyboard. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const wanted = `[name="${name}"][value="${value}"]`;
  await tabTo(page, `[name="${name}"]`);
  for (let steps = 0; steps < 20; steps++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) break;
    const isRadio = await page.evaluate(() => document.activeElement?.matches('[type=radio]'));
    await page.keyboard.press(isRadio ? 'ArrowRight' : 'Tab');
  }
  if (await page.$eval(wanted, (input) => !(input as HTMLInputElement).checked))
    await page.keyboard.press('Space');
}

test('the address brings everything back, and the code that survives in the CMS with it', async () => {
  const query =
    '?language=en&widget=speaker-card&option-speaker=mads-roke-clausen&host=drupal-basic&width=phone&look=dkfds';
  const page = await opened(query);
  const values = await page.$$eval('#widget, #option-speaker, #role', (fields) =>
    fields.map((field) => (field as HTMLSelectElement).value),
  );
  assert.deepEqual(values, ['speaker-card', 'mads-roke-clausen', 'drupal-basic']);
  assert.equal(await page.$eval('html', ({ lang }) => lang), 'en');
  assert.equal(
    await snippetOf(page),
    `<p><a href="${demo.site.origin}/embed/embed/speaker-card?speaker=mads-roke-clausen">A speaker and their talks</a></p>`,
  );
  assert.equal(new URL(page.url()).search, query);
});

test('an address that no page should have reaches no code, and its field says why', async () => {
  const page = await opened(
    '?language=en&host=own-html&widget=contact-box&href=javascript:alert(1)&data=data:,x&text=Hi',
  );
  assert.match(await snippetOf(page), />Hi<\/a>/);
  const { code, wrong } = await page.evaluate(() => ({
    code: [...document.querySelectorAll('textarea')].map(({ value }) => value).join(' '),
    wrong: [...document.querySelectorAll<HTMLInputElement>('[aria-invalid=true]')].map(
      ({ id, value }) => [id, value, document.querySelector(`#${id}-error`)?.textContent ?? ''] as const,
    ),
  }));
  assert.doesNotMatch(code + page.url().replace(/\?.*/, ''), /javascript|data:,/);
  assert.deepEqual(
    wrong.map(([id, value]) => [id, value]),
    [
      ['href', 'javascript:alert(1)'],
      ['data', 'data:,x'],
    ],
  );
  assert.match(wrong.map(([, , error]) => error).join(' '), /not used.*mailto:.*not used.*https:/);
  await tabTo(page, '#href');
  await page.keyboard.type('tel:+4512345678');
  await page.keyboard.press('Tab');
  assert.match(await snippetOf(page), /href="tel:\+4512345678"/);
  assert.equal(await page.$('#href[aria-invalid]'), null);
});

test('the advice says what it was tried with, or from where it is known', async () => {
  const measured = await opened('?host=wordpress-author&language=en');
  assert.match(await measured.$eval('main', ({ textContent }) => textContent), /Tested with WordPress \d/);
  const documented = await opened('?host=sharepoint&language=en');
  assert.match(await documented.$eval('main', ({ textContent }) => textContent), /has not been tested\./);
  const source = await documented.$eval('main a[href*="sharepoint"]', ({ textContent }) => textContent);
  assert.equal(source, 'Source');
});

test('a dataset with a mistake shows what is wrong, and the widget shows the rest', async () => {
  const page = await opened();
  await tabTo(page, '#data');
  await page.keyboard.type(`${demo.site.origin}/states/one-bad-record.json`);
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.querySelector('.issues')?.textContent.includes('2028'));
  assert.match(await page.$eval('.issues', (element) => element.textContent), /Naboskab i det små 2028/);
  assert.doesNotMatch(await textOf(page, 'conference-list', 'iframe'), /Frivillighed 2019/);
});

test('an option takes several values, of the widgets and of the dataset, and gives them up again', async () => {
  const page = await opened();
  await choose(page, 'option-year', '2018');
  await choose(page, 'option-year', '2017');
  await unfold(page, 'content');
  await choose(page, 'option-fields', 'date');
  await choose(page, 'option-fields', 'theme');
  assert.match(await snippetOf(page), /\?year=2018%202017&amp;fields=date%20theme"/);
  const shown = await textOf(page, 'conference-list', 'iframe');
  assert.match(shown, /2018.*2017/);
  assert.doesNotMatch(shown, /2019|2020/);
  await page.locator('[name="option-year"][value="2018"]').click();
  assert.match(await snippetOf(page), /\?year=2017&amp;fields/);
});

test('a script that is held to its version has the hash that integrity.json says', async () => {
  const page = await opened();
  await tabTo(page, '#pin');
  await page.keyboard.press('Space');
  const integrity: unknown = JSON.parse(await readFile('dist/embed/integrity.json', 'utf8'));
  const { version, files } = integrityFile.parse(integrity);
  const file = 'conference-widgets.all.js';
  assert.equal(
    await page.$eval('#script', (element) => (element as HTMLTextAreaElement).value),
    `<script type="module" src="${demo.site.origin}/embed/${file}?version=${version}" integrity="${files[file]}" crossorigin="anonymous" data-src="${demo.site.origin}/data/conferences.json"></script>`,
  );
});

test('the preview is as wide as a phone, a column or the page, and light, dark or as the design system has it', async () => {
  const page = await opened();
  await page.setViewport({ width: 1400, height: 900 });
  const width = () => page.$eval('.preview iframe', ({ clientWidth }) => clientWidth);
  const column = await width();
  await choose(page, 'width', 'phone');
  const phone = await width();
  await choose(page, 'width', 'full');
  assert.ok(phone <= 320 && phone > 300, `a phone is ${phone}px wide`);
  assert.ok(phone < column && column < (await width()), `a column is ${column}px wide`);

  /** The ground, the root's size and the theme of the page in the preview. */
  const look = async () => {
    await textOf(page, 'conference-list', 'iframe');
    return page.$eval('.preview iframe', (frame) => {
      const { contentDocument: shown, contentWindow: window } = frame;
      if (!shown || !window) return [];
      const base = shown.querySelector('conference-list')?.shadowRoot?.querySelector('[part~=base]');
      const { backgroundColor } = window.getComputedStyle(shown.body);
      const { fontSize } = window.getComputedStyle(shown.documentElement);
      return [backgroundColor, fontSize, base?.className.replace('base ', '')];
    });
  };
  assert.deepEqual(await look(), ['rgb(255, 255, 255)', '16px', 'theme-plain']);
  await choose(page, 'look', 'dark');
  assert.deepEqual(await look(), ['rgb(21, 25, 27)', '16px', 'theme-plain']);
  await choose(page, 'look', 'dkfds');
  assert.deepEqual(await look(), ['rgb(255, 255, 255)', '10px', 'theme-dkfds']);
});

test('a published page without the widget gets a shape that its CMS leaves alone', async () => {
  const page = await opened('?host=wordpress-author');
  await tabTo(page, '#page');
  await page.keyboard.type('<p>Intet</p>');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const code = await page.waitForSelector('#instead');
  assert.match(
    (await code?.evaluate((element) => (element as HTMLTextAreaElement).value)) ?? '',
    /^<p><a href=/,
  );
});

test('an address to paste alone keeps the option that has a page, and the others are named', async () => {
  const { files } = await published(readDataset('data/conferences.json'), 'https://data.example/');
  const bytes = new Map(files.map((file) => [`/${file.path}`, file.bytes]));
  const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };
  const publication = await listen(
    createServer(({ url = '' }, response) => {
      const path = url.replace(/\?.*/, '').replace(/\/$/, '/index.html');
      const type = Object.entries(types).find(([ending]) => path.endsWith(`.${ending}`))?.[1] ?? 'text/plain';
      response.writeHead(bytes.has(path) ? 200 : 404, { 'content-type': type }).end(bytes.get(path));
    }),
  );
  try {
    const page = await demo.browser.newPage();
    const query = '?language=en&host=wordpress-author&option-year=2019&option-layout=cards';
    await page.goto(`${publication.origin}/configurator/${query}`);
    const field = await page.waitForSelector('#address');
    assert.equal(
      await field?.evaluate((element) => (element as HTMLTextAreaElement).value),
      `${publication.origin}/embed/conference-list/year/2019/`,
    );
    const said = () => page.$eval('main', ({ textContent }) => textContent.replace(/\s+/g, ' '));
    assert.match(await said(), /lost if you paste only the address: Arrangement\./);
    assert.match(await said(), /everything after \? is lost/);
    await page.goto(`${publication.origin}/embed/conference-list/year/2019/`);
    const shown = await textOf(page, 'conference-list');
    assert.match(shown, /2019/);
    assert.doesNotMatch(shown, /2018/);
    await page.goto(`${publication.origin}/configurator/?host=joomla&option-year=2019`);
    await page.waitForSelector('#snippet');
    assert.equal(await page.$('#address'), null);
  } finally {
    publication.close();
  }
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing, and nothing overflows on a phone (${scheme})`, async () => {
    const page = await opened('?host=wordpress-author');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width: 320, height: 640 });
    assert.deepEqual(await axe(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
}
