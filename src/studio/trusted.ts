/** What Studio does that pages with Trusted Types allow to named policies only (https://w3c.github.io/trusted-types/). */

const STUDIO_TYPES_NAME = 'conference-widgets-studio';

/** Checks addresses of scripts and markup on their way to where a browser would run them. */
interface Policy {
  readonly createScriptURL: (address: string) => string;
  readonly createHTML: (html: string) => string;
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

function createScriptURL(address: string): string {
  if (new URL(address).origin !== location.origin) throw new TypeError(address);
  return address;
}

let found: Policy | undefined;

function policy(): Policy {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  // Markup is only ever parsed into documents that are not shown.
  const rules: Policy = { createScriptURL, createHTML: (html) => html };
  return (found ??= trustedTypes?.createPolicy(STUDIO_TYPES_NAME, rules) ?? rules);
}

/**
 * Starts a script of this site as a worker.
 *
 * @param address may be relative to the page
 * @throws where the policy of the page does not allow it
 */
export function startWorker(address: string): Worker {
  const { href } = new URL(address, document.baseURI);
  return new Worker(policy().createScriptURL(href), { type: 'module' });
}

/** Reads a page without showing it; nothing of it runs or is fetched. */
export function readPage(html: string): Document {
  return new DOMParser().parseFromString(policy().createHTML(html), 'text/html');
}
