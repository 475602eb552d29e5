/** Programmes and headings on paper, as Chromium prints them with the built scripts. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { builtScripts } from '../bench/built-scripts.js';
import { loaderTag } from '../bench/host-page.js';
import { startSite } from '../bench/site.js';
import { launchChromium } from '../support/launch-chromium.js';
import type { Site } from '../support/listen.js';

/** As browsers leave it. */
const MARGIN = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };

/** So many begin together that they do not fit below the heading of the page. */
const TOGETHER = 30;

/** A day with two beginnings, each title longer than a line. */
const parallel = {
  schemaVersion: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  conferences: [
    {
      id: 'parallel',
      title: 'Alt på én gang',
      start: '2030-09-12',
      status: 'scheduled',
      sessions: [...Array(TOGETHER + 10).keys()].map((index) => ({
        id: `s${index}`,
        kind: 'talk',
        title: 'Et oplæg, der har en titel, som er så lang, at den skal stå på flere linjer',
        start: `2030-09-12T${index < TOGETHER ? '09' : '10'}:00:00+02:00`,
        room: `Sal ${index % TOGETHER}`,
      })),
    },
  ],
};

/** A table of more rooms than fit on paper, with a session that is higher than what is left of the first page. */
const rooms = {
  ...parallel,
  conferences: [
    {
      id: 'rooms',
      title: 'Fire lokaler',
      start: '2030-09-12',
      status: 'scheduled',
      sessions: [...Array(4).keys()].map((index) => ({
        id: `r${index}`,
        kind: 'talk',
        title: 'Et oplæg '.repeat(index ? 1 : 80),
        start: '2030-09-12T09:00:00+02:00',
        room: `Sal ${index}`,
      })),
    },
  ],
};

/** In pixels. Below it there is room for the day and the time, and not for the first session. */
const ABOVE = 840;

/** In pixels. Below it there is room for the heading, and not for a logo. */
const ABOVE_HEADING = 990;

let site: Site;
let browser: Browser;

before(async () => {
  const files = new Map(await builtScripts());
  files.set('/festival.json', await readFile('data/festival.json', 'utf8'));
  files.set('/parallel.json', JSON.stringify(parallel));
  for (const name of ['festival', 'parallel']) {
    const list = '<conference-programme id="list" layout="agenda"></conference-programme>';
    const page = `<!doctype html><html lang="da"><title>Program</title><link rel="icon" href="data:,">
      <style>body { margin: 0; font-family: sans-serif } h1 { margin: 0 0 .5rem; font-size: 1.25rem }</style>${loaderTag(`/${name}.json`)}<h1>Program</h1>${list}</html>`;
    files.set(`/${name}.html`, page);
  }
  files.set('/rooms.json', JSON.stringify(rooms));
  files.set(
    '/rooms.html',
    `<!doctype html><html lang="da"><title>Program</title><link rel="icon" href="data:,">
      <style>body { margin: 0; font-family: sans-serif } body::before { content: ''; display: block; height: ${ABOVE}px }
      ::part(conference), ::part(day-title) { display: none }</style>${loaderTag('/rooms.json')}<conference-programme id="list" layout="grid"></conference-programme></html>`,
  );
  files.set(
    '/heading.html',
    `<!doctype html><html lang="da"><title>Partnere</title><link rel="icon" href="data:,">
      <style>body { margin: 0; font-family: sans-serif } body::before { content: ''; display: block; height: ${ABOVE_HEADING}px }
      </style>${loaderTag('/festival.json')}<partner-list id="list" heading="Partnere"></partner-list></html>`,
  );
  site = await startSite(files);
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  site.close();
});

/** As it is printed on A4. */
async function printed(name: string, slot: string, pageRanges = ''): Promise<string> {
  const page = await browser.newPage();
  await page.emulateTimezone('Europe/Copenhagen');
  await page.goto(`${site.origin}/${name}.html`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(
    (wanted) => document.querySelector('#list')?.shadowRoot?.querySelector(wanted),
    {},
    slot,
  );
  const pdf = await page.pdf({ format: 'A4', margin: MARGIN, pageRanges });
  await page.close();
  return Buffer.from(pdf).toString('latin1');
}

async function pagesOf(name: string): Promise<number> {
  const pdf = await printed(name, '.agenda-slot');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('a programme of 120 sessions is printed on one page', async () => {
  assert.equal(await pagesOf('festival'), 1);
});

test('many sessions that begin together do not leave the page before them empty', async () => {
  assert.equal(await pagesOf('parallel'), 2);
});

test('a time in a table of rooms is on the page of its first session', async () => {
  // A page with nothing written on it needs no font.
  assert.match(await printed('rooms', '.grid td', '2'), /\/Font\b/);
  assert.doesNotMatch(await printed('rooms', '.grid td', '1'), /\/Font\b/);
});

test('the heading of a widget is on the page of what it is about', async () => {
  assert.match(await printed('heading', '.partner', '2'), /\/Font\b/);
  assert.doesNotMatch(await printed('heading', '.partner', '1'), /\/Font\b/);
});
