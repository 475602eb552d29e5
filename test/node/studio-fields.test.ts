/** Studio's forms, as it is built, in Chromium: each field of a conference, a session and an organisation is filled in and saved. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoInChromium } from '../support/demo-in-chromium.js';
import { openFile, openStudio, press, savedText, waitForText, write } from '../support/studio-page.js';

const demo = demoInChromium();

const EMPTY = {
  schemaVersion: 1,
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  organisations: [{ id: 'banken', name: 'Banken' }],
  conferences: [
    {
      id: 'dagen',
      title: 'Dagen',
      start: '2030-09-12',
      status: 'scheduled',
      sessions: [{ id: 'velkomst', kind: 'talk', title: 'Velkomst', start: '2030-09-12T09:00:00+02:00' }],
    },
  ],
};

/** What is folded up is opened, also what opens with it. */
async function openAll(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('details.more, details.record')].filter(
      ({ open }) => !open,
    );
    for (const each of folded) each.open = true;
    return folded.length === 0;
  });
}

/** Asks for the fields of a record within this one, or for one more of a list. */
async function add(page: Page, id: string): Promise<void> {
  await openAll(page);
  await page.$eval(`#${id}-add, #${id} > button.plain`, (button) => {
    (button as HTMLElement).click();
  });
  await page.waitForSelector(`#${id} input, #${id} select, #${id} textarea`);
  await openAll(page);
}

/** Fills a field in: a list to choose from, a box for each of several, or a line to type in. */
async function fill(page: Page, id: string, value: string): Promise<void> {
  await openAll(page);
  const field = await page.waitForSelector(`#${id}`);
  const kind = await field?.evaluate(({ localName, role }) => role ?? localName);
  if (kind === 'select') await page.select(`#${id}`, value);
  else if (kind === 'combobox') {
    await page.click(`#${id}`);
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
  } else await write(page, `#${id}`, value);
}

/** Ticks the box of a word within a part of the page. */
async function tick(page: Page, within: string, word: string): Promise<void> {
  await openAll(page);
  const labels = await page.$$eval(`${within} label.choice`, (all) =>
    all.map(({ textContent }) => textContent.trim()),
  );
  assert.ok(labels.includes(word), `${word} is none of ${labels.join(', ')}`);
  const boxes = await page.$$(`${within} label.choice input`);
  await boxes[labels.indexOf(word)]?.click();
}

async function saved(page: Page): Promise<typeof EMPTY> {
  await press(page, 'Gem');
  await waitForText(page, '[role=status]', 'er gemt');
  return JSON.parse(await savedText(page)) as typeof EMPTY;
}

async function opened(): Promise<Page> {
  const page = await openStudio(demo.browser, demo.site.origin);
  await openFile(page, JSON.stringify(EMPTY));
  return page;
}

type Step = readonly [id: string, value?: string];

async function follow(page: Page, prefix: string, steps: readonly Step[]): Promise<void> {
  for (const [id, value] of steps)
    await (value === undefined ? add(page, prefix + id) : fill(page, prefix + id, value));
}

