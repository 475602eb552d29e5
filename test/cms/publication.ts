import { createServer, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import { listen, type Site } from '../support/listen.js';

function folder(path: string) {
  return sirv(path, {
    dev: true,
    setHeaders: (response: ServerResponse) => response.setHeader('access-control-allow-origin', '*'),
  });
}

/** The built files and the real dataset, served as a static host would: the address of a folder ends with a slash. */
export async function startPublication(): Promise<Site> {
  const scripts = folder('dist/embed');
  const data = folder('data');
  return listen(
    createServer((request, response) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      if (/^\/embed\/[a-z-]+$/.test(pathname)) {
        response.writeHead(301, { location: `${pathname}/${search}` }).end();
        return;
      }
      scripts(request, response, () => {
        data(request, response);
      });
    }),
  );
}
