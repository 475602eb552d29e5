/** One way to use a page in Chromium, Firefox and WebKit, for what Node has to do with it. */
import {
  type Browser,
  type ElementHandle,
  type HTTPRequest,
  type KeyInput,
  launch,
  type Page,
} from 'puppeteer-core';
import { findPrograms, missingProgramsAdvice } from '../run/programs.js';
import type { Browser as BrowserName } from '../run/where-tests-run.js';
import { launchChromium } from './launch-chromium.js';
import { type Point, WebdriverSession } from './webdriver.js';

const TIMEOUT_MS = 30_000;

export interface AnyPage {
  readonly browser: BrowserName;
  readonly goTo: (url: string) => Promise<void>;
  /** The value of an expression in the page, which may be a promise of one. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** @param keys held down one after the other, and let go together */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Presses the mouse, moves it through points of the window, and lets it go; at one point it is a click. */
  readonly drag: (first: Point, ...rest: readonly Point[]) => Promise<void>;
  /** Puts a file of this machine into a field for files. */
  readonly chooseFile: (selector: string, path: string) => Promise<void>;
  /** Addresses that pages asked for so far. */
  readonly requests: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

function puppeteerPage(browser: BrowserName, program: Browser, page: Page): AnyPage {
  const requests = new Set<HTTPRequest>();
  page.on('request', (request) => requests.add(request));
  page.on('requestfailed', (request) => {
    // A request that the page's policy blocks is reported, too, without a network error: it was never sent.
    if (!request.failure()) requests.delete(request);
  });
  return {
    browser,
    goTo: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.down(key as KeyInput);
      for (const key of keys.toReversed()) await page.keyboard.up(key as KeyInput);
    },
    drag: async (first, ...rest) => {
      await page.mouse.move(first.x, first.y);
      await page.mouse.down();
      for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 4 });
      await page.mouse.up();
    },
    chooseFile: async (selector, path) => {
      const field = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
      if (!field) throw new Error(`There is no ${selector}.`);
      await field.uploadFile(path);
    },
    requests: () => Promise.resolve([...requests].map((request) => request.url())),
    close: () => program.close(),
  };
}

async function openPuppeteer(name: 'chromium' | 'firefox', executablePath: string): Promise<AnyPage> {
  const program =
    name === 'chromium'
      ? await launchChromium()
      : await launch({
          executablePath,
          browser: 'firefox',
          extraPrefsFirefox: { 'intl.accept_languages': 'da' },
        });
  const page = await program.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.setViewport({ width: 1440, height: 1000 });
  return puppeteerPage(name, program, page);
}

/**
 * An empty page in a browser of its own; undefined where this machine does not have that.
 *
 * @throws on a build machine (`CI`) where it is missing
 */
export async function openBrowser(name: BrowserName): Promise<AnyPage | undefined> {
  const programs = findPrograms();
  if (name === 'webkit' && programs.webkitDriver) {
    const session = await WebdriverSession.start(programs);
    return {
      browser: name,
      goTo: (url) => session.goTo(url),
      evaluate: (expression) => session.evaluate(expression),
      press: (...keys) => session.press(keys),
      drag: (...points) => session.drag(points),
      chooseFile: (selector, path) => session.chooseFile(selector, path),
      // The protocol tells of no requests; a page knows its own.
      requests: async () =>
        (await session.evaluate(
          "performance.getEntriesByType('resource').map(({ name }) => name)",
        )) as string[],
      close: () => session.close(),
    };
  }
  const path = name === 'webkit' ? undefined : programs[name];
  if (path && name !== 'webkit') return openPuppeteer(name, path);
  if (process.env['CI']) throw new Error(missingProgramsAdvice(programs));
  return undefined;
}

/** Waits until an expression is true in the page; what it is then. @throws with what was awaited */
export async function until(page: AnyPage, expression: string): Promise<unknown> {
  const end = Date.now() + TIMEOUT_MS;
  while (Date.now() < end) {
    // The page waits, as long as a driver lets it.
    const found = await page.evaluate(`new Promise((resolve) => {
      const late = Date.now() + 5000;
      const look = () => {
        const value = (() => (${expression}))();
        if (value || Date.now() > late) resolve(value);
        else setTimeout(look, 20);
      };
      look();
    })`);
    if (found) return found;
  }
  throw new Error(`${page.browser} waited in vain for ${expression}`);
}
