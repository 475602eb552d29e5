/** How a script begins in a page: with its tag, and the options of that. */
import { pageSettings } from '../core/page-settings.js';
import { own } from '../host-page/own.js';
import {
  findRunningTag,
  readScriptOptions,
  type RunningTag,
  type ScriptOptions,
} from '../host-page/script-tag.js';
import type { Left } from './islands.js';
import { setScriptAddress } from './script-folder.js';

/** A script that runs in a page. */
export interface Running {
  readonly script: RunningTag;
  readonly options: ScriptOptions;
  /** Undefined where no widgets were left as a server wrote them. */
  readonly left?: Left | undefined;
}

/**
 * Reads the script's tag, and starts.
 *
 * @param stack of an error made in the script's file, which tells its address
 */
export function startScript(stack: string | undefined, start: (running: Running) => void): void {
  const script = findRunningTag(stack ?? '');
  setScriptAddress(script.url, script.isModule);

  function begin(): void {
    const options = readScriptOptions(script);
    // The settings of the first script win, so that widgets on screen do not change.
    Object.assign(pageSettings(), { ...options.defaults, ...pageSettings() });
    start({ script, options });
  }

  // A classic script can run before the page behind it is there, of which only a whole link or placeholder can be judged.
  if (own(document, 'readyState') !== 'loading') begin();
  else own(document, 'addEventListener').call(document, 'readystatechange', begin, { once: true });
}
