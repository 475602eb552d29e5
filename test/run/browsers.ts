/** Finds the three browsers the tests run in; installs them where that is possible, else says how. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const MACHINE_ARCHITECTURE = { x64: 'x86_64', arm64: 'aarch64' }[process.arch] ?? process.arch;

const CANDIDATES = {
  chromium: [process.env.CHROMIUM_PATH, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: [process.env.FIREFOX_PATH, 'firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  webkit: [process.env.WEBKIT_DRIVER_PATH, 'WebKitWebDriver'],
  xvfb: ['Xvfb'],
  miniBrowser: [
    process.env.WEBKIT_BROWSER_PATH,
    ...['4.1', '6.0', '4.0'].flatMap((version) => [
      `/usr/lib/${MACHINE_ARCHITECTURE}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
      `/usr/libexec/webkit2gtk-${version}/MiniBrowser`,
    ]),
  ],
};

/** Debian's package for each program. */
const PACKAGES = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkit: 'webkit2gtk-driver',
  miniBrowser: 'webkit2gtk-driver',
  xvfb: 'xvfb',
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function locate(names) {
  for (const name of names) {
    if (!name) continue;
    const paths = name.includes('/') ? [name] : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
    const found = paths.find(isExecutable);
    if (found) return found;
  }
  return undefined;
}

/** @returns {Record<keyof typeof CANDIDATES, string | undefined>} the path of each program, undefined where it is missing */
export function findBrowsers() {
  return Object.fromEntries(Object.entries(CANDIDATES).map(([name, names]) => [name, locate(names)]));
}

/** Installs what is missing with apt-get, where that can work: as root on Debian or a relative. */
export function provideBrowsers() {
  const missing = Object.entries(findBrowsers()).filter(([, path]) => !path).map(([name]) => PACKAGES[name]);
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (missing.length > 0 && canInstall) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...new Set(missing)], { stdio: 'inherit', env: environment });
  }
  return findBrowsers();
}

/** What to tell a person whose machine lacks a browser; empty where nothing is missing. */
export function missingBrowsersAdvice(found = findBrowsers()) {
  const packages = [...new Set(Object.entries(found).filter(([, path]) => !path).map(([name]) => PACKAGES[name]))];
  if (packages.length === 0) return '';
  return `Not found: ${packages.join(', ')}. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}. Elsewhere set CHROMIUM_PATH, FIREFOX_PATH or WEBKIT_DRIVER_PATH.`;
}
