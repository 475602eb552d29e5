/** What a programme of a thousand sessions with stars costs a browser, with the built scripts in Chromium, by what it counts. */
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { builtScripts } from '../bench/built-scripts.js';
import { hostPage, loaderTag } from '../bench/host-page.js';
import { inventProgramme } from '../bench/invented-programme.js';
import { startSite } from '../bench/site.js';
import { launchChromium } from '../support/launch-chromium.js';
import type { Site } from '../support/listen.js';

const SESSIONS = 998;

const LAYOUTS = ['list', 'grid', 'agenda'] as const;

/** The most files before all is there: the widget with its layout, its filters and search, links and stars. */
const REQUESTS = 13;

/** How often each element may be styled until all is there. Once is when it comes, and again where something before it comes late. */
const STYLED = 2;

let site: Site;
let browser: Browser;

before(async () => {
  const files = new Map(await builtScripts());
  const url = '/thousand.json';
  files.set(url, JSON.stringify(inventProgramme(SESSIONS)));
  for (const layout of LAYOUTS) {
    const list = `<conference-programme id="list" layout="${layout}" actions="mine" filters search deep-link></conference-programme>`;
    files.set(`/${layout}.html`, hostPage([], { scripts: loaderTag(url), list }));
  }
  site = await startSite(files);
  browser = await launchChromium();
});

after(async () => {
  await browser.close();
  site.close();
});

/** How many elements a browser computes the style of in a while, each as often as it does. */
async function styledIn(client: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const styled: number[] = [];
  const collect = ({ value }: { value: Record<string, unknown>[] }) => {
    for (const { name, args } of value) {
      const count = (args as { elementCount?: number } | undefined)?.elementCount;
      if (name === 'UpdateLayoutTree' && count !== undefined) styled.push(count);
    }
  };
  client.on('Tracing.dataCollected', collect);
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'blink'] },
  });
  await act();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  client.off('Tracing.dataCollected', collect);
  return styled.reduce((sum, count) => sum + count, 0);
}

interface Opened {
  readonly page: Page;
  readonly client: CDPSession;
  readonly requests: readonly string[];
  /** How often an element was styled until all was there. */
  readonly styled: number;
}

/** A page with the whole programme, when nothing has come any more for a while. */
async function open(layout: string): Promise<Opened> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 900 });
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(site.origin) && !request.isNavigationRequest()) requests.push(request.url());
  });
  const client = await page.createCDPSession();
  const styled = await styledIn(client, async () => {
    await page.goto(`${site.origin}/${layout}.html`);
    await page.waitForFunction(
      (last: string) => document.querySelector('#list')?.shadowRoot?.getElementById(last),
      { timeout: 60_000 },
      `session-${SESSIONS}`,
    );
    await page.waitForFunction(
      () => {
        const root = document.querySelector<HTMLElement & { nodesBefore?: number }>('#list');
        const nodes = root?.shadowRoot?.querySelectorAll('*').length;
        if (!root || !nodes || nodes === root.nodesBefore) return nodes;
        root.nodesBefore = nodes;
        return undefined;
      },
      { polling: 500 },
    );
  });
  const elements = await page.evaluate(
    () => document.querySelector('#list')?.shadowRoot?.querySelectorAll('*').length,
  );
  return { page, client, requests, styled: styled / Number(elements) };
}

suite('a programme of a thousand sessions', () => {
  for (const layout of LAYOUTS) {
    test(`as a ${layout} loads at most ${REQUESTS} files, and is styled once as it comes`, async () => {
      const { page, requests, styled } = await open(layout);
      await page.close();
      assert.ok(styled <= STYLED, `Each element was styled ${styled.toFixed(1)} times`);
      assert.ok(requests.length <= REQUESTS, `${requests.length} files: ${requests.join(' ')}`);
    });
  }

  for (const layout of ['list', 'grid'] as const) {
    test(`as a ${layout} changes one star, and styles no other session, when it is pressed`, async () => {
      const { page, client } = await open(layout);
      // The first press brings the bar of what is chosen.
      await page.evaluate(() => {
        document.querySelector('#list')?.shadowRoot?.querySelector<HTMLElement>('[part=star]')?.click();
      });
      await page.waitForFunction(() =>
        document.querySelector('#list')?.shadowRoot?.querySelector('[part=mine]'),
      );
      let changed: readonly string[] = [];
      const styled = await styledIn(client, async () => {
        changed = await page.evaluate(async () => {
          const root = document.querySelector('#list')?.shadowRoot;
          const stars = root?.querySelectorAll<HTMLElement>('[part=star]');
          const records: MutationRecord[] = [];
          const observer = new MutationObserver((list) => records.push(...list));
          if (root)
            observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
          stars?.[60]?.click();
          for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
          observer.disconnect();
          return records.map(({ target }) => {
            const element = target instanceof Element ? target : target.parentElement;
            return element?.closest('[part]')?.getAttribute('part') ?? '';
          });
        });
      });
      await page.close();
      assert.equal(changed.filter((part) => part === 'star').length, 1);
      assert.deepEqual(
        changed.filter((part) => !['star', 'mine', 'mine-summary', 'status', 'said', 'base'].includes(part)),
        [],
      );
      assert.ok(styled < SESSIONS / 4, `${styled} elements were styled`);
    });
  }
});
