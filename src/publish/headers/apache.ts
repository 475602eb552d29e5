import {
  headerPlaces,
  type Headers,
  headersOf,
  MEDIA_TYPES,
  placePattern,
  TEXT_TYPES,
} from './header-rules.js';

/** A text in quotes. The module for headers reads a percent sign as a variable. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('%', '%%')}"`;
}

function setHeaders(headers: Headers, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}Header set ${name} ${quoted(value)}\n`)
    .join('');
}

/**
 * `.htaccess` for Apache 2.4 (https://httpd.apache.org/docs/2.4/howto/htaccess.html).
 *
 * @param base path of the publication on its host, `/` or `/konferencer/`.
 */
export function apacheConfiguration(base: string): string {
  const types = Object.entries(MEDIA_TYPES).map(([extension, type]) => `AddType ${type} .${extension}\n`);
  const isText = ([, type]: [string, string]) => TEXT_TYPES.includes(type);
  const texts = Object.entries(MEDIA_TYPES).filter(isText);
  const places = headerPlaces().map(
    (place) => `  <If "%{REQUEST_URI} =~ m#${placePattern(base, place)}#">
${setHeaders(place.headers, '    ')}  </If>
`,
  );
  return `# Apache
DirectoryIndex index.html
FileETag MTime Size
${types.join('')}AddCharset utf-8 ${texts.map(([extension]) => `.${extension}`).join(' ')}
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE ${TEXT_TYPES.join(' ')}
</IfModule>
<IfModule mod_headers.c>
${setHeaders(headersOf(''), '  ')}${places.join('')}</IfModule>
`;
}
