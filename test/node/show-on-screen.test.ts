/** What an editor sees and reads in the view of Studio that shows, as it is built: in Chromium. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoInChromium } from '../support/demo-in-chromium.js';
import { openShow, tabTo } from '../support/show-page.js';
import { axe, openStudio, press, TIMEOUT_MS, waitForText, writeFile } from '../support/studio-page.js';

const demo = demoInChromium();

async function opened(query: string): Promise<Page> {
  const page = await openShow(demo.browser, demo.site.origin, query);
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.setViewport({ width: 1440, height: 1000 });
  return page;
}

test('mistakes of what is published are said with names and in words, as in the form', async () => {
  const data = encodeURIComponent(`${demo.site.origin}/states/one-bad-record.json`);
  const page = await opened(`?data=${data}`);
  await press(page, 'Der er');
  await waitForText(page, '.show-choose .issues', 'Naboskab i det små 2028, Begynder');
  const said = await page.$$eval('.show-choose .issues li', (all) =>
    all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );
  assert.ok(
    said.includes(
      'Naboskab i det små 2028, Begynder: Skriv en dato, for eksempel 14.9.2027 eller 14.9.2027 kl. 9.',
    ),
    said.join('\n'),
  );
  assert.deepEqual(
    said.filter((text) => /\[\d|conferences|\bstart\b|\.json/.test(text)),
    [],
  );
});

test('where pictures of other sites are not fetched, it is said beside the result', async () => {
  const page = await openStudio(demo.browser, demo.site.origin);
  const conferences = JSON.parse(await readFile('data/example.json', 'utf8')) as { people: object[] };
  for (const person of conferences.people)
    Object.assign(person, {
      photo: { src: 'https://elsewhere.example/a.jpg', alt: 'Portræt', consent: true },
    });
  await writeFile(page, JSON.stringify(conferences));
  await press(page, 'Vælg fil');
  await page.waitForSelector('.records button');
  await press(page, 'Vis på en hjemmeside');
  await page.waitForSelector('#widget');
  const said = 'Billeder fra andre websteder hentes ikke her';
  assert.doesNotMatch(await page.$eval('.show-result', ({ textContent }) => textContent), new RegExp(said));
  await page.select('#widget', 'speaker-list');
  await waitForText(page, '.show-result', said);
  await page.select('#widget', 'contact-box');
  await page.waitForFunction(
    (words) => !document.querySelector('.show-result')?.textContent.includes(words),
    {},
    said,
  );
});

for (const width of [375, 320])
  for (const language of ['da', 'en'])
    test(`the tabs of a phone stay on one line, whichever is chosen (${width} px, ${language})`, async () => {
      const page = await opened(`?language=${language}`);
      await page.setViewport({ width, height: 700 });
      for (const index of [1, 2, 3]) {
        await page.click(`.showing .tabs button:nth-of-type(${index})`);
        const lines = await page.$$eval('.showing .tabs button', (all) =>
          all.map((button) => {
            const range = document.createRange();
            range.selectNodeContents(button);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          }),
        );
        assert.deepEqual(lines, [1, 1, 1], `tab ${index}`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      }
    });

/** Forces the colours of a person's own, as Windows does. */
async function forceColors(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
}

test('where colours are forced, what is chosen, wrong and focused is still seen', async () => {
  const page = await opened('?host=own-html&widget=contact-box&t-accent=bbbbbb&t-text=x');
  await page.waitForSelector('#group-looks[open] #theme-text-error');
  await press(page, 'Kontakt');
  await forceColors(page);
  assert.deepEqual(await axe(page), []);
  const widths = await page.$$eval('.purposes button', (all) =>
    all.map((button) => [button.getAttribute('aria-pressed'), getComputedStyle(button).borderTopWidth]),
  );
  assert.ok(
    widths.some(([pressed, width]) => pressed === 'true' && width === '2px'),
    String(widths),
  );
  assert.ok(
    widths.every(([pressed, width]) => pressed === 'true' || width === '1px'),
    String(widths),
  );
  // A colour to choose keeps its own, or nobody would see which it is.
  assert.equal(
    await page.$eval('.color:has(#theme-accent) [type=color]', (input) => (input as HTMLInputElement).value),
    '#bbbbbb',
  );
  assert.match(await page.$eval('#theme-text-error', ({ textContent }) => textContent), /⚠/);
  await page.focus('#theme-text');
  await page.keyboard.press('Tab');
  const ring = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  assert.notEqual(ring, 'none');
  await page.setViewport({ width: 320, height: 640 });
  for (const index of [1, 2, 3]) {
    await page.click(`.showing .tabs button:nth-of-type(${index})`);
    assert.deepEqual(await axe(page), [], `tab ${index}`);
    const outline = await page.$eval(
      '.showing .tabs [aria-pressed=true]',
      (tab) => getComputedStyle(tab).outlineStyle,
    );
    assert.equal(outline, 'solid');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  }
});

test('on a phone with a keyboard one begins, looks at the result and copies the code', async () => {
  const page = await opened('?host=own-html');
  await page.setViewport({ width: 320, height: 640 });
  await tabTo(page, '.purposes button:nth-of-type(4)');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#group-looks');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, '.showing .tabs button:nth-of-type(2)');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.preview iframe')?.checkVisibility());
  await tabTo(page, '.showing [name=look][value=light], [name=look]');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => location.search.includes('look=dark'));
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, '.showing .tabs button:nth-of-type(3)');
  await page.keyboard.press('Enter');
  await tabTo(page, '#snippet');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await waitForText(page, '.show-code [role=status]', 'Kopieret|markeret');
});
