import type { Page } from 'puppeteer-core';
import { bundle } from '../run/bundle.js';
import { launchChromium } from '../support/launch-chromium.js';

/** In CSS pixels: of a common phone, and of a desk where a table has room for ten columns. */
const SCREENS = { phone: { width: 412, height: 823 }, desk: { width: 1600, height: 900 } } as const;

/** A phone on slow 4G, as DevTools and Lighthouse have it, in bytes per second and milliseconds. */
const SLOW_4G = { download: 1_600_000 / 8, upload: 750_000 / 8, latency: 150 };

/** Milliseconds for one visit: a page that is far too slow is still to be measured. */
const PATIENCE = 600_000;

export interface VisitOptions {
  /** How many times slower than this machine the visitor's is. */
  readonly slowdown: number;
  /** A phone's when left out. */
  readonly screen?: keyof typeof SCREENS;
  /** A line that costs nothing when left out. */
  readonly network?: 'slow 4G' | undefined;
  /** Preparation before the page is requested. */
  readonly begin?: (page: Page) => Promise<unknown>;
}

export interface Visitor {
  /** Opens a page as someone who has never been there, and closes it when `use` is done. */
  visit<Result>(url: string, options: VisitOptions, use: (page: Page) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** @throws where this machine has no Chromium */
export async function startVisitor(): Promise<Visitor> {
  const watch = await bundle(new URL('in-page/watch.ts', import.meta.url));
  const browser = await launchChromium({ protocolTimeout: PATIENCE });
  return {
    async visit(url, { slowdown, screen = 'phone', network, begin }, use) {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(PATIENCE);
        await page.setViewport(SCREENS[screen]);
        // What is said of time zones costs, and visitors of these conferences are at home.
        await page.emulateTimezone('Europe/Copenhagen');
        await page.emulateCPUThrottling(slowdown);
        if (network) await page.emulateNetworkConditions(SLOW_4G);
        await page.evaluateOnNewDocument(watch);
        await begin?.(page);
        await page.goto(url);
        return await use(page);
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}
