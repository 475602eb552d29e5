import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { createDemoServer } from '../../demo/server.js';
import { launchChromium } from './launch-chromium.js';
import { listen, type Site } from './listen.js';

/** The demo as it is built, and Chromium beside it. */
interface DemoInChromium {
  readonly site: Site;
  readonly browser: Browser;
}

/** Serves the demo and starts Chromium before the tests of a file, and ends both after them. Only tests may read what it gives. */
export function demoInChromium(): DemoInChromium {
  const demo: { site?: Site; browser?: Browser } = {};
  before(async () => {
    demo.site = await listen(createDemoServer());
    demo.browser = await launchChromium();
  });
  after(async () => {
    await demo.browser?.close();
    demo.site?.close();
  });
  return demo as DemoInChromium;
}
