/** Code is copied on an intranet without https, and where a browser forbids it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { createDemoServer } from '../../demo/server.js';
import { findPrograms } from '../run/programs.js';
import { listen, type Site } from '../support/listen.js';

let browser: Browser;
let site: Site;

before(async () => {
  site = await listen(createDemoServer());
  browser = await launch({
    executablePath: findPrograms().chromium ?? '',
    args: ['--no-sandbox', '--host-resolver-rules=MAP intranet.example 127.0.0.1'],
  });
});

after(async () => {
  await browser.close();
  site.close();
});

async function opened(origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/configurator/`);
  await page.waitForSelector('#snippet');
  return page;
}

/** Presses the button, and reads what is said and what a field then gets by pasting. */
async function copied(page: Page): Promise<{ said: string; isSelected: boolean }> {
  await page.bringToFront();
  await page.focus('#snippet ~ .beside button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.querySelector('#snippet ~ .beside [role=status]')?.textContent !== '',
  );
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#snippet');
    return {
      said: document.querySelector('#snippet ~ .beside [role=status]')?.textContent ?? '',
      isSelected: document.activeElement === field && field?.selectionEnd === field?.value.length,
    };
  });
}

async function pasted(page: Page): Promise<string> {
  await page.focus('#page');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.$eval('#page', (field) => (field as HTMLTextAreaElement).value);
}

test('without https the code is copied all the same, and the button keeps the focus', async () => {
  const page = await opened(site.origin.replace('127.0.0.1', 'intranet.example'));
  assert.equal(await page.evaluate(() => isSecureContext || 'clipboard' in navigator), false);
  assert.deepEqual(await copied(page), { said: 'Kopieret.', isSelected: false });
  assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Kopiér/);
  assert.match(
    await pasted(page),
    /^<p><a href="http:\/\/intranet\.example:\d+\/embed\/embed\/conference-list"/,
  );
});

test('where the browser forbids to write to the clipboard, the code is copied as it was before there was one', async () => {
  const page = await opened(site.origin);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  assert.equal((await copied(page)).said, 'Kopieret.');
  assert.match(await pasted(page), /^<p><a href=/);
});

test('where nothing copies, the code is selected, and a sentence says which key copies it', async () => {
  const page = await opened(site.origin.replace('127.0.0.1', 'intranet.example'));
  await page.evaluate(() => {
    // As in browsers that forbid it.
    Object.assign(document, {
      execCommand() {
        return false;
      },
    });
  });
  assert.deepEqual(await copied(page), {
    said: 'Browseren tillader ikke at kopiere. Koden er markeret: tryk Ctrl+C (på Mac ⌘C).',
    isSelected: true,
  });
});
