/** Studio as it is built, in Chromium: from the first screen to the saved file. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoInChromium } from '../support/demo-in-chromium.js';
import {
  axe,
  openFile,
  openStudio,
  press,
  savedText,
  TIMEOUT_MS,
  waitForText,
  write,
} from '../support/studio-page.js';

const demo = demoInChromium();

/** Studio, with this text open. */
async function opened(text?: string, query = ''): Promise<Page> {
  const page = await openStudio(demo.browser, demo.site.origin, query);
  if (text !== undefined) await openFile(page, text);
  return page;
}

const EXAMPLE = await readFile('data/example.json', 'utf8');

test('a broken date is found by the list, mended, and saved; the rest of the file keeps its bytes', async () => {
  const page = await opened(EXAMPLE);
  await press(page, 'Naboskabsdage 2030');
  await write(page, '#field-conferences-0-end', 'engang i maj');
  await waitForText(page, '.issues summary', '1 fejl');
  await press(page, '⚠ 1 fejl');
  await press(page, 'Personer');
  await page.click('.issues li button');
  await page.waitForFunction(() => document.activeElement?.id === 'field-conferences-0-end');
  const described = await page.$eval('#field-conferences-0-end', (field) => [
    field.getAttribute('aria-invalid'),
    document.getElementById(`${field.id}-error`)?.textContent.replace(/\s+/g, ' ').trim(),
    field.getAttribute('aria-describedby')?.includes(`${field.id}-error`),
  ]);
  assert.deepEqual(described, [
    'true',
    '⚠ Fejl: Skriv en dato, for eksempel 14.9.2027 eller 14.9.2027 kl. 9.',
    true,
  ]);
  assert.deepEqual(await axe(page), []);
  await write(page, '#field-conferences-0-end', '14.9.2030 kl. 15.20');
  await waitForText(page, '.state', 'Ingen fejl');
  await waitForText(page, '.state', '1 rettelse siden åbning');
  await press(page, 'Gem');
  await waitForText(page, '[role=status]', 'er gemt');
  assert.equal(
    await savedText(page),
    EXAMPLE.replace('"end": "2030-09-13T15:20:00+02:00"', '"end": "2030-09-14T15:20:00+02:00"'),
  );
});

test('what is opened and saved without a change has the same bytes', async () => {
  for (const text of [EXAMPLE.replaceAll('\n', '\r\n'), `\uFEFF${EXAMPLE.trimEnd()}`]) {
    const page = await opened(text);
    await press(page, 'Gem');
    await waitForText(page, '[role=status]', 'er gemt');
    assert.equal(await page.evaluate((saved) => saved, await savedText(page)), text.replace(/^\uFEFF/u, ''));
  }
});

test('a speaker is made in place, undone and done again, and the widget shows it', async () => {
  const page = await opened(EXAMPLE);
  await press(page, 'Naboskabsdage 2030');
  await press(page, 'Åbn Velkommen');
  await page.click('#field-conferences-0-sessions-2-speakers');
  await page.keyboard.type('Nanna Nyansat');
  await page.waitForSelector('[role=option]');
  await page.keyboard.press('Enter');
  await waitForText(page, '[role=status]', 'Ny person: Nanna Nyansat');
  const inWidget = () =>
    page.evaluate(
      () =>
        document.querySelector('conference-programme')?.shadowRoot?.textContent.includes('Nanna Nyansat') ??
        false,
    );
  await page.waitForFunction(() =>
    document.querySelector('conference-programme')?.shadowRoot?.textContent.includes('Nanna Nyansat'),
  );
  await page.keyboard.press('Escape');
  await press(page, 'Fortryd');
  await waitForText(page, '.state', 'Ingen rettelser');
  await page.waitForFunction(
    () => !document.querySelector('conference-programme')?.shadowRoot?.textContent.includes('Nanna Nyansat'),
  );
  await press(page, 'Gentag');
  await waitForText(page, '.state', '2 rettelser');
  await page.waitForFunction(() =>
    document.querySelector('conference-programme')?.shadowRoot?.textContent.includes('Nanna Nyansat'),
  );
  assert.equal(await inWidget(), true);
  await press(page, 'Gem');
  await waitForText(page, '[role=status]', 'er gemt');
  const { people } = JSON.parse(await savedText(page)) as { people: { id: string; name: string }[] };
  assert.deepEqual(people.at(-1), { id: 'nanna-nyansat', name: 'Nanna Nyansat' });
});

test('the programme is typed through like a sheet, and says what clashes', async () => {
  const page = await opened(EXAMPLE);
  await press(page, 'Naboskabsdage 2030');
  const cell = (row: number, column: number) => `[data-cell="${row}-${column}"]`;
  await page.waitForSelector(cell(0, 3));
  await page.click(cell(0, 3));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F2');
  await page.keyboard.type(' (ny)');
  await page.keyboard.press('Enter');
  await waitForText(page, cell(1, 3), '\\(ny\\)');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-cell')), '2-3');
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '12.9.2030\t7\t7.30\tKaffe\t\tFoyeren\n12.9.2030\t7.15\t8\tTe\t\tFoyeren');
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
  await waitForText(page, '[role=status]', '2 rækker er indsat');
  await waitForText(page, cell(0, 1), '^\\s*7\\.00');
  await waitForText(page, cell(1, 3), 'Te');
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Alt');
  await waitForText(page, cell(1, 3), 'Kaffe');
  await press(page, 'Sortér efter tid');
  await waitForText(page, cell(0, 3), 'Kaffe');
  assert.match(await page.$eval('.clashes', ({ textContent }) => textContent), /samtidig/);
  assert.deepEqual(await axe(page), []);
});

