/** Parts that the single file does not contain, in files of their own beside it. */
import { make, own } from '../host-page/own.js';
import { scriptAddress } from './script-folder.js';

/** What of Trusted Types Lit uses (https://w3c.github.io/trusted-types/), and what checks addresses of scripts. */
interface TrustedTypes {
  readonly emptyScript: unknown;
  readonly createPolicy: (
    name: string,
    rules: Readonly<Record<string, (text: string) => string>>,
  ) => { readonly createScriptURL: (address: string) => string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function createScriptURL(address: string): string {
  if (!address.startsWith(new URL('chunks/', scriptAddress).href)) throw new TypeError(address);
  return address;
}

/**
 * Trusted Types as Lit is given them: its policy also vouches for the addresses of our files, because a page would have to allow
 * another by its name. Undefined where the browser has none; what markup takes the name for is none.
 */
export function vouchingTypes(): TrustedTypes | undefined {
  if (!Object.hasOwn(globalThis, 'trustedTypes')) return undefined;
  const { trustedTypes } = globalThis as unknown as { readonly trustedTypes: TrustedTypes };
  return {
    emptyScript: trustedTypes.emptyScript,
    createPolicy: (name, rules) => (policy = trustedTypes.createPolicy(name, { ...rules, createScriptURL })),
  };
}

/**
 * Runs a file once it is there and has the hash: a page that pins the single file runs nothing else. As a classic script, because
 * WebKit does not check modules that are imported.
 */
async function run(address: string, integrity: string): Promise<void> {
  const script = make('script');
  try {
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => {
        reject(new Error(`${address} is not there, or is not the one that belongs to ${scriptAddress}`));
      });
      const src = policy?.createScriptURL(address) ?? address;
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
 * @throws an error that names the file that could not be loaded
 */
export async function importBeside(path: string, integrity: string): Promise<unknown> {
  const name = Symbol.for(`conference-widgets/${path}`);
  if (!Reflect.has(globalThis, name)) await run(new URL(path, scriptAddress).href, integrity);
  return Reflect.get(globalThis, name);
}
