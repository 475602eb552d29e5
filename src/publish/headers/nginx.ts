import {
  headerPlaces,
  type Headers,
  headersOf,
  literal,
  MEDIA_TYPES,
  placePattern,
  TEXT_TYPES,
} from './header-rules.js';

/** nginx passes no header of an outer block on to one that has its own, so each block has them all. */
function addHeaders(headers: Headers, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} "${value}";\n`)
    .join('');
}

/**
 * What goes into the `server` block of nginx (https://nginx.org/en/docs/http/ngx_http_core_module.html), whose `root` the folder is in.
 *
 * @param base path of the publication on its host, `/` or `/konferencer/`.
 */
export function nginxConfiguration(base: string): string {
  const types = Object.entries(MEDIA_TYPES).map(([extension, type]) => `    ${type} ${extension};\n`);
  // HTML is in both lists without being named, and is not to be named twice.
  const named = TEXT_TYPES.filter((type) => type !== 'text/html').join(' ');
  const places = headerPlaces().map(
    (place) => `
  location ~ "${placePattern(base, place)}" {
${addHeaders(place.headers, '    ')}  }
`,
  );
  // `types` replaces what the server knows: the same file has the same type wherever it is served.
  return `# nginx: in the server block, "include /path/to/nginx.conf;"
location ${base} {
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
  # What is being written, and files for other servers.
  location ~ "^${literal(base)}(?:(?:.*/)?\\.(?!well-known/)|_headers$|nginx\\.conf$|web\\.config$)" {
    return 404;
  }
${places.join('')}}
`;
}
