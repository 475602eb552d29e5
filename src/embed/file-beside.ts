/** Parts that the single file does not contain, in files of their own beside it. */
import { make, own } from '../host-page/own.js';
import { scriptAddress } from './script-folder.js';

/**
 * Runs a file once it is there and has the hash: a page that pins the single file runs nothing else. As a classic script, because
 * WebKit does not check modules that are imported.
 */
async function run(src: string, integrity: string): Promise<void> {
  const script = make('script');
  try {
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => {
        reject(new Error(`${src} is not there, or is not the one that belongs to ${scriptAddress}`));
      });
      // Where a page requires trusted types, this throws.
      Object.assign(script, { crossOrigin: 'anonymous', integrity, src });
      own(document, 'head').append(script);
    });
  } finally {
    script.remove();
  }
}

/**
 * What a file beside the single file exports; it shares no code with that one. After a failure it can be asked for again.
 *
 * @param path relative to the single file; under this name the file leaves what it exports
 * @param integrity the hash that it must have (https://www.w3.org/TR/SRI/)
 * @throws an error that says what file could not be had
 */
export async function importBeside(path: string, integrity: string): Promise<unknown> {
  const name = Symbol.for(`conference-widgets/${path}`);
  if (!Reflect.has(globalThis, name)) await run(new URL(path, scriptAddress).href, integrity);
  return Reflect.get(globalThis, name);
}
