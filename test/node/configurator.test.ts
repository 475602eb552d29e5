/** The configurator as it is built, in Chromium and with the keyboard alone. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { createDemoServer } from '../../demo/server.js';
import { findBrowsers } from '../run/browsers.js';

const server = createDemoServer();
let browser: Browser;
let origin = '';

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  origin = `http://127.0.0.1:${address.port}`;
  const { chromium = '' } = findBrowsers();
  browser = await launch({ executablePath: chromium, args: ['--no-sandbox'] });
});

after(async () => {
  await browser.close();
  server.close();
});

async function opened(query = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/configurator/${query}`);
  await page.waitForSelector('#widget');
  await page.waitForFunction(() =>
    document.querySelector('#option-speaker, #option-year option:nth-child(2)'),
  );
  return page;
}

/** Goes on with the Tab key until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${selector} cannot be reached with the keyboard`);
}

/** What a widget shows, in the page or in its preview. */
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

async function axe(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

test('a widget is made with the keyboard, copied, and shows on a fresh page what the preview showed', async () => {
  await browser
    .defaultBrowserContext()
    .setPermission(
      origin,
      { permission: { name: 'clipboard-read' }, state: 'granted' },
      { permission: { name: 'clipboard-write', allowWithoutSanitization: false }, state: 'granted' },
    );
  const page = await opened();
  await tabTo(page, '#option-year');
  await page.keyboard.type('2017');
  await tabTo(page, '#option-heading');
  await page.keyboard.type('År & "dage"');
  await tabTo(page, '#cms');
  await page.keyboard.press('Home');
  await tabTo(page, '#snippet + button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.body.textContent.includes('Kopieret.'));
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const previewed = await textOf(page, 'conference-list', 'iframe');
  assert.match(previewed, /År & "dage"/);
  assert.match(previewed, /2017/);
  assert.doesNotMatch(previewed, /2019/);

  const fresh = await browser.newPage();
  // On the demo's own origin, because it lets no other have its scripts.
  const address = `${origin}/fresh-page`;
  const body = `<!doctype html><html lang="da"><body><main>${code}</main></body></html>`;
  await fresh.setRequestInterception(true);
  fresh.on('request', (request) => {
    void (request.url() === address
      ? request.respond({ contentType: 'text/html; charset=utf-8', body })
      : request.continue());
  });
  await fresh.goto(address);
  assert.equal(await textOf(fresh, 'conference-list'), previewed);
});

test('the address brings everything back, and the code that survives in the CMS with it', async () => {
  const query =
    '?language=en&widget=speaker-card&option-speaker=mads-roke-clausen&host=drupal-basic&width=phone&look=dkfds';
  const page = await opened(query);
  const values = await page.$$eval('#widget, #option-speaker, #role', (fields) =>
    fields.map((field) => (field as HTMLSelectElement).value),
  );
  assert.deepEqual(values, ['speaker-card', 'mads-roke-clausen', 'drupal-basic']);
  assert.equal(await page.$eval('html', ({ lang }) => lang), 'en');
  const code = await page.$eval('#snippet', (element) => (element as HTMLTextAreaElement).value);
  assert.equal(
    code,
    `<p><a href="${origin}/embed/speaker-card?speaker=mads-roke-clausen">A speaker and their talks</a></p>`,
  );
  assert.equal(new URL(page.url()).search, query);
});

test('the advice says what it was tried with, or from where it is known', async () => {
  const measured = await opened('?host=wordpress-author&language=en');
  assert.match(await measured.$eval('main', ({ textContent }) => textContent), /Tried with WordPress \d/);
  const documented = await opened('?host=sharepoint&language=en');
  assert.match(await documented.$eval('main', ({ textContent }) => textContent), /and not tried\./);
  const source = await documented.$eval('main a[href*="sharepoint"]', ({ textContent }) => textContent);
  assert.equal(source, 'Source');
});

test('a dataset with a mistake shows what is wrong, and the widget shows the rest', async () => {
  const page = await opened();
  await tabTo(page, '#data');
  await page.keyboard.type(`${origin}/states/one-bad-record.json`);
  await page.keyboard.press('Tab');
  const issues = await page.waitForSelector('.issues');
  assert.match((await issues?.evaluate((element) => element.textContent)) ?? '', /conferences\[\d\]/);
  assert.doesNotMatch(await textOf(page, 'conference-list', 'iframe'), /Frivillighed 2019/);
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

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing, and nothing overflows on a phone (${scheme})`, async () => {
    const page = await opened('?host=wordpress-author');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width: 320, height: 640 });
    assert.deepEqual(await axe(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
}
