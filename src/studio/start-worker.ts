/** Name of the Trusted Types policy of Studio, for pages that use Trusted Types. */
const STUDIO_TYPES_NAME = 'conference-widgets-studio';

/** What some browsers have that check addresses of scripts (https://w3c.github.io/trusted-types/). */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function createScriptURL(address: string): string {
  if (new URL(address).origin !== location.origin) throw new TypeError(address);
  return address;
}

/**
 * Starts a script of this site as a worker.
 *
 * @param address may be relative to the page
 * @throws where the policy of the page does not allow it
 */
export function startWorker(address: string): Worker {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(STUDIO_TYPES_NAME, { createScriptURL });
  const { href } = new URL(address, document.baseURI);
  return new Worker(policy?.createScriptURL(href) ?? href, { type: 'module' });
}
