/** Taking a spreadsheet or another source into Studio, as it is built, in Chromium. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'puppeteer-core';
import { demoInChromium } from '../support/demo-in-chromium.js';
import { listen } from '../support/listen.js';
import { axe, dropFile, openStudio, press, savedText, waitForText, write } from '../support/studio-page.js';

const demo = demoInChromium();

const WORKBOOK = await readFile('data/templates/konferencer.xlsx');

const textOf = (page: Page, selector: string) =>
  page.$eval(selector, ({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

interface SavedDataset {
  readonly language: string;
  readonly people: readonly { readonly name: string }[];
  readonly conferences: readonly {
    readonly title: string;
    readonly theme?: string;
    readonly sessions?: readonly { readonly title: string; readonly start: string }[];
  }[];
}

async function saved(page: Page): Promise<SavedDataset> {
  await press(page, 'Gem');
  await waitForText(page, '[role=status]', 'er gemt');
  return JSON.parse(await savedText(page)) as SavedDataset;
}

test('a workbook is dropped, looked through, taken without one line, undone in one step and saved', async () => {
  const page = await openStudio(demo.browser, demo.site.origin);
  const example = await page.$eval('.start a[download]', (link) => link.href);
  const downloaded = await fetch(example);
  assert.deepEqual(Buffer.from(await downloaded.arrayBuffer()), WORKBOOK);
  await dropFile(page, 'konferencer.xlsx', WORKBOOK);
  await page.waitForSelector('.import table');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'import-title');
  assert.match(await textOf(page, '.import [role=status]'), /^9 nye, 0 rettes/);
  const rows = await page.$$eval('.import tbody tr', (all) =>
    all.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );
  assert.match(rows[0] ?? '', /^Ny Digital velfærd 2027 konference/);
  assert.deepEqual(await axe(page), []);
  await page.click('.import input[aria-label="Tag med: Bo Prøve"]');
  await press(page, 'Tag 8 med');
  await waitForText(page, '.said', '8 ændringer er taget med');
  await press(page, 'Fortryd');
  await page.waitForFunction(() => document.querySelectorAll('.records button').length === 0);
  await press(page, 'Gentag');
  await page.waitForFunction(() => document.querySelectorAll('.records button').length === 2);
  const { people, conferences, language } = await saved(page);
  assert.equal(language, 'da');
  assert.deepEqual(
    people.map(({ name }) => name),
    ['Ida Test', 'Mona Eksempel'],
  );
  assert.equal(conferences.length, 2);
  assert.equal(JSON.stringify(conferences).includes('bo-prove'), false);
});

test('what was edited since stays when the sheet is taken in again, and says so', async () => {
  const page = await openStudio(demo.browser, demo.site.origin);
  const sheet = (theme: string, city: string) =>
    writeXlsx({
      sheets: [
        {
          name: 'Konferencer',
          rows: [
            ['Titel', 'Tema', 'Dato', 'By'],
            ['Vinterdage', theme, '2031-01-15', city],
          ],
        },
      ],
    });
  await dropFile(page, 'vinter.xlsx', await sheet('Kulde', 'Odense'));
  await press(page, 'Tag 1 med');
  await press(page, 'Vinterdage');
  await write(page, '#field-conferences-0-theme', 'Mit eget tema');
  await dropFile(page, 'vinter (1).xlsx', await sheet('Kulde', 'Aarhus'));
  await page.waitForSelector('.import table');
  const text = await textOf(page, '.import tbody');
  assert.match(text, /Bliver, som du har rettet det Vinterdage konference Tema Mit eget tema Kulde/);
  assert.match(text, /Rettes Vinterdage konference Sted, By|Rettes Vinterdage konference By Odense Aarhus/);
  await press(page, 'Tag 1 med');
  await waitForText(page, '.said', '1 ændring er taget med');
  const { conferences } = await saved(page);
  assert.match(JSON.stringify(conferences), /Mit eget tema.*Aarhus/);
});

test('a programme is asked for its conference, and a column that is not known for its meaning', async () => {
  const page = await openStudio(demo.browser, demo.site.origin, '?language=en');
  const csv =
    'Date;Start;Talk;Blurb;Hall\n2031-02-03;9:00;Opening;All about it;Room 1\n2031-02-03;9:30;Ice;Cold;Room 2\n';
  await dropFile(page, 'programme.csv', new TextEncoder().encode(csv));
  await page.waitForSelector('#import-conference');
  await write(page, '#import-title-of-new', 'Ice days');
  await press(page, 'Use this name');
  await waitForText(page, '.import tbody', 'Ice days');
  const select = await page.$$eval('.columns .field', (fields) =>
    fields.map((field) => [
      field.querySelector('label')?.textContent,
      field.querySelector('select')?.value,
      (field.querySelector('.error')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    ]),
  );
  assert.deepEqual(select[3]?.slice(0, 2), ['Blurb', '-']);
  assert.match(String(select[3][2]), /The heading is not known/);
  assert.deepEqual(select[2]?.slice(0, 2), ['Talk', 'title']);
  assert.deepEqual(await axe(page), []);
  await page.select('#import-column-0-3', 'abstract');
  await page.waitForFunction(() => !document.querySelector('#import-column-0-3-hint'));
  await press(page, 'Take 1');
  await press(page, 'Ice days');
  await waitForText(page, '.programme', 'Opening');
  await press(page, 'Save');
  await waitForText(page, '[role=status]', 'is saved');
  const { conferences } = JSON.parse(await savedText(page)) as SavedDataset;
  assert.match(JSON.stringify(conferences[0]), /"title":"Ice days".*"abstract":\[?"All about it/);
});

test('sheets are chosen, and reading can be stopped and begun again', async () => {
  const page = await openStudio(demo.browser, demo.site.origin);
  await dropFile(page, 'konferencer.xlsx', WORKBOOK);
  await page.waitForSelector('.import table');
  const label = 'Oplægsholdere';
  const box = await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll('.import fieldset label')]
        .find(({ textContent }) => textContent.trim() === name)
        ?.querySelector('input'),
    {},
    label,
  );
  await (box as unknown as { click: () => Promise<void> }).click();
  await page.waitForFunction(
    () =>
      ![...document.querySelectorAll('.import summary')].some(({ textContent }) =>
        textContent.includes('Oplægsholdere'),
      ),
  );
  await press(page, 'Annuller');
  await page.waitForSelector('.start .ways');
  const rows = Array.from({ length: 60_000 }, (_, index) => `Dag ${index};2031-01-15;Odense`);
  const large = new TextEncoder().encode(`Titel;Dato;By\n${rows.join('\n')}\n`);
  await dropFile(page, 'stor.csv', large);
  await page.waitForSelector('.import progress');
  assert.deepEqual(await axe(page), []);
  await press(page, 'Stop');
  await waitForText(page, '.said', 'Stoppet. Intet er ændret.');
  await dropFile(page, 'konferencer.xlsx', WORKBOOK);
  await page.waitForSelector('.import table');
});

test('an address that may not be read, and a file that is none, say what to do instead', async (context) => {
  const stranger = await listen(createServer((_, response) => response.end('hemmelig')));
  context.after(() => stranger.close());
  const page = await openStudio(demo.browser, demo.site.origin);
  await press(page, 'Begynd med en tom samling');
  await press(page, 'Hent ind');
  await page.waitForSelector('#import-address');
  await write(page, '#import-address', `${stranger.origin}/program.ics`);
  await press(page, 'Hent');
  await waitForText(page, '.import [role=alert]', 'gem filen på din computer, og vælg den her');
  assert.equal(
    await page.$eval('.import [role=alert] a', (link) => link.href),
    `${stranger.origin}/program.ics`,
  );
  assert.deepEqual(await axe(page), []);
  await write(page, '#import-address', `${demo.site.origin}/studio/findes-ikke.ics`);
  await press(page, 'Hent');
  await waitForText(page, '.import [role=alert]', 'fejl 404');
  await write(page, '#import-address', `${demo.site.origin}/studio/konferencer.xlsx`);
  await press(page, 'Hent');
  await page.waitForSelector('.import table');
  await dropFile(page, 'brev.json', new TextEncoder().encode('{"kære": "ven"}'));
  await page.waitForSelector('.import [role=alert]');
  assert.doesNotMatch(await textOf(page, '.import'), /\b(datasæt|JSON|id)\b/i);
});

test('a name that is almost another is read as the other by one press, and apart again by another', async () => {
  const page = await openStudio(demo.browser, demo.site.origin);
  const rows = [
    ['Dato', 'Titel', 'Oplægsholder', 'Lokale'],
    ['2031-01-15', 'Sne', 'Mona Eksempel', 'Auditorium'],
    ['2031-01-15', 'Is', 'Mona Exempel', 'Auditorium'],
  ];
  const conferences = [
    ['Titel', 'Start'],
    ['Vinterdage', '2031-01-15'],
  ];
  const sheets = [
    { name: 'Konferencer', rows: conferences },
    { name: 'Program', rows },
  ];
  await dropFile(page, 'vinter.xlsx', Buffer.from(await writeXlsx({ sheets })));
  await waitForText(page, '.similar', 'Program!C3: Mona Exempel ligner Mona Eksempel');
  await waitForText(page, '.import [role=status]', '3 nye');
  assert.deepEqual(await axe(page), []);
  await press(page, 'Brug Mona Eksempel');
  await waitForText(page, '.similar', 'Mona Exempel læses som Mona Eksempel.');
  await waitForText(page, '.import [role=status]', '2 nye');
  await page.waitForFunction(() => document.activeElement?.id === 'import-similar');
  await press(page, 'Nej, det er to forskellige');
  await waitForText(page, '.import [role=status]', '3 nye');
  await page.close();
});

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Kommunen//Program//DA',
  'BEGIN:VEVENT',
  'UID:sne@example.org',
  'DTSTAMP:20300101T000000Z',
  'DTSTART:20310115T080000Z',
  'DTEND:20310115T090000Z',
  'SUMMARY:Sne på vejene',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

test('a calendar is read in the page as it is built', async () => {
  const page = await openStudio(demo.browser, demo.site.origin);
  await dropFile(page, 'vinter.ics', Buffer.from(CALENDAR));
  await page.waitForSelector('.import h3');
  assert.match(await textOf(page, '.import'), /Sne på vejene/);
});

test('a file of which nothing can be taken says why, and not that all of it is there', async () => {
  const page = await openStudio(demo.browser, demo.site.origin);
  const entities = '<?xml version="1.0"?><!DOCTYPE schedule [<!ENTITY a "b">]><schedule>&a;</schedule>';
  await dropFile(page, 'program.xml', Buffer.from(entities));
  await waitForText(page, '.import', 'hente indhold fra andre filer[^]*Ovenfor står hvorfor');
  assert.doesNotMatch(await textOf(page, '.import'), /står her allerede/);
  await dropFile(page, 'privat.ics', Buffer.from(CALENDAR.replace('SUMMARY', 'CLASS:PRIVATE\r\nSUMMARY')));
  await waitForText(page, '.import', 'er privat i kalenderen[^]*Ovenfor står hvorfor');
  // Danish letters as of Windows, in a file of Studio.
  const own = Buffer.from('{"schemaVersion": 1, "conferences": [{"title": "Årsmøde"}]}', 'latin1');
  await dropFile(page, 'egen.json', own);
  await waitForText(page, '.import [role=alert]', 'ikke gemt som UTF-8');
});

test('another file that is dropped takes the place of one that was about to be taken in', async () => {
  const page = await openStudio(demo.browser, demo.site.origin);
  const table = (title: string) => Buffer.from(`Titel;Dato;By\n${title};2031-01-15;Odense\n`);
  await dropFile(page, 'forkert.csv', table('Forkert dag'));
  await waitForText(page, '.import', 'Forkert dag');
  await dropFile(page, 'rigtig.csv', table('Rigtig dag'));
  await waitForText(page, '.import', 'Rigtig dag');
  await press(page, 'Annuller');
  await page.waitForSelector('.start .ways');
  // A file of Studio is opened, and nothing of the other can get into it.
  await dropFile(page, 'forkert.csv', table('Forkert dag'));
  await waitForText(page, '.import', 'Forkert dag');
  await dropFile(page, 'eksempel.json', await readFile('data/example.json'));
  await waitForText(page, '.bar .file', 'eksempel.json');
  assert.equal(await page.$('.import'), null);
});
