/** Studio from a sheet with mistakes to a page that shows the programme, in the browsers there are. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { createDemoServer } from '../../demo/server.js';
import { freePort } from '../run/free-port.js';
import { BROWSERS } from '../run/where-tests-run.js';
import { type AnyPage, openBrowser, until } from '../support/each-browser.js';
import { faultyWorkbook } from '../support/faulty-workbook.js';
import { listen, type Site } from '../support/listen.js';
import { startNginx } from '../support/nginx.js';
import { assertSameFiles, commandPublishes, type Files, unzipped } from '../support/publications.js';
import {
  dropInto,
  entryOf,
  fill,
  keepSaved,
  lastSaved,
  lastZip,
  pressButton,
  storedBy,
  textOf,
  untilText,
} from '../support/studio-any.js';
import { temporaryFolder } from './publish/publish.js';

const folder = temporaryFolder();
let site: Site;

before(async () => {
  site = await listen(createDemoServer());
});

after(() => site.close());

/** The name that is spelled wrong would make somebody who is not there. */
async function mendPerson(page: AnyPage): Promise<void> {
  const question = 'Program!G6: Mona Exempel ligner Mona Eksempel, som også findes.';
  assert.match(await textOf(page, '.similar'), new RegExp(question));
  assert.match(await textOf(page, '.import'), /Mona Eksempel person.*Mona Exempel person/);
  await pressButton(page, 'Brug Mona Eksempel');
  await untilText(page, '.similar', 'Mona Exempel læses som Mona Eksempel.');
  assert.doesNotMatch(await textOf(page, '.import table'), /Mona Exempel/);
}

/** The two dates and the address: each cell is named, and its field is empty. */
async function mendFields(page: AnyPage): Promise<void> {
  const notes = await textOf(page, '.import');
  assert.match(notes, /Konferencer!D3: ”sidst i marts” er udeladt. Skriv en dato, for eksempel/);
  assert.match(
    notes,
    /Konferencer!S2: ”digital velfærd punktum dk” er udeladt. Skriv hele adressen, som begynder med https/,
  );
  assert.match(notes, /Konferencer!E2: ”13.9.2027” er udeladt. Den slutter, før den begynder/);
  await pressButton(page, 'Tag 9 med');
  await pressButton(page, 'Temadag om frivillighed');
  await fill(page, '#field-conferences-1-start', '29.3.2028');
  await pressButton(page, 'Digital velfærd 2027');
  await fill(page, '#field-conferences-0-end', '13.9.2027');
  await untilText(page, '.issues summary', '1 fejl');
  await page.evaluate("document.querySelector('.issues li button').click()");
  await until(page, "document.activeElement?.id === 'field-conferences-0-end'");
  await fill(page, '#field-conferences-0-end', '15.9.2027');
  await untilText(page, '.state', 'Ingen fejl');
  await fill(page, '#field-conferences-0-registration-url', 'https://example.org/tilmelding');
}

async function moveByKeyboard(page: AnyPage): Promise<void> {
  await pressButton(page, 'Konferencer');
  await pressButton(page, 'Digital velfærd 2027');
  await pressButton(page, 'Skema');
  await until(page, `${entryOf('Byg en side')} !== undefined`);
  await page.evaluate(`${entryOf('Byg en side')}.focus()`);
  await page.press('Enter');
  await page.press('ArrowDown');
  await page.press('ArrowDown');
  await page.press('Enter');
  await untilText(page, '.steer [role=status]', 'ligger nu tirsdag 14. september 11.00–12.10, Lokale 2');
}

async function addPortrait(page: AnyPage): Promise<void> {
  await pressButton(page, 'Personer');
  await pressButton(page, 'Ida Test');
  await pressButton(page, 'Tilføj portræt');
  await fill(page, '#field-people-0-photo-src', `${site.origin}/studio/icon.svg`);
  await fill(page, '#field-people-0-photo-alt', 'Ida Test');
  await untilText(page, '.state', '1 fejl');
  await page.evaluate("document.querySelector('#field-people-0-photo-consent').click()");
  await untilText(page, '.state', 'Ingen fejl');
}

/** What Studio makes, in a ZIP file. */
async function publish(page: AnyPage, baseUrl: string): Promise<Files> {
  await pressButton(page, 'Udgiv');
  await fill(page, '#publish-address', baseUrl);
  await page.evaluate("document.querySelector('#publish-start').click()");
  await untilText(page, '#publish-outcome', 'hentet ned');
  return unzipped(await lastZip(page));
}

