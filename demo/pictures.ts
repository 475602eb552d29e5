/** Takes the pictures of the README: the programme of the demo's festival at noon of its second day, on a screen and on a phone. */
import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../test/support/launch-chromium.js';
import { createDemoServer } from './server.js';

const NOW = Date.parse('2031-05-16T11:42:00+02:00');
const FOLDER = 'docs/pictures';

/** As the demo has it, with no day moved to today: a picture changes only when the widgets do. */
function festival(origin: string): string {
  const text = readFileSync('data/festival.json', 'utf8');
  return text.replaceAll('https://example.org/festival/images/', `${origin}/festival/`);
}

async function openDemo(browser: Browser, origin: string, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 812, deviceScaleFactor: 1.5, isMobile: width < 600 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.emulateTimezone('Europe/Copenhagen');
  await page.evaluateOnNewDocument((now) => {
    const Clock = Date;
    const late = now - Clock.now();
    globalThis.Date = class extends Clock {
      constructor(...values: unknown[]) {
        super(...((values.length > 0 ? values : [Clock.now() + late]) as []));
      }
      static override now() {
        return Clock.now() + late;
      }
    } as DateConstructor;
  }, NOW);
  await page.setRequestInterception(true);
  await page.setCacheEnabled(true);
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/states/festival.json')
      void request.respond({ contentType: 'application/json', body: festival(origin) });
    else void request.continue();
  });
  // A font that comes late is used the second time only.
  for (let visit = 0; visit < 2; visit += 1)
    await page.goto(`${origin}/festival.html`, { waitUntil: 'networkidle0' });
  return page;
}

/** Chooses the first of what begins next, twice, and shows the programme from now on. */
async function chooseTwo(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const programme = document.querySelector('conference-programme');
    const now = programme?.shadowRoot?.querySelector('p.now')?.closest('li');
    for (const slot of programme?.shadowRoot?.querySelectorAll('.now-row ~ .several') ?? [])
      slot.querySelector<HTMLElement>('[part=star]')?.click();
    await programme?.updateComplete;
    // What comes into sight for the first time is higher or lower than was guessed.
    for (let time = 0; time < 3; time += 1) {
      now?.scrollIntoView();
      scrollBy(0, -100);
      await new Promise(requestAnimationFrame);
    }
  });
}

const server = createDemoServer().listen(0);
const address = server.address();
const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
const browser = await launchChromium();
mkdirSync(FOLDER, { recursive: true });
try {
  const wide = await openDemo(browser, origin, 1200);
  await wide.evaluate(() => {
    document.querySelector('conference-programme[layout=grid]')?.scrollIntoView();
  });
  await wide.screenshot({ path: `${FOLDER}/rooms.webp`, quality: 80 });
  const phone = await openDemo(browser, origin, 375);
  await chooseTwo(phone);
  await phone.screenshot({ path: `${FOLDER}/phone.webp`, quality: 80 });
} finally {
  await browser.close();
  server.close();
}
