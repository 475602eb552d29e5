/** Reads a Content-Security-Policy and finds what it blocks (https://www.w3.org/TR/CSP3/). */
import { TRUSTED_TYPES_NAME } from './host-policy.js';

/** Sources by directive name, in lower case. */
export type Directives = ReadonlyMap<string, readonly string[]>;

/**
 * Reads policies as browsers do (https://www.w3.org/TR/CSP3/#parse-serialized-policy-list).
 *
 * @param text of a header, which can have several policies, or of a `<meta>`
 */
export function readPolicies(text: string): Directives[] {
  return text
    .split(',')
    .map((policy) => {
      const directives = new Map<string, readonly string[]>();
      for (const directive of policy.split(';')) {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        // The first of two directives with the same name wins.
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
      }
      return directives;
    })
    .filter(({ size }) => size > 0);
}

/** A file that a page loads. */
export interface Load {
  /** Name of the directive in violation reports, such as `script-src-elem`. */
  readonly directive: string;
  readonly url: URL;
  /** Attribute of the script tag. */
  readonly nonce?: string | null | undefined;
  readonly integrity?: string | null | undefined;
}

/** `script-src` for `script-src-elem`. */
const baseOf = (directive: string) => directive.replace(/-(elem|attr)$/, '');

/** The directive and its fallbacks in order (https://www.w3.org/TR/CSP3/#directive-fallback-list). */
function fallbacks(directive: string): string[] {
  if (directive === 'frame-ancestors') return [directive];
  const base = baseOf(directive);
  return [directive, base, ...(base === 'frame-src' ? ['child-src'] : []), 'default-src'];
}

/** With `strict-dynamic` scripts need a nonce or hash, and hosts are ignored. */
const isStrict = ({ directive }: Load, sources: readonly string[]) =>
  baseOf(directive) === 'script-src' && sources.some((source) => source.toLowerCase() === "'strict-dynamic'");

/** Whether a host source such as `https://*.example.org:443/scripts/` matches an address. */
function covers(source: string, url: URL, page: URL): boolean {
  const [, scheme, host = '', port, path] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^:/]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host) return false;
  const wanted = `${scheme?.toLowerCase() ?? page.protocol.slice(0, -1)}:`;
  const isScheme = url.protocol === wanted || (wanted === 'http:' && url.protocol === 'https:');
  const name = host.toLowerCase();
  const isHost =
    name === '*' || url.hostname === name || (name.startsWith('*.') && url.hostname.endsWith(name.slice(1)));
  const isPort =
    port === '*' || (port ?? '') === url.port || (!url.port && (port === '443' || port === '80'));
  const isPath =
    !path || path === '/' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return isScheme && isHost && isPort && isPath;
}

function isAllowedBy(source: string, { url, nonce, integrity, directive }: Load, page: URL): boolean {
  const word = source.toLowerCase();
  const isScript = baseOf(directive) === 'script-src';
  if (word === '*') return /^https?:$/.test(url.protocol);
  if (word === "'self'") return url.origin === page.origin;
  if (/^[a-z][a-z0-9+.-]*:$/.test(word)) return url.protocol === word;
  if (isScript && word.startsWith("'nonce-")) return source === `'nonce-${nonce ?? ''}'`;
  if (isScript && /^'sha\d+-/.test(word)) return source === `'${integrity ?? ''}'`;
  return covers(source, url, page);
}

/** A directive with one more source. `'none'` is removed, as it only works alone. */
function extended(name: string, sources: readonly string[], added: string): string {
  return [name, ...sources.filter((source) => source.toLowerCase() !== "'none'"), added].join(' ');
}

/**
 * The directive that allows a load, with all its present sources. If only `default-src` applies, its sources are repeated in the
 * directive for this kind of file, so that other kinds stay blocked.
 */
function allowing(directives: Directives, load: Load, pageOrigin: string): string {
  const { directive, url } = load;
  const deciding = fallbacks(directive).find((name) => directives.has(name)) ?? 'default-src';
  const sources = directives.get(deciding) ?? [];
  const name = deciding === 'default-src' ? baseOf(directive) : deciding;
  const origin = url.origin === pageOrigin ? "'self'" : url.origin;
  return extended(name, sources, isStrict(load, sources) ? "'nonce-…'" : origin);
}

/** A load that a policy has blocked (https://www.w3.org/TR/CSP3/#violation-events). */
export interface Violation {
  /** The effective directive, such as `script-src-elem`. */
  readonly directive: string;
  /** In some browsers only the origin. */
  readonly address: string;
  /** The policy that blocked it. */
  readonly policy: string;
}

/**
 * The directive that would have allowed a blocked address.
 *
 * @param pageOrigin matches `'self'`
 */
export function allowingDirective({ directive, address, policy }: Violation, pageOrigin: string): string {
  const [directives = new Map<string, readonly string[]>()] = readPolicies(policy);
  return allowing(directives, { directive, url: new URL(address) }, pageOrigin);
}

/** A directive that blocks a load. */
export interface Obstacle {
  /** The directive as it is. */
  readonly directive: string;
  /** The directive that would allow the load. */
  readonly instead: string;
}

/** The directive that blocks a load; undefined if the policy allows it. */
export function findObstacle(directives: Directives, load: Load, page: URL): Obstacle | undefined {
  const deciding = fallbacks(load.directive).find((name) => directives.has(name));
  if (deciding === undefined) return undefined;
  const sources = directives.get(deciding) ?? [];
  const counting = isStrict(load, sources) ? sources.filter((source) => source.startsWith("'")) : sources;
  if (counting.some((source) => isAllowedBy(source, load, page))) return undefined;
  return { directive: [deciding, ...sources].join(' '), instead: allowing(directives, load, page.origin) };
}

/** The `trusted-types` directive that would allow widgets; undefined if they are allowed. */
export function findTrustedTypesObstacle(directives: Directives): string | undefined {
  const names = directives.get('trusted-types');
  if (!names || names.includes('*') || names.includes(TRUSTED_TYPES_NAME)) return undefined;
  return extended('trusted-types', names, TRUSTED_TYPES_NAME);
}
