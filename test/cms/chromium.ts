import type { Frame, Page } from 'puppeteer-core';
import type { FoundSnippet } from '../../src/studio/show/find-snippet.js';
import type { SnippetShape } from '../../src/embed/snippet.js';
import { bundle } from '../run/bundle.js';
import { launchChromium } from '../support/launch-chromium.js';
import type { FieldName } from './in-page/fields.js';
import type { Fate } from './measurement.js';

/** Milliseconds for what has to appear: this machine may be busy. */
const PATIENCE = 120_000;

export interface Chromium {
  /** The HTML that a text field stores. */
  paste(field: FieldName, html: string): Promise<string>;
  /** The rest of a snippet in the source of a published page. */
  find(html: string, shape: SnippetShape, publication: string): Promise<FoundSnippet>;
  /** The rest of a dataset in the source of a published page. */
  findData(html: string): Promise<Fate>;
  /**
   * Whether a visitor sees the list of 2019, and no other year's, in a page or in its frame.
   *
   * @param isExpected what is expected to be seen is waited for
   */
  seesList(url: string, shape: SnippetShape, isExpected: boolean): Promise<boolean>;
  close(): Promise<void>;
}

/** Whether the list is shown in this document; it runs in the page. */
function isListShown(): boolean {
  const list = document.querySelector('conference-list')?.shadowRoot?.querySelector('[part~=list]');
  const text = list?.checkVisibility() ? list.textContent : '';
  return text.includes('Frivillighed 2019') && !text.includes('Frivillighed 2020');
}

async function frameOf(page: Page, shape: SnippetShape): Promise<Frame> {
  if (shape !== 'iframe') return page.mainFrame();
  const frame = await (await page.waitForSelector('main iframe'))?.contentFrame();
  if (!frame) throw new Error(`${page.url()} has an iframe without a document.`);
  return frame;
}

/** @throws where this machine has no Chromium */
export async function startChromium(): Promise<Chromium> {
  const script = await bundle(new URL('in-page/main.ts', import.meta.url));
  const browser = await launchChromium();
  const workshop = await browser.newPage();
  await workshop.setContent('<!doctype html><html lang="da"><title>Text fields</title><body></body></html>');
  await workshop.evaluate(script);
  return {
    paste: (field, html) => workshop.evaluate((...pasted) => pasteInto(...pasted), field, html),
    find: (html, shape, publication) =>
      workshop.evaluate((...page) => findIn(...page), html, shape, publication),
    findData: (html) => workshop.evaluate((source) => findDataIn(source), html),
    async seesList(url, shape, isExpected) {
      const context = await browser.createBrowserContext();
      try {
        const page = await context.newPage();
        await page.goto(url, { waitUntil: 'networkidle0', timeout: PATIENCE });
        if (!isExpected) {
          const seen = await Promise.all(page.frames().map((frame) => frame.evaluate(isListShown)));
          return seen.includes(true);
        }
        const frame = await frameOf(page, shape);
        const shown = frame.waitForFunction(isListShown, { timeout: PATIENCE });
        return await shown.then(
          () => true,
          () => false,
        );
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}
