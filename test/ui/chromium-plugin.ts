import type { TestRunnerPlugin } from '@web/test-runner';
import { ChromeLauncher } from '@web/test-runner-chrome';

type Page = ReturnType<ChromeLauncher['getPage']>;
type Protocol = Awaited<ReturnType<Page['createCDPSession']>>;

const forced = new WeakMap<Page, Protocol>();

/** What is emulated ends with the connection that asked for it. */
async function forceColors(page: Page, isOn: boolean): Promise<void> {
  await forced.get(page)?.detach();
  forced.delete(page);
  if (!isOn) return;
  const protocol = await page.createCDPSession();
  forced.set(page, protocol);
  await protocol.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

/**
 * What tests can ask of Chromium beyond the runner's own commands: `forced-colors` takes a boolean;
 * `accessibility-tree` takes a selector and gives the whole tree, lists included, which the runner's own leaves out.
 */
export function chromiumPlugin(): TestRunnerPlugin {
  return {
    name: 'chromium',
    async executeCommand({ command, payload, session: { id, browser } }) {
      if (!(browser instanceof ChromeLauncher)) return undefined;
      if (command === 'forced-colors') {
        await forceColors(browser.getPage(id), payload === true);
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
