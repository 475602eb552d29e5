/** Studio as it is built, in Chromium, and what a person does in it. */
import { readFile } from 'node:fs/promises';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';

export const TIMEOUT_MS = 8_000;

/** Opens Studio; the file pickers of the page give this file of the browser's own, which is a real one. */
export async function openStudio(browser: Browser, origin: string, query = ''): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.setViewport({ width: 1440, height: 1000 });
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, {
      async showSaveFilePicker() {
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle('konferencer-2030.json', { create: true });
      },
      async showOpenFilePicker() {
        const folder = await navigator.storage.getDirectory();
        return [await folder.getFileHandle('konferencer-2030.json')];
      },
    });
  });
  await page.goto(`${origin}/studio/${query}`);
  await page.waitForSelector('.start');
  return page;
}

export async function writeFile(page: Page, text: string): Promise<void> {
  await page.evaluate(async (content) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('konferencer-2030.json', { create: true });
    const stream = await handle.createWritable();
    await stream.write(content);
    await stream.close();
  }, text);
}

export const savedText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle('konferencer-2030.json')).getFile()).text();
  });

/** Presses a button, or opens what is folded up, by how its text begins. */
export async function press(page: Page, text: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('button, summary')].find((element) =>
        element.textContent.replace(/\s+/g, ' ').trim().startsWith(wanted),
      ),
    {},
    text,
  );
  await (found as ElementHandle<HTMLElement>).click();
}

export const waitForText = (page: Page, selector: string, pattern: string): Promise<unknown> =>
  page.waitForFunction(
    (where, wanted) => new RegExp(wanted).test(document.querySelector(where)?.textContent ?? ''),
    {},
    selector,
    pattern,
  );

/** Replaces what stands in a field, as a person does. */
export async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.click(selector, { count: 3 });
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

export async function axe(page: Page): Promise<string[]> {
  // As the page's own script, which a strict policy lets in only from its own address.
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Drops a file on the page. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    (called, base64) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], called));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );
}

/** Opens this text as a file that Studio may write. */
export async function openFile(page: Page, text: string): Promise<void> {
  await writeFile(page, text);
  await press(page, 'Vælg fil');
  await page.waitForSelector('.records button');
}
