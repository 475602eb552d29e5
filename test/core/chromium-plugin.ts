import { mkdir } from 'node:fs/promises';
import type { TestRunnerPlugin } from '@web/test-runner';
import { ChromeLauncher } from '@web/test-runner-chrome';

type Page = ReturnType<ChromeLauncher['getPage']>;
type Protocol = Awaited<ReturnType<Page['createCDPSession']>>;

const SCREENSHOTS = '.cache/screenshots';

const emulating = new WeakMap<Page, Protocol>();

const EMULATIONS: Readonly<Record<string, (protocol: Protocol) => Promise<void>>> = {
  'forced-colors': (protocol) =>
    protocol.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] }),
  touch: (protocol) => protocol.send('Emulation.setTouchEmulationEnabled', { enabled: true }),
};

/** An emulation ends with the connection that asked for it. */
async function emulate(page: Page, name: string): Promise<void> {
  await emulating.get(page)?.detach();
  emulating.delete(page);
  const start = EMULATIONS[name];
  if (!start) return;
  const protocol = await page.createCDPSession();
  emulating.set(page, protocol);
  await start(protocol);
}

/**
 * Commands of Chromium beyond the runner's own: `emulate` takes `forced-colors`, `touch` or
 * `nothing`; `forget-history` leaves nothing to go back to, above all no tests of before;
 * `collect-garbage` frees what nothing refers to any longer;
 * `screenshot` takes a name and keeps a picture of the page's last frame in `.cache/screenshots`; `accessibility-tree` takes a selector and gives the whole tree, lists included, which the runner's own
 * leaves out.
 */
export function chromiumPlugin(): TestRunnerPlugin {
  return {
    name: 'chromium',
    async executeCommand({ command, payload, session: { id, browser } }) {
      if (!(browser instanceof ChromeLauncher)) return undefined;
      if (command === 'emulate') {
        await emulate(browser.getPage(id), String(payload));
        return true;
      }
      if (command === 'forget-history') {
        const protocol = await browser.getPage(id).createCDPSession();
        await protocol.send('Page.resetNavigationHistory');
        await protocol.detach();
        return true;
      }
      if (command === 'collect-garbage') {
        const protocol = await browser.getPage(id).createCDPSession();
        await protocol.send('HeapProfiler.collectGarbage');
        await protocol.detach();
        return true;
      }
      if (command === 'screenshot') {
        const name = String(payload).replace(/\W+/g, '-');
        await mkdir(SCREENSHOTS, { recursive: true });
        // A test that compares with another page has opened that before.
        const frame = (await browser.getPage(id).$$('iframe')).at(-1);
        await frame?.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
        return true;
      }
      if (command !== 'accessibility-tree') return undefined;
      const page = browser.getPage(id);
      const root = await page.$(String(payload));
      if (!root) throw new Error(`There is no ${String(payload)}.`);
      return page.accessibility.snapshot({ root, interestingOnly: false });
    },
  };
}
