import type { Page } from 'puppeteer-core';
import { bundle } from '../run/bundle.js';
import { launchChromium } from '../support/launch-chromium.js';

/** In CSS pixels: of a common phone, and of a desk where a table has room for ten columns. */
const SCREENS = { phone: { width: 412, height: 823 }, desk: { width: 1600, height: 900 } } as const;

/** Milliseconds for one visit: a page that is far too slow is still to be measured. */
const PATIENCE = 600_000;

export interface VisitOptions {
  /** How many times slower than this machine the visitor's is. */
  readonly slowdown: number;
  /** A phone's when left out. */
  readonly screen?: keyof typeof SCREENS;
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
    async visit(url, { slowdown, screen = 'phone', begin }, use) {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.setViewport(SCREENS[screen]);
        await page.emulateCPUThrottling(slowdown);
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
