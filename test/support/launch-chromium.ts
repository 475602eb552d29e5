import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import { findPrograms, missingProgramsAdvice } from '../run/programs.js';

/**
 * Starts Chromium for pages of this machine.
 *
 * @throws with what to install where there is none
 */
export function launchChromium(options?: Pick<LaunchOptions, 'protocolTimeout'>): Promise<Browser> {
  const programs = findPrograms();
  if (!programs.chromium) throw new Error(missingProgramsAdvice(programs));
  // A container has no user namespace for the sandbox; only our own pages are opened.
  return launch({ executablePath: programs.chromium, args: ['--no-sandbox', '--lang=da'], ...options });
}
