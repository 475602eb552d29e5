import { extendedDirective } from '../../host-page/host-policy.js';
import { readPolicies } from '../../host-page/read-policy.js';

/** What the page's policy has refused (https://www.w3.org/TR/CSP3/#violation-events). */
export interface Violation {
  /** As the browser names it, such as `script-src-elem`. */
  readonly directive: string;
  /** Some browsers give the origin of an address only. */
  readonly address: string;
  /** The policy that refused it, as the page sends it. */
  readonly policy: string;
}

/** Collects what is refused from now on, apart from policies that only report. Returns the way to stop. */
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

/** Of a kind of file, without how it is asked for. */
const baseOf = (directive: string) => directive.replace(/-(elem|attr)$/, '');

/** The directive, and those that stand in for it where a policy does not have it, nearest first; all end at `default-src`. */
function standIns(directive: string): string[] {
  const base = baseOf(directive);
  return [directive, base, ...(base === 'frame-src' ? ['child-src'] : []), 'default-src'];
}

/**
 * The directive as the policy must have it to let the address pass: all that it allows now, and the address's origin.
 * What was said by `default-src` alone is said anew for this kind of file, and stays closed for others.
 *
 * @param pageOrigin which policies call `'self'`
 */
export function allowingDirective({ directive, address, policy }: Violation, pageOrigin: string): string {
  const said = new Map(readPolicies(policy).flatMap((directives) => [...directives]));
  const found = standIns(directive).find((name) => said.has(name)) ?? 'default-src';
  const name = found === 'default-src' ? baseOf(directive) : found;
  const { origin } = new URL(address);
  return extendedDirective(name, said.get(found) ?? [], origin === pageOrigin ? "'self'" : origin);
}
