import {
  headerPlaces,
  type Headers,
  headersOf,
  literal,
  MEDIA_TYPES,
  placePattern,
  TEXT_TYPES,
} from './header-rules.js';

/** A text in quotes (ngx_conf_file.c). Variables cannot be quoted, so a text must not contain `$` where nginx reads them. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** In nginx, a block with headers does not inherit those of outer blocks, so each block repeats all of them. */
function addHeaders(headers: Headers, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} ${quoted(value)};\n`)
    .join('');
}

/**
 * Configuration for the `server` block of nginx (https://nginx.org/en/docs/http/ngx_http_core_module.html). The folder is
 * inside its `root`.
 *
 * @param base path of the publication on its host, `/` or `/konferencer/`.
 */
export function nginxConfiguration(base: string): string {
  const types = Object.entries(MEDIA_TYPES).map(([extension, type]) => `    ${type} ${extension};\n`);
  // nginx includes HTML in both lists by default and warns if it is repeated.
  const named = TEXT_TYPES.filter((type) => type !== 'text/html').join(' ');
  const places = headerPlaces().map(
    (place) => `
  location ~ "${placePattern(base, place)}" {
${addHeaders(place.headers, '    ')}  }
`,
  );
  // `types` replaces the server's own list, so that types do not depend on the server.
  return `# nginx: in the server block, "include /path/to/nginx.conf;"
location ${quoted(base)} {
  index index.html;
  etag on;
  absolute_redirect off;
  charset utf-8;
  charset_types ${named};
  gzip on;
  gzip_vary on;
  gzip_types ${named};
  types {
${types.join('')}  }
${addHeaders(headersOf(''), '  ')}
  # Unfinished publications, and files for other servers.
  location ~ "^${literal(base)}(?:(?:.*/)?\\.(?!well-known/)|_headers$|nginx\\.conf$|web\\.config$)" {
    return 404;
  }
${places.join('')}}
`;
}
