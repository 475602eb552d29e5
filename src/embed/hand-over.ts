/** How the script of prerendered pages hands over to the one that it loads. */
import { setScriptAddress } from './script-folder.js';
import type { Running } from './start-script.js';

declare module '../dataset/page-singleton.js' {
  interface PageSingleton {
    /** Set by the script of prerendered pages for the one that it loads. */
    'conference-widgets.running': Running | undefined;
  }
}

const RUNNING = Symbol.for('conference-widgets.running');

/** Has the next script begin where this one is. */
export function handOver(running: Running): void {
  Object.assign(globalThis, { [RUNNING]: running });
}

/** What another script has handed over. */
export function takeOver(): Running | undefined {
  const { [RUNNING]: running } = globalThis as { readonly [RUNNING]?: Running };
  Reflect.deleteProperty(globalThis, RUNNING);
  if (running) setScriptAddress(running.script.url, running.script.isModule);
  return running;
}
