/** How a widget looks, chosen in the view of Studio that shows, as it is built: in Chromium. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoInChromium } from '../support/demo-in-chromium.js';
import { openShow, snippetOf, tabTo } from '../support/show-page.js';
import { axe, press, TIMEOUT_MS, waitForText, write } from '../support/studio-page.js';

const demo = demoInChromium();

/** The view with the invented conferences, which have links. */
async function opened(query: string): Promise<Page> {
  const data = `data=${encodeURIComponent(`${demo.site.origin}/studio/example.json`)}`;
  const page = await openShow(demo.browser, demo.site.origin, `${query}&${data}`);
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.setViewport({ width: 1440, height: 1000 });
  return page;
}

/** Waits until a part of the widget in the preview, or the page around it, has a computed style. */
const previews = (page: Page, selector: string, property: string, value: string) =>
  page.waitForFunction(
    (wanted, name, expected) => {
      const { contentDocument } = document.querySelector<HTMLIFrameElement>('.preview iframe') ?? {};
      const root = contentDocument?.querySelector('body > *')?.shadowRoot;
      const found = wanted === 'body' ? contentDocument?.body : root?.querySelector(wanted);
      return found && getComputedStyle(found).getPropertyValue(name) === expected;
    },
    {},
    selector,
    property,
    value,
  );

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Turns a colour as the browser's own chooser does while it is open, and chooses it when it is closed. */
const turn = (page: Page, field: string, color: string, types: readonly string[]) =>
  page.$eval(
    `.color:has(${field}) [type=color]`,
    (input, value, events) => {
      (input as HTMLInputElement).value = value;
      for (const type of events) input.dispatchEvent(new Event(type, { bubbles: true }));
    },
    color,
    types,
  );

test('chosen colours, corners and type are in the preview, the code and the address', async () => {
  const page = await opened('?host=own-html&widget=contact-box');
  assert.equal(await page.$('#theme-accent'), null);
  await press(page, 'Udseende');
  await page.waitForSelector('#theme-accent');
  await write(page, '#theme-accent', '#7A1F4B');
  await write(page, '#theme-text', '#123');
  await write(page, '#theme-radius', '12');
  await page.select('#theme-size', 'dense');
  await page.select('#theme-font', 'serif');
  await previews(page, 'a', 'color', 'rgb(122, 31, 75)');
  await previews(page, '.base', 'color', 'rgb(17, 34, 51)');
  await previews(page, '.base', 'font-family', 'Georgia, serif');
  await previews(page, '.base', 'font-size', '14px');
  await previews(page, 'button', 'border-top-left-radius', '12px');
  const style =
    'style="--conference-accent-color: #7a1f4b; --conference-text-color: #112233; --conference-radius: 12px; font-family: Georgia, serif; font-size: 0.875em"';
  assert.ok((await snippetOf(page)).includes(`<contact-box ${style}>`), await snippetOf(page));
  assert.equal(parameter(page, 't-accent'), '7a1f4b');
  // Whoever is sent the address sees the same at once.
  await page.reload();
  await page.waitForSelector('#group-looks[open] #theme-accent');
  await previews(page, '.base', 'color', 'rgb(17, 34, 51)');
  assert.ok((await snippetOf(page)).includes(style));
  await waitForText(page, '#group-looks summary', '5 valgt');
  await press(page, 'Fjern alle valg af udseende');
  await page.waitForFunction(() => !location.search.includes('t-accent'));
  assert.doesNotMatch(await snippetOf(page), /style/);
  await previews(page, '.base', 'font-size', '16px');
});

test('contrast is said while a colour is turned, on the colours of the page that the person gives', async () => {
  const page = await opened('?host=own-html&widget=contact-box');
  await press(page, 'Udseende');
  await page.waitForSelector('#theme-accent');
  await turn(page, '#theme-accent', '#777777', ['input']);
  await waitForText(page, '#theme-accent-contrast', 'er kun 4,4:1\\. Den skal være mindst 4,5:1');
  await previews(page, 'a', 'color', 'rgb(119, 119, 119)');
  // The address is left alone until the colour is chosen: browsers refuse many changes of it in a short time.
  assert.equal(parameter(page, 't-accent'), null);
  await turn(page, '#theme-accent', '#9dc6f8', ['input', 'change']);
  await page.waitForFunction(() => location.search.includes('t-accent=9dc6f8'));
  await waitForText(page, '#theme-accent-contrast', 'er kun 1,7:1');
  await write(page, '#theme-ground', '#14213d');
  await previews(page, 'body', 'background-color', 'rgb(20, 33, 61)');
  await waitForText(page, '#theme-accent-contrast', 'Det er nok');
  await waitForText(page, '#theme-ground-contrast', 'Kontrasten til teksten er kun 1');
  await write(page, '#theme-ink', '#ffffff');
  await waitForText(page, '#theme-ground-contrast', 'Det er nok');
  await previews(page, '.base', 'color', 'rgb(255, 255, 255)');
  // The page's own colours are the page's affair.
  assert.match(await snippetOf(page), /<contact-box style="--conference-accent-color: #9dc6f8">/);
});

