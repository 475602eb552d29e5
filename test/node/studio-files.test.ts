/** Files in Studio: chosen, dropped, saved, and left, in the browsers there are. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { createDemoServer } from '../../demo/server.js';
import { launchChromium } from '../support/launch-chromium.js';
import { type AnyPage, openBrowser, until } from '../support/each-browser.js';
import { listen, type Site } from '../support/listen.js';
import { dropInto, fill, keepSaved, lastSaved, pressButton, untilText } from '../support/studio-any.js';
import { dropFile, openStudio, press, waitForText, write } from '../support/studio-page.js';

const EXAMPLE = await readFile('data/example.json', 'utf8');
const THEME = 'Når hjælpen bor ved siden af';

let site: Site;

before(async () => {
  site = await listen(createDemoServer());
});

after(() => site.close());

/** Has the field for files, which Studio opens by itself, stand in the page, where a driver can put a file into it. */
const showFileField = (page: AnyPage) =>
  page.evaluate(`HTMLInputElement.prototype.click = function () {
    this.id = 'file-field';
    document.body.append(this);
  }, 1`);

for (const name of ['firefox', 'webkit'] as const) {
  test(`a file is opened, edited and saved by download, again and again (${name})`, async (context) => {
    const page = await openBrowser(name);
    if (!page) return;
    context.after(() => page.close());
    await page.goTo(`${site.origin}/studio/`);
    await keepSaved(page);
    await until(page, "document.querySelector('.start') !== null");
    await showFileField(page);
    await pressButton(page, 'Vælg fil');
    await until(page, "document.querySelector('#file-field') !== null");
    await page.chooseFile('#file-field', resolve('data/example.json'));
    await pressButton(page, 'Naboskabsdage 2030');
    for (const theme of ['Nye naboer', 'Gamle naboer']) {
      await fill(page, '#field-conferences-0-theme', theme);
      await untilText(page, '.state', '1 rettelse siden');
      await page.press('Control', 's');
      await untilText(page, '.said', 'example.json er hentet ned');
      await untilText(page, '.bar .file', 'Alt er gemt');
      assert.equal(await lastSaved(page), EXAMPLE.replace(THEME, theme));
    }
    await pressButton(page, 'Luk');
    await until(page, "document.querySelector('.start') !== null");
    await dropInto(page, 'trukket.json', Buffer.from(EXAMPLE));
    await untilText(page, '.bar .file', 'trukket.json');
  });
}

test('a file that is dropped is opened, and one with edits is only left by who says so', async (context) => {
  const browser = await launchChromium();
  context.after(() => browser.close());
  const page = await openStudio(browser, site.origin);
  const asked: string[] = [];
  let answer = false;
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void (answer ? dialog.accept() : dialog.dismiss());
  });
  await dropFile(page, 'trukket.json', Buffer.from(EXAMPLE));
  await waitForText(page, '.bar .file', 'trukket.json');
  // What is as it was is left without a question.
  await page.reload();
  await page.waitForSelector('.start');
  assert.deepEqual(asked, []);

  await dropFile(page, 'trukket.json', Buffer.from(EXAMPLE));
  await press(page, 'Naboskabsdage 2030');
  await write(page, '#field-conferences-0-theme', 'Ikke gemt');
  await waitForText(page, '.bar .file', 'Ikke gemt');
  await press(page, 'Luk');
  await page.waitForFunction(() => document.querySelector('.bar') !== null);
  assert.deepEqual(asked, ['confirm']);
  await dropFile(page, 'anden.json', Buffer.from(EXAMPLE));
  await waitForText(page, '.bar .file', 'trukket.json');
  assert.deepEqual(asked, ['confirm', 'confirm']);
  answer = true;
  await page.reload();
  await page.waitForSelector('.start');
  assert.deepEqual(asked, ['confirm', 'confirm', 'beforeunload']);
});

test('what is opened is announced: its list has the focus, which no button has that is gone', async (context) => {
  const browser = await launchChromium();
  context.after(() => browser.close());
  const page = await openStudio(browser, site.origin);
  // A screen reader calls a field wrong that is empty and required, unless it says that it is not.
  assert.equal(await page.$eval('#address', (field) => field.getAttribute('aria-invalid')), 'false');
  await page.focus('.ways li:last-child button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'records-title');
});
