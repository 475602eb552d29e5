/** Finds the programs that tests need besides Node; installs them where that is possible, else says how. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from './debian-packages.js';

export type Program =
  'chromium' | 'firefox' | 'webkitDriver' | 'webkitBrowser' | 'virtualDisplay' | 'nginx' | 'java' | 'git';

/** The path of each program; undefined where it is missing. */
export type Programs = Readonly<Record<Program, string | undefined>>;

const ARCHITECTURES: Partial<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' };
const architecture = ARCHITECTURES[process.arch] ?? process.arch;

/** Names looked for in PATH, or whole paths; a variable of the environment, where set, goes first. */
const CANDIDATES: Record<Program, { variable: string; names: readonly string[] }> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  webkitDriver: { variable: 'WEBKIT_DRIVER_PATH', names: ['WebKitWebDriver'] },
  webkitBrowser: {
    variable: 'WEBKIT_BROWSER_PATH',
    names: ['4.1', '6.0', '4.0'].flatMap((version) => [
      `/usr/lib/${architecture}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
      `/usr/libexec/webkit2gtk-${version}/MiniBrowser`,
    ]),
  },
  virtualDisplay: { variable: 'XVFB_PATH', names: ['Xvfb'] },
  // Users other than root have no folder for servers in PATH.
  nginx: { variable: 'NGINX_PATH', names: ['nginx', '/usr/sbin/nginx'] },
  java: { variable: 'JAVA_PATH', names: ['java'] },
  git: { variable: 'GIT_PATH', names: ['git'] },
};

/** Debian's package for each program. */
const PACKAGES: Record<Program, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkitDriver: 'webkit2gtk-driver',
  webkitBrowser: 'webkit2gtk-driver',
  virtualDisplay: 'xvfb',
  nginx: 'nginx-light',
  java: 'default-jre-headless',
  git: 'git',
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function locate(program: Program): string | undefined {
  const { variable, names } = CANDIDATES[program];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [process.env[variable] ?? [], names]
    .flat()
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isExecutable);
}

export function findPrograms(): Programs {
  const programs = Object.keys(CANDIDATES) as Program[];
  return Object.fromEntries(programs.map((program) => [program, locate(program)])) as Programs;
}

function missingPackages(found: Programs): readonly string[] {
  const packages = Object.entries(PACKAGES) as [Program, string][];
  return [...new Set(packages.filter(([program]) => !found[program]).map(([, name]) => name))];
}

/** The message for a person whose machine lacks a program; empty if nothing is missing. */
export function missingProgramsAdvice(found: Programs): string {
  const missing = missingPackages(found).join(' ');
  if (!missing) return '';
  const variables = Object.values(CANDIDATES).map(({ variable }) => variable);
  return [
    `Not found: ${missing}.`,
    `On Debian or Ubuntu: sudo apt-get install ${missing}.`,
    `Elsewhere install the programs and set ${variables.join(', ')}.`,
  ].join(' ');
}

/**
 * Installs what is missing with apt-get, where that can work: as root on Debian or a relative. Elsewhere it says what to
 * install, because what a contributor's machine lacks is left out.
 *
 * @throws where apt-get fails, and on a build machine (`CI`), which needs everything, where something is missing still
 */
export function providePrograms(): void {
  installDebianPackages(missingPackages(findPrograms()));
  const advice = missingProgramsAdvice(findPrograms());
  if (advice && process.env['CI']) throw new Error(advice);
  if (advice) console.warn(advice);
}
