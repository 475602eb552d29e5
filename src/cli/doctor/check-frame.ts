import { findObstacle, readPolicies } from '../../host-page/policy.js';
import type { Io } from '../io.js';
import { isUrl } from '../read-address.js';
import type { Finding } from './finding.js';
import { lookUp } from './look-up.js';

/** Checks whether the page in a frame can be loaded, and may be framed by this page. */
export async function checkFrame(address: string, page: string, io: Io): Promise<Finding[]> {
  if (page.startsWith('https:') && address.startsWith('http:'))
    return [{ code: 'mixed-content', severity: 'error', facts: { address } }];
  const found = await lookUp(address, io);
  if ('reason' in found)
    return [{ code: 'unreachable', severity: 'error', facts: { address, reason: found.reason } }];
  const { headers } = found;
  if (!headers || !isUrl(page)) return [];
  const host = new URL(page);
  const own = new URL(found.address);
  const policies = readPolicies(headers.get('content-security-policy') ?? '');
  const ancestors = policies.filter((directives) => directives.has('frame-ancestors'));
  const refusal = ancestors
    .map((directives) => findObstacle(directives, { directive: 'frame-ancestors', url: host }, own))
    .find((obstacle) => obstacle !== undefined);
  // The directive replaces the older header.
  const option = ancestors.length > 0 ? null : headers.get('x-frame-options');
  const isRefused = option !== null && (/deny/i.test(option) || host.origin !== own.origin);
  const header = refusal
    ? `Content-Security-Policy: ${refusal.directive}`
    : isRefused
      ? `X-Frame-Options: ${option}`
      : undefined;
  return header === undefined
    ? []
    : [{ code: 'frame-refused', severity: 'error', facts: { address, header } }];
}
