import { extendedDirective } from './host-policy.js';
import type { Directives } from './read-policy.js';

/** What is loaded, and by what kind of tag or call. */
export interface Load {
  readonly directive: 'script-src' | 'connect-src' | 'img-src' | 'frame-src' | 'frame-ancestors';
  readonly url: URL;
  /** Of the script's tag. */
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

/** Which directives decide, the first that is there. */
const DECIDING: Readonly<Record<Load['directive'], readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'frame-ancestors': ['frame-ancestors'],
};

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
  if (word === '*') return /^https?:$/.test(url.protocol);
  if (word === "'self'") return url.origin === page.origin;
  if (/^[a-z][a-z0-9+.-]*:$/.test(word)) return url.protocol === word;
  if (directive === 'script-src' && word.startsWith("'nonce-")) return source === `'nonce-${nonce ?? ''}'`;
  if (directive === 'script-src' && /^'sha\d+-/.test(word)) return source === `'${integrity ?? ''}'`;
  return covers(source, url, page);
}

/** What has to be written in a policy for a load that it forbids; undefined where it allows it. */
export interface Obstacle {
  /** The directive that forbids it now. */
  readonly directive: string;
  /** The directive as it has to be. */
  readonly instead: string;
}

export function findObstacle(directives: Directives, load: Load, page: URL): Obstacle | undefined {
  const deciding = DECIDING[load.directive].find((name) => directives.has(name));
  if (deciding === undefined) return undefined;
  const sources = directives.get(deciding) ?? [];
  // It leaves hosts out of account.
  const isStrict =
    load.directive === 'script-src' && sources.some((source) => source.toLowerCase() === "'strict-dynamic'");
  const counting = isStrict ? sources.filter((source) => source.startsWith("'")) : sources;
  if (counting.some((source) => isAllowedBy(source, load, page))) return undefined;
  const name = deciding === 'default-src' ? load.directive : deciding;
  const added = isStrict ? "'nonce-…'" : load.url.origin === page.origin ? "'self'" : load.url.origin;
  return { directive: [deciding, ...sources].join(' '), instead: extendedDirective(name, sources, added) };
}

/** What `trusted-types` has to say for the widgets, where it allows others only; else undefined. */
export function findTrustedTypesObstacle(directives: Directives): string | undefined {
  const names = directives.get('trusted-types');
  if (!names || names.includes('*') || names.includes('lit-html')) return undefined;
  return extendedDirective('trusted-types', names, 'lit-html');
}
