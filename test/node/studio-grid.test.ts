/** The programme as a calendar in Studio, by pointer and by keyboard, in the browsers there are. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { createDemoServer } from '../../demo/server.js';
import { BROWSERS } from '../run/where-tests-run.js';
import { type AnyPage, openBrowser, until } from '../support/each-browser.js';
import { launchChromium } from '../support/launch-chromium.js';
import { listen, type Site } from '../support/listen.js';
import { entryOf, openCalendar, placeOf, pressButton, textOf, untilText } from '../support/studio-any.js';
import { axe, press, TIMEOUT_MS, waitForText, write } from '../support/studio-page.js';

let site: Site;

before(async () => {
  site = await listen(createDemoServer());
});

after(() => {
  site.close();
});

const LADDER = 'At låne en stige';

const focus = (page: AnyPage, title: string) => page.evaluate(`${entryOf(title)}.focus()`);

const whenOf = (page: AnyPage, title: string) =>
  page.evaluate(`${entryOf(title)}?.querySelector('.when').textContent`);

const roomOf = (page: AnyPage, title: string) =>
  page.evaluate(`${entryOf(title)}?.closest('[role=group]').getAttribute('aria-label')`);

const isFocused = (page: AnyPage, title: string) =>
  until(page, `document.activeElement === ${entryOf(title)}`);

async function withPage(
  name: (typeof BROWSERS)[number],
  use: (page: AnyPage) => Promise<void>,
): Promise<void> {
  const page = await openBrowser(name);
  if (!page) return;
  try {
    await openCalendar(page, site.origin);
    await use(page);
  } finally {
    await page.close();
  }
}

for (const name of BROWSERS) {
  test(`a session is moved by keyboard and by pointer, and back in one step (${name})`, async () => {
    await withPage(name, async (page) => {
      await focus(page, LADDER);
      await page.press('ArrowDown');
      await isFocused(page, 'Suppe til seksten');
      await page.press('ArrowUp');
      await isFocused(page, LADDER);
      await page.press('ArrowRight');
      await isFocused(page, 'Når de unge har nøglen');
      await page.press('ArrowLeft');
      await isFocused(page, LADDER);
      await page.press('Enter');
      await page.press('ArrowDown');
      await page.press('ArrowDown');
      await page.press('ArrowRight');
      await untilText(
        page,
        '.steer [role=status]',
        'Flytter ”At låne en stige”: torsdag 12. september 10.55–11.40, Biblioteket.*Når de unge har nøglen.*samtidig',
      );
      await isFocused(page, LADDER);
      await page.press('Escape');
      await untilText(page, '.steer [role=status]', 'er lagt tilbage');
      assert.equal(await whenOf(page, LADDER), '10.45–11.30');
      assert.match(await textOf(page, '.state'), /Ingen rettelser/);

      await page.press('Enter');
      await page.press('Shift', 'ArrowDown');
      await page.press('ArrowRight');
      await page.press('Enter');
      await untilText(
        page,
        '.steer [role=status]',
        'ligger nu torsdag 12. september 11.45–12.30, Biblioteket',
      );
      await isFocused(page, LADDER);
      await untilText(page, '.clashes', 'Lektier ved køkkenbordet.*samtidig');
      await untilText(page, '.state', '1 rettelse siden');
      await page.press('Control', 'z');
      await untilText(page, '.state', 'Ingen rettelser');
      assert.equal(await whenOf(page, LADDER), '10.45–11.30');
      assert.equal(await roomOf(page, LADDER), 'Salen');

      // Half an hour later in the next room, by dragging.
      const { x, y, width } = await placeOf(page, LADDER);
      await page.drag({ x, y }, { x: x + 10, y: y + 10 }, { x: x + width + 4, y: y + 48 });
      await untilText(
        page,
        '.steer [role=status]',
        'ligger nu torsdag 12. september 11.15–12.00, Biblioteket',
      );
      await untilText(page, '.state', '1 rettelse siden');

      // By presses alone: the session, a button, and a place.
      await page.drag(await placeOf(page, LADDER));
      await until(page, `${entryOf(LADDER)}.getAttribute('aria-selected') === 'true'`);
      await pressButton(page, '5 min. senere');
      await pressButton(page, 'Næste rum');
      await pressButton(page, 'Læg her');
      await untilText(
        page,
        '.steer [role=status]',
        'ligger nu torsdag 12. september 11.20–12.05, Værkstedet',
      );
      const there = await placeOf(page, LADDER);
      await page.drag(there);
      await until(page, `${entryOf(LADDER)}.getAttribute('aria-selected') === 'true'`);
      // To the free hour before the first talks.
      const free = await placeOf(page, 'Den åbne dør');
      await page.drag({ x: free.x + 2 * free.width, y: free.y });
      await untilText(
        page,
        '.steer [role=status]',
        'ligger nu torsdag 12. september 9.[23][05]–10.[0-9]+, Værkstedet',
      );
    });
  });
}

async function openChromium(): Promise<Page> {
  const browser = await launchChromium();
  after(() => browser.close());
  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  return page;
}

const focusOn = (page: Page, title: string) =>
  page.evaluate((wanted) => {
    const entries = [...document.querySelectorAll<HTMLElement>('.plan .day .entry')];
    entries.find(({ textContent }) => textContent.includes(wanted))?.focus();
  }, title);

/** Opens the calendar of the example. */
async function calendarIn(page: Page): Promise<void> {
  await page.goto(`${site.origin}/studio/`);
  await press(page, 'Begynd med et eksempel');
  await press(page, 'Naboskabsdage 2030');
  await press(page, 'Skema');
  await page.waitForSelector('.plan .entry');
}