test('each field of a conference is saved as it is filled in', async () => {
  const page = await opened();
  await press(page, 'Dagen');
  const prefix = 'field-conferences-0-';
  await follow(page, prefix, [
    ['onlineUrl', 'https://example.org/live'],
    ['hashtag', '#dagen'],
    ['feedbackUrl', 'https://example.org/evaluering'],
    ['image'],
    ['image-src', 'https://example.org/sal.jpg'],
    ['image-alt', 'Salen'],
    ['image-credit', 'Foto: Ida'],
    ['venue'],
    ['venue-url', 'https://example.org/sted'],
    ['venue-directions', 'Bus 4'],
    ['venue-geo'],
    ['venue-geo-latitude', '55,4'],
    ['venue-geo-longitude', '10,4'],
    ['registration'],
    ['registration-status', 'few-left'],
    ['registration-seats', '12'],
    ['partners'],
    ['partners-0-organisation', 'Banken'],
    ['partners-0-role', 'sponsor'],
    ['partners-0-level', 'Guld'],
    ['rooms'],
    ['rooms-0-name', 'Sal 1'],
    ['rooms-0-floor', '2. sal'],
    ['rooms-0-capacity', '40'],
    ['tracks'],
    ['tracks-0-name', 'Unge'],
    ['tracks-0-color', '#1f5f8b'],
  ]);
  await tick(page, `#${prefix}rooms`, 'Teleslynge');
  const { conferences } = await saved(page);
  assert.deepEqual(conferences[0], {
    ...EMPTY.conferences[0],
    onlineUrl: 'https://example.org/live',
    hashtag: '#dagen',
    feedbackUrl: 'https://example.org/evaluering',
    image: { src: 'https://example.org/sal.jpg', alt: 'Salen', credit: 'Foto: Ida' },
    venue: {
      url: 'https://example.org/sted',
      directions: ['Bus 4'],
      geo: { latitude: 55.4, longitude: 10.4 },
    },
    registration: { status: 'few-left', seats: 12 },
    partners: [{ organisation: 'banken', role: 'sponsor', level: 'Guld' }],
    rooms: [{ id: 'sal-1', name: 'Sal 1', floor: '2. sal', capacity: 40, accessibility: ['hearing-loop'] }],
    tracks: [{ id: 'unge', name: 'Unge', color: '#1f5f8b' }],
  });
});

test('each field of a session is saved as it is filled in', async () => {
  const page = await opened();
  await press(page, 'Dagen');
  await press(page, 'Åbn Velkomst');
  const prefix = 'field-conferences-0-sessions-0-';
  await follow(page, prefix, [
    ['room', 'Sal 1'],
    ['track', 'Unge'],
    ['onlineUrl', 'https://example.org/live'],
    ['audience', 'Ledere'],
    ['level', 'Begyndere'],
    ['image'],
    ['image-src', 'https://example.org/sal.jpg'],
    ['image-alt', 'Salen'],
    ['registration'],
    ['registration-url', 'https://example.org/plads'],
    ['registration-seats', '3'],
    ['registration-status', 'waitlist'],
    ['recording'],
    ['recording-url', 'https://example.org/film'],
    ['recording-language', 'en'],
    ['recording-duration', 'PT45M'],
    ['recording-captions'],
    ['recording-captions-0', 'da'],
    ['feedbackUrl', 'https://example.org/evaluering'],
  ]);
  await tick(page, 'main', 'Tegnsprogstolkning');
  const { conferences } = await saved(page);
  assert.deepEqual(conferences[0]?.sessions[0], {
    ...EMPTY.conferences[0]?.sessions[0],
    room: 'Sal 1',
    track: 'Unge',
    onlineUrl: 'https://example.org/live',
    audience: 'Ledere',
    level: 'Begyndere',
    image: { src: 'https://example.org/sal.jpg', alt: 'Salen' },
    registration: { url: 'https://example.org/plads', seats: 3, status: 'waitlist' },
    recording: { url: 'https://example.org/film', language: 'en', duration: 'PT45M', captions: ['da'] },
    feedbackUrl: 'https://example.org/evaluering',
    accessibility: ['sign-language'],
  });
});

test('the logo of an organisation is saved as it is filled in', async () => {
  const page = await opened();
  await press(page, 'Organisationer');
  await press(page, 'Banken');
  const prefix = 'field-organisations-0-';
  await follow(page, prefix, [
    ['logo'],
    ['logo-src', 'https://example.org/banken.svg'],
    ['logo-alt', 'Banken'],
  ]);
  const { organisations } = await saved(page);
  assert.deepEqual(organisations, [
    { id: 'banken', name: 'Banken', logo: { src: 'https://example.org/banken.svg', alt: 'Banken' } },
  ]);
});
