import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { basename } from 'node:path';
import sirv from 'sirv';
import { states } from './states.js';
import { STRICT_POLICY } from './strict-policy.js';
import { widgetPage } from './widget-page.js';

/** What is sent with the policy, by how its path begins. */
const STRICT_PAGES = ['/hosts/strict', '/debug'];

function folder(path: string) {
  return sirv(path, {
    dev: true, // reads from disk each time, so that a reload shows what was just built or written
    setHeaders(response, pathname) {
      // A page in a sandboxed frame is a stranger to its own origin.
      response.setHeader('access-control-allow-origin', '*');
      if (STRICT_PAGES.some((page) => pathname.startsWith(page)))
        response.setHeader('content-security-policy', STRICT_POLICY.join(' '));
    },
  });
}

const pages = folder('demo');
const scripts = folder('dist/embed');
const data = folder('data');

/** The address of a page for frames as snippets write it. */
const EMBED_PAGE = /^\/embed\/embed\/[a-z-]+(?=\?|$)/;

const WIDGETS = 'demo/widgets';

/** The paths of the widgets' pages. */
const widgetPages = new Set(readdirSync(WIDGETS).map((file) => `/${file}`));

function sendWidgetPage(path: string, response: ServerResponse): void {
  const content = readFileSync(WIDGETS + path, 'utf8');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(widgetPage(basename(path, '.html'), content));
}

/** Where the site has other folders of the project. */
const mounts = [
  // The dataset lies beside the scripts, too, where they look for it.
  {
    prefix: '/embed/',
    serve: (request: IncomingMessage, response: ServerResponse) => {
      scripts(request, response, () => {
        data(request, response);
      });
    },
  },
  { prefix: '/configurator/', serve: folder('dist/configurator') },
  { prefix: '/data/', serve: data },
  { prefix: '/dkfds/', serve: folder('node_modules/dkfds/dist') },
];

/** The demo as a site, not yet listening. Paths are read from the project's root. */
export function createDemoServer(): Server {
  return createServer((request, response) => {
    const { url = '/' } = request;
    const [path = ''] = url.split('?');
    const state = states.get(url);
    const page = EMBED_PAGE.exec(url)?.[0];
    if (page !== undefined) {
      // Web servers lead to the folder that it is.
      response.writeHead(301, { location: url.replace(page, `${page}/`) }).end();
      return;
    }
    const mount = mounts.find(({ prefix }) => url.startsWith(prefix));
    if (state) {
      state(request, response);
    } else if (widgetPages.has(path)) {
      sendWidgetPage(path, response);
    } else if (mount) {
      request.url = `/${url.slice(mount.prefix.length)}`;
      mount.serve(request, response);
    } else {
      pages(request, response);
    }
  });
}
