import type { BrowserLauncher, TestRunnerPlugin } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher, type WebdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from './free-port.js';
import { findPrograms, missingProgramsAdvice, type Programs } from './programs.js';
import { webkitDriver } from './webkit-driver.js';
import type { Browser } from './where-tests-run.js';

type Launcher = BrowserLauncher | WebdriverLauncher;

interface BrowserSetup {
  readonly launchers: Partial<Record<Browser, Launcher>>;
  readonly plugins: readonly TestRunnerPlugin[];
}

/** The reports name a browser by its launcher, and the launcher of both calls itself Chrome. */
function named(name: string, launcher: BrowserLauncher): BrowserLauncher {
  launcher.name = name;
  return launcher;
}

/** The runner does not read what a browser tells of each request and each advice, which costs Firefox a third of its time. */
const QUIET = { networkEnabled: false, issuesEnabled: false };

function chromium(executablePath: string): BrowserLauncher {
  // A container has no user namespace for the sandbox; the tests load only our own pages.
  // No test comes back to a page by the history of another, and a page kept for that keeps its process.
  const args = ['--no-sandbox', '--lang=da', '--accept-lang=da', '--disable-back-forward-cache'];
  return named('Chromium', chromeLauncher({ launchOptions: { executablePath, args, ...QUIET } }));
}

function firefox(executablePath: string): BrowserLauncher {
  // WebKit has no such switch: it asks for the languages that the machine has installed.
  const extraPrefsFirefox = { 'intl.accept_languages': 'da' };
  return named(
    'Firefox',
    chromeLauncher({
      launchOptions: { executablePath, browser: 'firefox', extraPrefsFirefox, ...QUIET },
      concurrency: 1,
    }),
  );
}

function webkit(binary: string, port: number): WebdriverLauncher {
  const capabilities = {
    browserName: 'MiniBrowser',
    // The test page tells the runner itself when it stands. A navigation that waits for the load event instead hangs
    // where a test holds a request back, and the runner does not catch what comes of that.
    pageLoadStrategy: 'none' as const,
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  // Never twice: a navigation sent again would end the tests that run by then.
  const connection = { hostname: '127.0.0.1', port, path: '/', connectionRetryCount: 0 };
  const launcher = webdriverLauncher({ automationProtocol: 'webdriver', ...connection, capabilities });
  const initialize = launcher.initialize.bind(launcher);
  // This launcher names itself when it is initialised, after the binary.
  launcher.initialize = async (config) => {
    await initialize(config);
    launcher.name = 'WebKit';
  };
  return launcher;
}

interface WebkitSetup {
  readonly launcher: Launcher;
  readonly plugin: TestRunnerPlugin;
}

async function webkitSetup(programs: Programs): Promise<WebkitSetup | undefined> {
  const { webkitDriver: driver, webkitBrowser, virtualDisplay: display } = programs;
  if (!driver || !webkitBrowser || !display) return undefined;
  const port = await freePort();
  return { launcher: webkit(webkitBrowser, port), plugin: webkitDriver({ driver, display, port }) };
}

/**
 * Those of the browsers that this machine has, ready for the test runner.
 *
 * @throws where it has none of them, and on a build machine (`CI`) where one is missing
 */
export async function browserSetup(wanted: readonly Browser[]): Promise<BrowserSetup> {
  const programs = findPrograms();
  const launchers: Partial<Record<Browser, Launcher>> = {};
  const safari = wanted.includes('webkit') ? await webkitSetup(programs) : undefined;
  if (wanted.includes('chromium') && programs.chromium) launchers.chromium = chromium(programs.chromium);
  if (wanted.includes('firefox') && programs.firefox) launchers.firefox = firefox(programs.firefox);
  if (safari) launchers.webkit = safari.launcher;
  const needed = process.env['CI'] ? wanted.length : 1;
  if (Object.keys(launchers).length < needed) throw new Error(missingProgramsAdvice(programs));
  return { launchers, plugins: safari ? [safari.plugin] : [] };
}