test('what is wrong is said at its field, and reaches neither code nor preview', async () => {
  const query = `t-accent=${encodeURIComponent('red;"><b>')}&t-radius=99&t-font=comic&t-text=004d99`;
  const page = await opened(`?host=own-html&widget=contact-box&${query}`);
  await waitForText(page, '#theme-accent-error', 'bruges ikke');
  await waitForText(page, '#theme-radius-error', 'fra 0 til 32');
  await waitForText(page, '#theme-font-error', 'bruges ikke');
  assert.match(await snippetOf(page), /<contact-box style="--conference-text-color: #004d99">/);
  await previews(page, '.base', 'color', 'rgb(0, 77, 153)');
  await write(page, '#theme-accent', '#004d99');
  await page.waitForFunction(() => !document.querySelector('#theme-accent-error'));
  assert.match(await snippetOf(page), /style="--conference-accent-color: #004d99; /);
});

test('each shape carries the looks, and an element a line for where its style is taken away', async () => {
  const looks = 'widget=contact-box&language=en&t-accent=7a1f4b&t-ground=fffff0';
  const ruleIn = (page: Page) =>
    page.$$eval('#style-sheet', (all) => all.map((each) => (each as HTMLTextAreaElement).value));
  const shapes = [
    ['own-html', /style="--conference-accent-color: #7a1f4b"/],
    ['wordpress-author', /data-widget="contact-box" data-accent-color="7a1f4b"/],
    ['drupal-basic', /embed\/contact-box\?accent-color=7a1f4b"/],
    ['sharepoint', /\?accent-color=7a1f4b&amp;page-color=fffff0&amp;src=/],
  ] as const;
  for (const [host, code] of shapes) {
    const page = await opened(`?host=${host}&${looks}`);
    assert.match(await snippetOf(page), code, host);
    const rule = 'contact-box { --conference-accent-color: #7a1f4b; }';
    assert.deepEqual(await ruleIn(page), host === 'own-html' ? [rule] : [], host);
    await previews(page, 'a', 'color', 'rgb(122, 31, 75)');
    await page.close();
  }
});

test('the fields are reached and used with the keyboard', async () => {
  const page = await opened('?host=own-html&widget=contact-box');
  await page.focus('#widget');
  await tabTo(page, '#group-looks summary');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#theme-accent');
  await tabTo(page, '#theme-accent');
  await page.keyboard.type('#7a1f4b');
  await tabTo(page, '#theme-size');
  await page.keyboard.press('ArrowDown');
  await previews(page, '.base', 'font-size', '14px');
  assert.match(await snippetOf(page), /#7a1f4b; font-size: 0\.875em/);
});

test('fields that cannot be loaded are said, and the rest works on', async () => {
  const page = await opened('?host=own-html&widget=contact-box');
  await page.setRequestInterception(true);
  page.on(
    'request',
    (request) => void (request.url().includes('/theme-part') ? request.abort() : request.continue()),
  );
  await press(page, 'Udseende');
  await waitForText(page, '#group-looks [role=alert]', 'kunne ikke hentes');
  await page.select('#option-theme', 'dkfds');
  assert.match(await snippetOf(page), /<contact-box theme="dkfds">/);
});

for (const scheme of ['light', 'dark'])
  test(`axe finds nothing, and nothing overflows at 320 px (${scheme})`, async () => {
    const page = await opened('?host=wordpress-author&t-accent=bbbbbb&t-text=x&t-radius=99&t-ground=14213d');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.waitForSelector('#group-looks[open] #theme-text-error');
    assert.deepEqual(await axe(page), []);
    await page.setViewport({ width: 320, height: 640 });
    for (const part of ['Vælg', 'Hent koden']) {
      await page.$$eval(
        '.showing .tabs button',
        (tabs, wanted) => tabs.find(({ textContent }) => textContent.trim() === wanted)?.click(),
        part,
      );
      assert.deepEqual(await axe(page), [], part);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, part);
    }
  });
