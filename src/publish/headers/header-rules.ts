import { MESSAGE_LANGUAGES } from '../../i18n/load-messages.js';
import type { PublicationFile } from '../publication-file.js';

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/**
 * What the files of a place are sent with. No two rules with a place in common name the same header, because static hosts
 * join the values of all rules that fit (https://developers.cloudflare.com/pages/configuration/headers/).
 */
interface HeaderRule {
  /** Folders, each ending in a slash, with all that is below them; the empty one is the whole publication. */
  readonly folders: readonly string[];
  /** Single files. */
  readonly files: readonly string[];
  readonly headers: Headers;
}

/** A year, the most that a cache promises (RFC 9111, section 1.2.2). */
const YEAR = 31_536_000;

/** Seconds that a visitor may see what was true before the last publication; then a validator answers with 304. */
const SHORT = 300;

const CACHING: Readonly<Record<PublicationFile['cache'], Headers>> = {
  immutable: { 'Cache-Control': `public, max-age=${YEAR}, immutable` },
  short: { 'Cache-Control': `public, max-age=${SHORT}` },
};

/** The one list that every file for a web server is written from. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    folders: [''],
    files: [],
    headers: {
      // Scripts and data are made for the pages of others, and a sandboxed frame is a stranger to its own origin.
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  { folders: ['chunks/', 'scripts/'], files: [], headers: CACHING.immutable },
  {
    folders: [
      'configurator/',
      'conferences/',
      'embed/',
      'feeds/',
      'sitemaps/',
      'speakers/',
      'widgets/',
      // Pages in further languages.
      ...MESSAGE_LANGUAGES.map((language) => `${language}/`),
    ],
    files: [
      'conference-widgets.js',
      'conferences.json',
      'embed-page.css',
      'embed-page.js',
      'en.html',
      'index.html',
      'licenses.md',
      'pages.css',
      'publication.json',
      'robots.txt',
      'sitemap.xml',
    ],
    headers: CACHING.short,
  },
  // Wins over an X-Frame-Options that the server sends with everything (https://www.w3.org/TR/CSP3/#frame-ancestors-and-frame-options).
  { folders: ['embed/'], files: [], headers: { 'Content-Security-Policy': 'frame-ancestors *' } },
];

/** What a file is sent with. */
export function headersOf(path: string): Headers {
  const fitting = HEADER_RULES.filter(
    ({ folders, files }) => files.includes(path) || folders.some((folder) => path.startsWith(folder)),
  );
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Headers;
}

/** Places whose files are sent with the same headers. */
interface Places extends Pick<HeaderRule, 'folders' | 'files'> {
  /** All of them, whichever rules they come from. */
  readonly headers: Headers;
}

/** The publication without the rule for all of it, in groups that have no place in common. */
export function headerPlaces(): readonly Places[] {
  const groups = new Map<string, { folders: string[]; files: string[]; headers: Headers }>();
  for (const [kind, names] of [
    ['folders', new Set(HEADER_RULES.flatMap(({ folders }) => folders))],
    ['files', new Set(HEADER_RULES.flatMap(({ files }) => files))],
  ] as const) {
    for (const name of names) {
      if (name === '') continue;
      const headers = headersOf(name);
      const key = JSON.stringify(headers);
      const group = groups.get(key) ?? { folders: [], files: [], headers };
      group[kind].push(name);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/**
 * Media types by the ends of names (https://www.iana.org/assignments/media-types/), for servers that would not know them
 * all. Photos and slides are the publisher's own, put beside what is published.
 */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  avif: 'image/avif',
  css: 'text/css',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** Those that are text, which is always in UTF-8, and worth compressing. */
export const TEXT_TYPES = [...new Set(Object.values(MEDIA_TYPES))].filter((type) =>
  /^text\/|json|xml/.test(type),
);

/** A text that a regular expression takes as it is. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A regular expression (PCRE) for the path of an address, that fits these places. */
export function placePattern(base: string, { folders, files }: Pick<Places, 'folders' | 'files'>): string {
  const ends = [...folders.map(literal), ...files.map((file) => `${literal(file)}$`)];
  return `^${literal(base)}(?:${ends.join('|')})`;
}
