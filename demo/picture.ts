/** Takes the picture of the README: the widgets of the demo's first page, side by side so that several are seen. */
import { launchChromium } from '../test/support/launch-chromium.js';
import { createDemoServer } from './server.js';

const SIDE_BY_SIDE = `
  header, h1, footer, main > :not(section, speaker-list, contact-box) { display: none }
  main { display: grid; grid-template: auto 1fr / 43rem 1fr; column-gap: 3rem; max-inline-size: none; padding: 2.5rem }
  main > section { grid-row: span 2 }
  main > :is(section, speaker-list) { margin-block-start: 0 }
`;

const server = createDemoServer().listen(0);
const address = server.address();
const port = typeof address === 'object' ? address?.port : undefined;
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle0' });
  await page.addStyleTag({ content: SIDE_BY_SIDE });
  await page.screenshot({ path: 'demo/picture.png' });
} finally {
  await browser.close();
  server.close();
}