/** What Studio writes into a folder that the person picks: one of the browser's own, which no test can pick by hand. */
async function publishIntoFolder(page: AnyPage): Promise<Files> {
  await page.evaluate(`(() => {
    window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('udgivet', { create: true });
    document.querySelectorAll('[name=publish-target]')[1].click();
  })()`);
  await page.evaluate("document.querySelector('#publish-start').click()");
  await untilText(page, '#publish-outcome', '0 ændret, 0 uændret, 0 fjernet');
  const encoded = (await page.evaluate(`(async () => {
    const found = [];
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('udgivet');
    const folders = [['', root]];
    for (const [path, folder] of folders)
      for await (const [name, handle] of folder) {
        if (handle.kind === 'directory') folders.push([path + name + '/', handle]);
        else found.push([path + name, btoa(Array.from(
          new Uint8Array(await (await handle.getFile()).arrayBuffer()),
          (byte) => String.fromCharCode(byte),
        ).join(''))]);
      }
    return found;
  })()`)) as readonly (readonly [string, string])[];
  return new Map(encoded.map(([path, text]) => [path, Buffer.from(text, 'base64')]));
}

/** The code that the published Studio gives for its programme. */
async function snippetOf(page: AnyPage, baseUrl: string): Promise<string> {
  await page.goTo(`${baseUrl}studio/?view=show&widget=conference-programme&conference=digital-velfaerd-2027`);
  await until(page, "document.querySelector('#snippet')?.value.includes('conference-programme')");
  return String(
    await page.evaluate(
      "[...document.querySelectorAll('textarea[readonly]')].map(({ value }) => value).join('\\n')",
    ),
  );
}

for (const name of BROWSERS) {
  test(`from a sheet with mistakes to a programme on somebody else’s page (${name})`, async (context) => {
    const page = await openBrowser(name);
    if (!page) return;
    context.after(() => page.close());
    await page.goTo(`${site.origin}/studio/`);
    await keepSaved(page);
    // The pictures of the sheet lie at another site, which must learn nothing of the work.
    const asked: (string | undefined)[] = [];
    const stranger = await listen(
      createServer(({ url }, response) => {
        asked.push(url);
        response.end();
      }),
    );
    context.after(() => stranger.close());
    await dropInto(page, 'konferencer.xlsx', await faultyWorkbook(`${stranger.origin}/portraet.jpg`));
    await until(page, "document.querySelector('.import table') !== null");
    await mendPerson(page);
    await mendFields(page);
    await untilText(page, '.result-pane', 'Billeder fra andre websteder hentes ikke her');
    await moveByKeyboard(page);
    await addPortrait(page);
    await pressButton(page, 'Gem');
    await untilText(page, '.said', 'er gemt|er hentet ned');
    const saved = join(folder, `${name}.json`);
    writeFileSync(saved, await lastSaved(page));

    const port = await freePort();
    const baseUrl = `http://127.0.0.1:${port}/konferencer/`;
    const files = await publish(page, baseUrl);
    const commanded = await commandPublishes(saved, join(folder, `${name}-command`), baseUrl);
    assertSameFiles(files, commanded);
    if (name === 'chromium') assertSameFiles(await publishIntoFolder(page), commanded);
    assert.deepEqual(await storedBy(page), ['', 0, 0, 0, 0, 0]);
    assert.deepEqual(asked, []);
    const strangers = (await page.requests()).filter(
      (url) => url.startsWith('http') && !url.startsWith(`${site.origin}/`),
    );
    assert.deepEqual(strangers, []);

    const root = join(folder, name);
    for (const [path, bytes] of files) {
      const file = join(root, 'www/konferencer', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    context.after(await startNginx(root, port));
    const snippet = await snippetOf(page, baseUrl);
    const host = await listen(
      createServer((_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><html lang="da"><title>Kommunen</title><main>${snippet}</main></html>`);
      }),
    );
    context.after(() => host.close());
    await page.goTo(`${host.origin}/`);
    await until(
      page,
      "/11.00.*Byg en side, der virker for alle/s.test(document.querySelector('conference-programme')?.shadowRoot?.textContent ?? '')",
    );
    assert.deepEqual(await storedBy(page), ['', 0, 0, 0, 0, 0]);
  });
}
