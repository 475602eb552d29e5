/** What a person does in Studio, in any browser. */
import { type AnyPage, until } from './each-browser.js';
import type { Point } from './webdriver.js';

const quoted = (text: string) => JSON.stringify(text);

/** An expression for a button, or what is folded up, by how its text begins. */
const named = (text: string) =>
  `[...document.querySelectorAll('button, summary')].find((element) => element.textContent.replace(/\\s+/g, ' ').trim().startsWith(${quoted(text)}))`;

export async function pressButton(page: AnyPage, text: string): Promise<void> {
  await until(page, `${named(text)} !== undefined`);
  await page.evaluate(`${named(text)}.click()`);
}

export const textOf = async (page: AnyPage, selector: string): Promise<string> =>
  String(
    await page.evaluate(
      `document.querySelector(${quoted(selector)})?.textContent.replace(/\\s+/g, ' ').trim()`,
    ),
  );

export const untilText = (page: AnyPage, selector: string, pattern: string): Promise<unknown> =>
  until(
    page,
    `new RegExp(${quoted(pattern)}).test(document.querySelector(${quoted(selector)})?.textContent ?? '')`,
  );

/** Replaces what stands in a field, as if typed at once. */
export async function fill(page: AnyPage, selector: string, text: string): Promise<void> {
  await until(page, `document.querySelector(${quoted(selector)}) !== null`);
  await page.evaluate(`(() => {
    const field = document.querySelector(${quoted(selector)});
    field.focus();
    field.value = ${quoted(text)};
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.blur();
  })()`);
}

/** An expression for a session of the calendar, by what its text has in it. */
export const entryOf = (text: string): string =>
  `[...document.querySelectorAll('.plan .day .entry')].find((each) => each.querySelector('.title').textContent.includes(${quoted(text)}))`;

/** Where a session is in the window, once it can be seen there. */
export async function placeOf(page: AnyPage, text: string): Promise<Point & { readonly width: number }> {
  return (await page.evaluate(`(() => {
    const entry = ${entryOf(text)};
    entry.scrollIntoView({ block: 'center', inline: 'center' });
    const { left, top, width } = entry.getBoundingClientRect();
    return { x: left + width / 2, y: top + 10, width };
  })()`)) as Point & { readonly width: number };
}

/** The calendar of the first conference of the example. */
export async function openCalendar(page: AnyPage, origin: string): Promise<void> {
  await page.goTo(`${origin}/studio/`);
  await pressButton(page, 'Begynd med et eksempel');
  await pressButton(page, 'Naboskabsdage 2030');
  await pressButton(page, 'Skema');
  await until(page, "document.querySelector('.plan .entry') !== null");
}

/** Keeps what the page hands to the browser to be saved; in Chromium it is saved into a file of the browser's own. */
export async function keepSaved(page: AnyPage): Promise<void> {
  await page.evaluate(`(() => {
    window.kept = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      window.kept.push(blob);
      return createObjectURL(blob);
    };
    if ('showSaveFilePicker' in window)
      window.showSaveFilePicker = async () =>
        (window.handle = await (await navigator.storage.getDirectory()).getFileHandle('konferencer.json', { create: true }));
  })()`);
}

/** The text of the file that was saved last. */
export async function lastSaved(page: AnyPage): Promise<string> {
  return String(
    await page.evaluate(
      "window.handle ? window.handle.getFile().then((file) => file.text()) : window.kept.findLast(({ type }) => type === 'application/json').text()",
    ),
  );
}

/** The ZIP file that was downloaded last, in Base64. */
export async function lastZip(page: AnyPage): Promise<string> {
  return String(
    await page.evaluate(`window.kept.findLast(({ type }) => type !== 'application/json').arrayBuffer().then((bytes) => {
      let text = '';
      for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
      return btoa(text);
    })`),
  );
}

/** Drops a file on the page. */
export async function dropInto(page: AnyPage, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(`(() => {
    const content = Uint8Array.from(atob(${quoted(Buffer.from(bytes).toString('base64'))}), (letter) => letter.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], ${quoted(name)}));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
}

/** What the browser keeps of a page: everything but what a person chose to save. */
export const storedBy = (page: AnyPage): Promise<unknown> =>
  page.evaluate(`(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    'caches' in window ? (await caches.keys()).length : 0,
    'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  ])()`);
