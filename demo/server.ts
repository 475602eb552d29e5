import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { states } from './states.js';

/** The strictest policy that the widgets work under: everything from the own origin, and Lit's policy for Trusted Types. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

function folder(path: string) {
  return sirv(path, {
    dev: true, // reads from disk each time, so that a reload shows what was just built or written
    setHeaders(response, pathname) {
      if (pathname.startsWith('/hosts/strict')) response.setHeader('content-security-policy', STRICT_POLICY);
    },
  });
}

const pages = folder('demo');

/** Where the site has other folders of the project. */
const mounts = [
  { prefix: '/embed/', serve: folder('dist/embed') },
  { prefix: '/data/', serve: folder('data') },
  { prefix: '/dkfds/', serve: folder('node_modules/dkfds/dist') },
];

/** The demo as a site, not yet listening. Paths are read from the project's root. */
export function createDemoServer(): Server {
  return createServer((request, response) => {
    const { url = '/' } = request;
    const state = states.get(url);
    const mount = mounts.find(({ prefix }) => url.startsWith(prefix));
    if (state) {
      state(request, response);
    } else if (mount) {
      request.url = `/${url.slice(mount.prefix.length)}`;
      mount.serve(request, response);
    } else {
      pages(request, response);
    }
  });
}
