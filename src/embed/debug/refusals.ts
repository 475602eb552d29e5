/** Causes of failed requests, as far as a page can find them out. */
import { own } from '../../host-page/own.js';
import type { Violation } from '../../host-page/policy.js';

/** Collects the violations of enforced policies. Returns a function that stops it. */
export function watchPolicy(violations: Violation[], onChange: () => void): () => void {
  const onViolation = (event: Event): void => {
    if (!(event instanceof SecurityPolicyViolationEvent)) return;
    const { effectiveDirective: directive, blockedURI: address, originalPolicy: policy, disposition } = event;
    if (disposition !== 'enforce' || !URL.canParse(address)) return;
    if (violations.some((each) => each.directive === directive && each.address === address)) return;
    violations.push({ directive, address, policy });
    onChange();
  };
  own(document, 'addEventListener').call(document, 'securitypolicyviolation', onViolation);
  return () => own(document, 'removeEventListener').call(document, 'securitypolicyviolation', onViolation);
}

/** The cause of a failed request. */
export type NetworkCause =
  | 'insecure' // http in a page with https, which browsers block
  | 'cors' // the server responds, but pages of this origin must not read it
  | 'unreachable';

/**
 * Repeats the request with `no-cors`, which only shows whether the server responds. If the page's policy blocks it, too, there is
 * an event.
 *
 * @param url absolute
 */
export async function findNetworkCause(url: string): Promise<NetworkCause> {
  if (location.protocol === 'https:' && url.startsWith('http:')) return 'insecure';
  const controller = new AbortController();
  try {
    const { signal } = controller;
    await fetch(url, { mode: 'no-cors', cache: 'no-store', credentials: 'omit', signal });
    return 'cors';
  } catch {
    return 'unreachable';
  } finally {
    // The body is not needed.
    controller.abort();
  }
}
