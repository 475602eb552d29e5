import { addressOf } from './addresses.js';
import { escapeMarkup } from './escape-markup.js';
import type { PublicationFile, Site } from './site.js';

/** Maximum number of addresses in one file (https://www.sitemaps.org/protocol.html#index). */
const LIMIT = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function sitemap(root: 'urlset' | 'sitemapindex', addresses: readonly string[]): string {
  const item = root === 'urlset' ? 'url' : 'sitemap';
  const items = addresses.map((address) => `<${item}><loc>${escapeMarkup(address)}</loc></${item}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${items.join('')}</${root}>\n`;
}

/**
 * The sitemap for search engines: one file, or an index of several if there are too many pages. It has no dates of
 * change, because the dataset has none.
 *
 * @param paths paths of the pages.
 */
export function sitemapFiles(paths: readonly string[], site: Site, limit = LIMIT): PublicationFile[] {
  const addresses = paths.map((path) => addressOf(site, path));
  const cache = 'short';
  if (addresses.length <= limit) return [{ path: 'sitemap.xml', bytes: sitemap('urlset', addresses), cache }];
  const parts = Array.from({ length: Math.ceil(addresses.length / limit) }, (_, index) => ({
    path: `sitemaps/${index + 1}.xml`,
    bytes: sitemap('urlset', addresses.slice(index * limit, (index + 1) * limit)),
    cache: 'short' as const,
  }));
  const index = parts.map(({ path }) => addressOf(site, path));
  return [...parts, { path: 'sitemap.xml', bytes: sitemap('sitemapindex', index), cache }];
}

/** Allows robots to read everything (RFC 9309). They only look for it in the root of a host. */
export function robotsFile(site: Site): PublicationFile {
  const lines = ['User-agent: *', 'Allow: /', '', `Sitemap: ${addressOf(site, 'sitemap.xml')}`, ''];
  return { path: 'robots.txt', bytes: lines.join('\n'), cache: 'short' };
}
