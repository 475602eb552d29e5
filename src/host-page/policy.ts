/** What a Content-Security-Policy says, and allows a page to load (https://www.w3.org/TR/CSP3/). */
import { TRUSTED_TYPES_NAME } from './host-policy.js';

/** Sources by the names of directives, in small letters. */
export type Directives = ReadonlyMap<string, readonly string[]>;

/**
 * Reads policies as browsers do (https://www.w3.org/TR/CSP3/#parse-serialized-policy-list).
 *
 * @param text of a header, which may hold several, or of a `<meta>`
 * @returns of each that says something, in their order
 */
export function readPolicies(text: string): Directives[] {
  return text
    .split(',')
    .map((policy) => {
      const directives = new Map<string, readonly string[]>();
      for (const directive of policy.split(';')) {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        // Of two with one name the first counts.
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
      }
      return directives;
    })
    .filter(({ size }) => size > 0);
}

/** What is loaded, and how it is asked for. */
export interface Load {
  /** As browsers name it when they refuse it: `script-src-elem`, `img-src`. */
  readonly directive: string;
  readonly url: URL;
  /** Of the script's tag. */
  readonly nonce?: string | null | undefined;
  readonly integrity?: string | null | undefined;
}

/** Of a kind of file, without how it is asked for. */
const baseOf = (directive: string) => directive.replace(/-(elem|attr)$/, '');

/** The directive and those that stand in for it where a policy does not have it, nearest first. */
function standIns(directive: string): string[] {
  if (directive === 'frame-ancestors') return [directive];
  const base = baseOf(directive);
  return [directive, base, ...(base === 'frame-src' ? ['child-src'] : []), 'default-src'];
}

/** Trust in scripts goes by their nonce, and hosts are left out of account. */
const isStrict = ({ directive }: Load, sources: readonly string[]) =>
  baseOf(directive) === 'script-src' && sources.some((source) => source.toLowerCase() === "'strict-dynamic'");

/** Whether a host source, `https://*.example.org:443/scripts/`, covers an address. */
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

/**
 * A directive as it has to be: what it allows already, and one source more.
 *
 * @param sources what it names now; `'none'` goes, as it means nothing beside another
 */
function extended(name: string, sources: readonly string[], added: string): string {
  return [name, ...sources.filter((source) => source.toLowerCase() !== "'none'"), added].join(' ');
}

/**
 * The directive as a policy must have it to let something pass: all that it allows now, and the origin. What was said by
 * `default-src` alone is said anew for this kind of file, and stays closed for others.
 */
function allowing(directives: Directives, load: Load, pageOrigin: string): string {
  const { directive, url } = load;
  const deciding = standIns(directive).find((name) => directives.has(name)) ?? 'default-src';
  const sources = directives.get(deciding) ?? [];
  const name = deciding === 'default-src' ? baseOf(directive) : deciding;
  const origin = url.origin === pageOrigin ? "'self'" : url.origin;
  return extended(name, sources, isStrict(load, sources) ? "'nonce-…'" : origin);
}

/** What a page's policy has refused (https://www.w3.org/TR/CSP3/#violation-events). */
export interface Violation {
  /** As the browser names it, such as `script-src-elem`. */
  readonly directive: string;
  /** Some browsers give the origin of an address only. */
  readonly address: string;
  /** The policy that refused it, as the page sends it. */
  readonly policy: string;
}

/**
 * What the policy must say that has refused an address.
 *
 * @param pageOrigin which policies call `'self'`
 */
export function allowingDirective({ directive, address, policy }: Violation, pageOrigin: string): string {
  const [directives = new Map<string, readonly string[]>()] = readPolicies(policy);
  return allowing(directives, { directive, url: new URL(address) }, pageOrigin);
}

/** What has to be written in a policy for a load that it forbids. */
export interface Obstacle {
  /** The directive that forbids it now. */
  readonly directive: string;
  /** The directive as it has to be. */
  readonly instead: string;
}

/** What stands in the way of a load; undefined where the policy allows it. */
export function findObstacle(directives: Directives, load: Load, page: URL): Obstacle | undefined {
  const deciding = standIns(load.directive).find((name) => directives.has(name));
  if (deciding === undefined) return undefined;
  const sources = directives.get(deciding) ?? [];
  const counting = isStrict(load, sources) ? sources.filter((source) => source.startsWith("'")) : sources;
  if (counting.some((source) => isAllowedBy(source, load, page))) return undefined;
  return { directive: [deciding, ...sources].join(' '), instead: allowing(directives, load, page.origin) };
}

/** What `trusted-types` has to say for the widgets, where it allows others only; else undefined. */
export function findTrustedTypesObstacle(directives: Directives): string | undefined {
  const names = directives.get('trusted-types');
  if (!names || names.includes('*') || names.includes(TRUSTED_TYPES_NAME)) return undefined;
  return extended('trusted-types', names, TRUSTED_TYPES_NAME);
}
