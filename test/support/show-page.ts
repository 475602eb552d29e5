/** The view of Studio that shows, at the address of the configurator, and what a person does in it. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';

export async function openShow(browser: Browser, origin: string, query = ''): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/configurator/${query}`);
  await page.waitForSelector('#widget');
  await page.waitForFunction(() =>
    document.querySelector('#option-speaker, [name=option-year], [name=option-contact]'),
  );
  return page;
}

/** Goes on with the Tab key until an element has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${selector} cannot be reached with the keyboard`);
}

export const snippetOf = (page: Page): Promise<string> =>
  page.$eval('#snippet', (element) => (element as HTMLTextAreaElement).value);