test('what has no time is put on a day, and back; a finger scrolls until it has taken something up', async () => {
  const page = await openChromium();
  await page.emulate({
    viewport: { width: 800, height: 1000, hasTouch: true },
    userAgent: await page.browser().userAgent(),
  });
  await calendarIn(page);
  const outside = () =>
    page.$$eval('.plan .outside .title', (all) =>
      all.map(({ textContent }) => textContent.replace(/^⚠\s/, '')),
    );
  assert.deepEqual(await outside(), [
    'Udstilling: Hundrede nabolag',
    'Åbent hus i forsamlingshuset',
    'Bogen om dagene',
    'Byvandring',
  ]);
  await press(page, 'fredag 13. september');
  const tour = await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLElement>('.plan .outside .entry')].find(({ textContent }) =>
      textContent.includes('Byvandring'),
    ),
  );
  await (tour as ElementHandle<HTMLElement>).tap();
  // Behind the walk of the morning, which is in the same place.
  await waitForText(page, '.steer [role=status]', 'Flytter ”Byvandring”: fredag 13. september 7.45, Torvet');
  assert.deepEqual(await axe(page), []);
  const at = () =>
    page.$eval('.plan .day [aria-selected=true]', (entry) => {
      entry.scrollIntoView({ block: 'center', inline: 'center' });
      const { left, top, width } = entry.getBoundingClientRect();
      return { x: left + width / 2, y: top + 12 };
    });
  const from = await at();
  await page.touchscreen.touchStart(from.x, from.y);
  await page.touchscreen.touchMove(from.x, from.y + 20);
  await page.touchscreen.touchMove(from.x, from.y + 96);
  await page.touchscreen.touchEnd();
  await waitForText(page, '.steer [role=status]', '”Byvandring” ligger nu fredag 13. september 8.45, Torvet');
  assert.deepEqual(await outside(), [
    'Udstilling: Hundrede nabolag',
    'Åbent hus i forsamlingshuset',
    'Bogen om dagene',
  ]);

  // A finger that has taken nothing up moves nothing.
  const walk = await page.$eval('.plan .day .entry', (entry) => {
    entry.scrollIntoView({ block: 'center' });
    const { left, top } = entry.getBoundingClientRect();
    return { x: left + 20, y: top + 8 };
  });
  await page.touchscreen.touchStart(walk.x, walk.y);
  await page.touchscreen.touchMove(walk.x, walk.y - 60);
  await page.touchscreen.touchEnd();
  assert.equal(await page.$('.plan [aria-selected=true]'), null);
  await waitForText(page, '.state', '1 rettelse siden');

  await focusOn(page, 'Byvandring');
  await page.keyboard.press('Enter');
  await press(page, 'Uden tidspunkt');
  await waitForText(page, '.steer [role=status]', '”Byvandring” er nu uden tidspunkt');
  assert.equal((await outside()).at(-1), 'Byvandring');
  await page.waitForFunction(() => document.activeElement?.closest('.outside'));
});

