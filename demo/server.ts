import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { documentPage } from './documents.js';
import { states } from './states.js';
import { STRICT_POLICY, STUDIO_POLICY } from './strict-policy.js';
import { STATE_PAGES, statesPage } from './widget-states.js';

/** The paths sent with the policy, by how they begin. */
const STRICT_PAGES = ['/hosts/strict', '/debug'];

/** @param policy that all of it is sent with */
function folder(path: string, policy?: readonly string[]) {
  return sirv(path, {
    dev: true, // reads from disk each time, so that a reload shows what was just built or written
    setHeaders(response, pathname) {
      // A page in a sandboxed frame is a stranger to its own origin.
      response.setHeader('access-control-allow-origin', '*');
      const sent = STRICT_PAGES.some((page) => pathname.startsWith(page)) ? STRICT_POLICY : policy;
      if (sent) response.setHeader('content-security-policy', sent.join(' '));
    },
  });
}

const pages = folder('demo');
const scripts = folder('dist/embed');
const data = folder('data');

/** The address of a page for frames as snippets write it. */
const EMBED_PAGE = /^\/embed\/embed\/[a-z-]+(?=\?|$)/;

/** Addresses that the demo had, and where that is now. */
const MOVED = new Map([
  ['/webmaster.html', '/docs/webmaster.html'],
  ...[...STATE_PAGES.keys()].map((tag) => [`/${tag}.html`, `/docs/widgets/${tag}.html`] as const),
]);

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function sendPage(response: ServerResponse, page: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(page);
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
  { prefix: '/configurator/', serve: folder('dist/configurator', STUDIO_POLICY) },
  { prefix: '/studio/', serve: folder('dist/studio', STUDIO_POLICY) },
  { prefix: '/data/', serve: data },
  { prefix: '/dkfds/', serve: folder('node_modules/dkfds/dist') },
];

/** The demo as a site, not yet listening. Paths are read from the project's root. */
export function createDemoServer(): Server {
  return createServer((request, response) => {
    const { url = '/' } = request;
    const [path = ''] = url.split('?');
    const state = states.get(url);
    const embedPage = EMBED_PAGE.exec(url)?.[0];
    const moved = MOVED.get(path);
    const page = documentPage(path) ?? statesPage(path);
    const mount = mounts.find(({ prefix }) => url.startsWith(prefix));
    if (state) {
      state(request, response);
    } else if (embedPage !== undefined) {
      // Web servers lead to the folder that it is.
      redirect(response, url.replace(embedPage, `${embedPage}/`));
    } else if (moved !== undefined) {
      redirect(response, url.replace(path, moved));
    } else if (page !== undefined) {
      sendPage(response, page);
    } else if (mount) {
      request.url = `/${url.slice(mount.prefix.length)}`;
      mount.serve(request, response);
    } else {
      pages(request, response);
    }
  });
}
