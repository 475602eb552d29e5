/** What an editor chooses in the view of Studio that shows, as it is built: in Chromium and with the keyboard. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoInChromium } from '../support/demo-in-chromium.js';
import { openShow, snippetOf, tabTo } from '../support/show-page.js';
import { axe } from '../support/studio-page.js';

const demo = demoInChromium();

const opened = (query: string) => openShow(demo.browser, demo.site.origin, query);

test('a value that the widget would not take is said at its field, and reaches no code', async () => {
  const wrong = {
    from: 'i går',
    limit: '2.5',
    'heading-level': '9',
    year: '20x9',
    sort: 'bagfra',
    topic: 'Intet',
  };
  const query = Object.entries(wrong).map(([name, value]) => `option-${name}=${encodeURIComponent(value)}`);
  const page = await opened(`?host=own-html&option-series=ukendt&option-to=2019&${query.join('&')}`);
  await page.waitForSelector('#option-topic-error');
  for (const name of [...Object.keys(wrong), 'series'])
    assert.match(await page.$eval(`#option-${name}-error`, (e) => e.textContent), /bruges ikke/, name);
  assert.match(await snippetOf(page), /<conference-list to="2019"><a/);
  assert.deepEqual(
    await page.$eval('#option-from', (field) => [
      field.getAttribute('aria-invalid'),
      field.getAttribute('aria-describedby'),
    ]),
    ['true', 'option-from-error option-from-help'],
  );
  assert.deepEqual(await axe(page), []);
  await tabTo(page, '#option-from');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('2017-09');
  await page.keyboard.press('Tab');
  assert.match(
    await snippetOf(page),
    /<conference-list to="2019" from="2017-09"><a|from="2017-09" to="2019"/,
  );
  assert.equal(await page.$('#option-from[aria-invalid]'), null);
  // A wrong value is in the address, so that whoever opens it reads what is wrong.
  assert.match(new URL(page.url()).search, /option-limit=2\.5/);
});

test('a page begins with what it is for, by the keyboard, and with the programme of a conference', async () => {
  const page = await opened('?host=own-html&option-year=2019&option-lang=de');
  const begin = async (index: number) => {
    await tabTo(page, `.purposes button:nth-of-type(${index})`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`.purposes button:nth-of-type(${index})[aria-pressed=true]`);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    return snippetOf(page);
  };
  assert.match(await begin(1), /<conference-details conference="next" lang="de">/);
  assert.match(
    await begin(2),
    /<conference-list when="past" with-materials fields="[a-z ]*materials" lang="de">/,
  );
  assert.match(await begin(3), /<speaker-list lang="de">/);
  assert.match(await begin(4), /<contact-box lang="de">/);
  await page.select('#programme-of', 'frivillighed-2019');
  assert.match(await snippetOf(page), /<conference-programme conference="frivillighed-2019" lang="de">/);
  assert.equal(await page.$('.purposes [aria-pressed=true]'), null);
});

test('languages are named by those who speak them', async () => {
  const page = await opened('?option-lang=uk');
  const names = await page.$$eval('#option-lang option', (all) =>
    all.map((option) => [option.value, option.lang, option.textContent.trim()].join(' ')),
  );
  assert.deepEqual(names.slice(1), [
    'da da Dansk',
    'en en English',
    'de de Deutsch',
    'sv sv Svenska',
    'nb nb Norsk bokmål',
    'fi fi Suomi',
    'uk uk Українська',
    'ar ar العربية',
    'kl kl Kalaallisut',
    'fo fo Føroyskt',
  ]);
});
