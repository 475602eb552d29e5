import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Addresses that stand for all of this machine's. */
const ALL = ['0.0.0.0', '::'];

const inAddress = (host: string) => (isIPv6(host) ? `[${host}]` : host).toLowerCase();

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** The host for an address in the browser. */
export function hostInAddress(host: string): string {
  return isLoopback(host) || ALL.includes(host) ? 'localhost' : inAddress(host);
}

/**
 * The hosts by which a page may ask for files. A page of a stranger could otherwise make its own host name stand for this machine
 * (DNS rebinding), and read what is not published yet.
 *
 * @param host the one that the server listens on
 */
export function knownHosts(host: string): ReadonlySet<string> {
  const own = ALL.includes(host)
    ? Object.values(networkInterfaces()).flatMap((each) => each?.map(({ address }) => address) ?? [])
    : [host];
  return new Set(['localhost', '127.0.0.1', '[::1]', ...own.map(inAddress)]);
}

/** Whether a `Host` header has one of these hosts, with any port: the port is another one behind a tunnel. */
export function isKnownHost(header: string | undefined, hosts: ReadonlySet<string>): boolean {
  const [, name] = /^(\[[\da-f:.]+\]|[^\s:/?#@[\]]+?)\.?(?::\d*)?$/i.exec(header ?? '') ?? [];
  return name !== undefined && hosts.has(name.toLowerCase());
}
