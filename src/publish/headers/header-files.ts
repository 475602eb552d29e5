import type { PublicationFile, Site } from '../publication-file.js';
import { apacheConfiguration } from './apache.js';
import { iisConfiguration } from './iis.js';
import { nginxConfiguration } from './nginx.js';
import { staticHostHeaders } from './static-hosts.js';

/** The same headers in the words of each web server. */
export function headerFiles({ baseUrl }: Pick<Site, 'baseUrl'>): PublicationFile[] {
  const base = decodeURI(baseUrl.pathname);
  const cache = 'short';
  return [
    { path: '.htaccess', bytes: apacheConfiguration(base), cache },
    { path: '_headers', bytes: staticHostHeaders(base), cache },
    { path: 'nginx.conf', bytes: nginxConfiguration(base), cache },
    { path: 'web.config', bytes: iisConfiguration(), cache },
  ];
}