test('what is taken up goes with the day that is turned to, and the table shows what became of it', async () => {
  const page = await openChromium();
  await calendarIn(page);
  await focusOn(page, 'Velkommen');
  await page.keyboard.press('Space');
  await page.keyboard.press('PageDown');
  await waitForText(page, '.steer [role=status]', 'fredag 13. september 9.15–9.30, Salen');
  await page.keyboard.press('Space');
  await waitForText(page, '.steer [role=status]', '”Velkommen” ligger nu fredag 13. september');
  await press(page, 'In English');
  await waitForText(page, '.plan .hint', 'Enter takes it up');
  await press(page, 'Table');
  await waitForText(page, '[data-cell="2-0"]', '2030-09-13');
  await waitForText(page, '[data-cell="2-1"]', '09:15');
  await waitForText(page, '[data-cell="2-2"]', '09:30');
});

for (const feature of [
  { name: 'prefers-color-scheme', value: 'light' },
  { name: 'prefers-color-scheme', value: 'dark' },
  { name: 'forced-colors', value: 'active' },
]) {
  test(`axe finds nothing, nothing overflows at 320 px, and no policy is broken (${feature.name}: ${feature.value})`, async () => {
    const page = await openChromium();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    // Puppeteer knows no forced colours.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [feature] });
    await page.setViewport({ width: 320, height: 640 });
    await calendarIn(page);
    const check = async (state: string) => {
      assert.deepEqual(await axe(page), [], state);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, state);
    };
    await check('calm');
    await page.focus('.plan .day .entry');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.plan [aria-selected=true]');
    await check('held');
    // The session in hand is in sight, with the bar below it.
    const isSeen = await page.$eval('.plan .day [aria-selected=true]', (entry) => {
      const { left, top } = entry.getBoundingClientRect();
      return entry.contains(document.elementFromPoint(left + 12, top + 8));
    });
    assert.equal(isSeen, true);
    if (feature.value === 'active') {
      const borders = await page.$$eval('.plan .day .entry', (all) =>
        all.map((entry) => [
          entry.getAttribute('aria-selected'),
          getComputedStyle(entry).borderTopWidth,
          getComputedStyle(entry).borderTopColor !== getComputedStyle(entry).color,
        ]),
      );
      for (const [selected, width, isMarked] of borders)
        assert.deepEqual([width, isMarked], selected === 'true' ? ['3px', true] : ['1px', false]);
    }
    assert.deepEqual(complaints, []);
  });
}

test('on a phone, what moves a session takes little of the window, and is all in it', async () => {
  const page = await openChromium();
  await page.setViewport({ width: 375, height: 800 });
  await calendarIn(page);
  await page.focus('.plan .day .entry');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.steer button');
  const bar = await page.$eval('.steer', (each) => each.getBoundingClientRect().height);
  assert.ok(bar <= 200, String(bar));
  const buttons = await page.$$eval('.steer button', (all) =>
    all.map((each) => {
      const { left, right, top, bottom, height } = each.getBoundingClientRect();
      const isWhole = each.scrollWidth <= each.clientWidth && each.scrollHeight <= each.clientHeight;
      return isWhole && left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && height >= 44;
    }),
  );
  assert.deepEqual(buttons, Array(8).fill(true));
});

test('a conference without a date says what to do first', async () => {
  const page = await openChromium();
  await page.goto(`${site.origin}/studio/`);
  await press(page, 'Begynd med en tom samling');
  await press(page, 'Ny konference');
  await page.waitForSelector('#field-conferences-0-title');
  await write(page, '#field-conferences-0-title', 'Engang');
  await press(page, 'Skema');
  await waitForText(page, '.programme', 'Skriv først, hvornår konferencen begynder');
  await write(page, '#field-conferences-0-start', '14.9.2031');
  await waitForText(page, '.plan .days', 'søndag 14. september');
  assert.deepEqual(await axe(page), []);
});
