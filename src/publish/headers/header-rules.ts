import { PARTS_PATH } from '../../dataset/load/parts-manifest.js';
import { MESSAGE_LANGUAGES } from '../../i18n/message-languages.js';
import type { PublicationFile } from '../site.js';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/**
 * Headers for some of the files. Rules that overlap must not set the same header, because static hosts join the values of
 * all matching rules (https://developers.cloudflare.com/pages/configuration/headers/).
 */
interface HeaderRule {
  /** Folders with all their content, ending in a slash. The empty string is the whole publication. */
  readonly folders: readonly string[];
  /** Single files. */
  readonly files: readonly string[];
  readonly headers: Headers;
}

/** A year in seconds, the longest useful cache time (RFC 9111, section 1.2.2). */
const YEAR = 31_536_000;

/** Seconds until browsers check for a new version, which costs only a 304 if there is none. */
const SHORT = 300;

const CACHING: Readonly<Record<Exclude<PublicationFile['cache'], 'content'>, Headers>> = {
  immutable: { 'Cache-Control': `public, max-age=${YEAR}, immutable` },
  short: { 'Cache-Control': `public, max-age=${SHORT}` },
};

/** The rules that the files of all web servers are made from. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    folders: [''],
    files: [],
    headers: {
      // Other sites load scripts and data, and a sandboxed frame is cross-origin even to its own host.
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  { folders: ['chunks/', 'parts/', 'scripts/'], files: [], headers: CACHING.immutable },
  {
    folders: [
      'configurator/',
      'conferences/',
      'embed/',
      'feeds/',
      'sitemaps/',
      'speakers/',
      'studio/',
      'styles/',
      'widgets/',
      // Pages in other languages.
      ...MESSAGE_LANGUAGES.map((language) => `${language}/`),
    ],
    files: [
      'conference-widgets.js',
      'conferences.json',
      PARTS_PATH,
      'embed-language.js',
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
  {
    folders: ['embed/'],
    files: [],
    headers: {
      // Overrides an X-Frame-Options header of the server (https://www.w3.org/TR/CSP3/#frame-ancestors-and-frame-options).
      'Content-Security-Policy': 'frame-ancestors *',
      // A page that isolates itself shows only frames that do, too. Portraits from anywhere may still be shown, without cookies
      // (https://html.spec.whatwg.org/multipage/browsers.html#coep).
      'Cross-Origin-Embedder-Policy': 'credentialless',
    },
  },
];

/** The headers of a file. */
export function headersOf(path: string): Headers {
  const matching = HEADER_RULES.filter(
    ({ folders, files }) => files.includes(path) || folders.some((folder) => path.startsWith(folder)),
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Headers;
}

/** Folders and files with the same headers. */
interface Places extends Pick<HeaderRule, 'folders' | 'files'> {
  /** The headers of all matching rules. */
  readonly headers: Headers;
}

/** Folders and files grouped by their headers, without the rule for the whole publication. */
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
 * Media types by file extension (https://www.iana.org/assignments/media-types/), as servers may not know all of them.
 * Images and slides are files that publishers add to the folder themselves.
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
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
};

/** Text types, which are in UTF-8 and should be compressed. */
export const TEXT_TYPES = [...new Set(Object.values(MEDIA_TYPES))].filter((type) =>
  /^text\/|json$|xml$/.test(type),
);

/**
 * Writes a text for a regular expression (PCRE). All that means something to a web server, such as quotes, is written as its
 * code, so that a pattern needs no quoting.
 */
export function literal(text: string): string {
  return text.replace(/[^\w/\u0080-\u{10FFFF}-]/gu, (character) =>
    character === '.'
      ? String.raw`\.`
      : String.raw`\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** A regular expression (PCRE) that matches the paths of these folders and files. */
export function placePattern(base: string, { folders, files }: Pick<Places, 'folders' | 'files'>): string {
  const ends = [...folders.map(literal), ...files.map((file) => `${literal(file)}$`)];
  return `^${literal(base)}(?:${ends.join('|')})`;
}