test('a row of the programme is moved by pointer: dragged, or taken up and put down', async () => {
  const page = await opened(EXAMPLE);
  await press(page, 'Naboskabsdage 2030');
  await page.waitForSelector('.programme .handle');
  const titles = () =>
    page.$$eval('.programme td.title', (cells) => cells.slice(0, 4).map((cell) => cell.textContent.trim()));
  const middle = async (row: number) => {
    const handle = await page.$(`.handle[data-row="${row}"]`);
    await handle?.scrollIntoView();
    const { x = 0, y = 0, width = 0, height = 0 } = (await handle?.boundingBox()) ?? {};
    return [x + width / 2, y + height / 2] as const;
  };
  const [first, second, third, fourth] = await titles();
  const to = await middle(2);
  await page.mouse.move(...(await middle(0)));
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 4 });
  await page.waitForSelector('.programme tr.below');
  assert.deepEqual(await axe(page), []);
  await page.mouse.up();
  await waitForText(page, '[role=status]', 'nu nummer 3');
  assert.deepEqual(await titles(), [second, third, first, fourth]);

  await page.mouse.click(...(await middle(2)));
  await page.waitForSelector('.handle[data-row="2"][aria-pressed=true]');
  await page.mouse.click(...(await middle(0)));
  await waitForText(page, '[role=status]', 'nu nummer 1');
  assert.deepEqual(await titles(), [first, second, third, fourth]);

  // Pressed twice, or given up with a key, it stays.
  await page.mouse.click(...(await middle(1)));
  await page.waitForSelector('.handle[aria-pressed=true]');
  await page.mouse.click(...(await middle(1)));
  await page.waitForFunction(() => !document.querySelector('.handle[aria-pressed=true]'));
  assert.deepEqual(await titles(), [first, second, third, fourth]);
});

test('no account, no storage, no stranger, and the strictest policy', async () => {
  const page = await demo.browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  const response = await page.goto(`${demo.site.origin}/studio/?language=en`);
  assert.match(response?.headers()['content-security-policy'] ?? '', /default-src 'none'/);
  await press(page, 'Begin with an example');
  await press(page, 'People');
  await press(page, 'New person');
  await write(page, '#field-people-22-name', 'Karen');
  await page.waitForFunction(() =>
    document.querySelector('speaker-card')?.shadowRoot?.textContent.includes('Karen'),
  );
  await press(page, 'Conferences');
  await page.click('.records button');
  await page.waitForFunction(() =>
    document.querySelector('conference-details')?.shadowRoot?.textContent.includes('Neighbourhood days'),
  );
  assert.deepEqual(complaints, []);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(`${demo.site.origin}/studio/`)),
    [],
  );
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  assert.deepEqual(await page.evaluate(async () => (await indexedDB.databases()).length), 0);
  assert.deepEqual(await demo.browser.cookies(), []);
});

for (const scheme of ['light', 'dark']) {
  test(`axe finds nothing in any state, and nothing overflows at 320 px (${scheme})`, async () => {
    const page = await opened();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width: 320, height: 640 });
    const check = async (state: string) => {
      assert.deepEqual(await axe(page), [], state);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, state);
    };
    await check('start');
    await press(page, 'Begynd med et eksempel');
    await page.waitForSelector('.records button');
    await check('records');
    await press(page, 'Naboskabsdage 2030');
    await press(page, 'Flere oplysninger');
    await check('conference');
    await page.click('#field-conferences-0-organisers');
    await page.waitForSelector('[role=option]');
    await check('choices');
    await press(page, 'Se resultatet');
    await page.waitForSelector('conference-details');
    await check('result');
    await press(page, 'Indhold');
    for (const list of ['Personer', 'Kontakter']) {
      await press(page, list);
      await page.click('.records button');
      await page.waitForSelector('.fields-of');
      await check(list);
      await press(page, 'Indhold');
    }
    await press(page, 'Om samlingen');
    await check('about');
  });
}

test('nobody meets the words of the machine room', async () => {
  for (const query of ['', '?language=en']) {
    const page = await opened(EXAMPLE.replace('"kind": "talk"', '"kind": "tale"'), '');
    if (query) await press(page, 'In English');
    await page.click('.records button');
    await page.waitForSelector('.issues summary');
    const text = await page.$eval('main', ({ textContent }) => textContent);
    assert.doesNotMatch(
      text.replaceAll('konferencer-2030.json', ''),
      /\b(datasæt|dataset|JSON|record|ids?)\b/i,
    );
  }
});

test('a letter has the browser work out no style anew, and the widget follows when a person pauses', async () => {
  const page = await opened(EXAMPLE);
  await press(page, 'Naboskabsdage 2030');
  await page.waitForSelector('.result-pane conference-details');
  await page.evaluate(() => {
    const changes: MutationRecord[] = [];
    new MutationObserver((found) => changes.push(...found)).observe(document.documentElement, {
      attributes: true,
    });
    Object.assign(window, { changes });
  });
  await page.focus('#field-conferences-0-title');
  await page.keyboard.type(' igen');
  await page.waitForFunction(() =>
    document.querySelector('.result-pane conference-details')?.shadowRoot?.textContent.includes('2030 igen'),
  );
  assert.equal(await page.evaluate(() => (window as unknown as { changes: unknown[] }).changes.length), 0);
  await page.close();
});

test('records and result stay in sight beside a long form', async () => {
  const page = await opened(EXAMPLE);
  await press(page, 'Naboskabsdage 2030');
  await page.waitForSelector('.result-pane conference-details >>> h3', { visible: true });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const seen = await page.$$eval('.lists button, .records button, #result-title', (elements) =>
    elements.map((element) => {
      const { left, top } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + 8, top + 8));
    }),
  );
  assert.ok(seen.length > 8 && seen.every(Boolean), String(seen));
});
