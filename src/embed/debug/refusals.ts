/** Why a page does not get what its widgets ask for, as far as a page can know. */
import type { Violation } from '../../host-page/policy.js';

/** Collects what policies refuse from now on, apart from those that only report. Returns the way to stop. */
export function watchPolicy(violations: Violation[], onChange: () => void): () => void {
  const onViolation = (event: SecurityPolicyViolationEvent): void => {
    const { effectiveDirective: directive, blockedURI: address, originalPolicy: policy, disposition } = event;
    if (disposition !== 'enforce' || !URL.canParse(address)) return;
    if (violations.some((each) => each.directive === directive && each.address === address)) return;
    violations.push({ directive, address, policy });
    onChange();
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  return () => document.removeEventListener('securitypolicyviolation', onViolation);
}

/** Why an address cannot be read. */
export type NetworkCause =
  | 'insecure' // plain http in a page that came by https, which browsers refuse
  | 'cors' // the server answers, but not for pages of this origin
  | 'unreachable';

/**
 * Asks once more, in a way that needs no permission of the other server and gives nothing to read: all that a page learns is
 * whether there is an answer. A policy of the page refuses this, too, which its event tells.
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
    // The body is of no use.
    controller.abort();
  }
}
