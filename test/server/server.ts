import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { z } from '../../src/dataset/schema/zod.js';
import { listen } from '../support/listen.js';
import { ANY_ORIGIN } from './any-origin.js';
import { FlakySite, missing } from './flaky-site.js';
import { page } from './page.js';
import { Scenario } from './scenario.js';
import { serveFile } from './static-files.js';
import { definedHeaders } from './defined-headers.js';
import type { SeenRequest } from './seen-request.js';
import { step } from './step.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

const steps = z.array(step);

export interface TestServer {
  /** Two origins, both foreign to the page under test and to each other; they serve the same things. */
  readonly origins: readonly [string, string];
  close(): void;
}

/**
 * A host of datasets and pages that misbehaves as told. `POST /scenario` (a list of steps) and `POST /page` answer with
 * `{ url }`; below the URL of a scenario `GET log` lists the visits and `POST steps` changes what comes next; `POST /site` (a list of texts) is a site with the built scripts that does not serve the files
 * whose paths contain one of them, until `POST missing` below its URL changes the list; anything else is a file of the project. `POST /server` starts a server of the same kind, answers with `{ origins }`, and `GET
 * /server/requests` of that one lists all that pages have asked of it.
 */
export async function startServer(root: string): Promise<TestServer> {
  const handlers = new Map<string, Handler>();
  const sites = new Map<string, FlakySite>();
  const requests: SeenRequest[] = [];
  const others: TestServer[] = [];
  handlers.set('/server/requests', (_, response) => sendJson(response, requests));

  function publishScenario(path: string, description: unknown): string {
    const scenario = new Scenario(steps.parse(description), join(root, 'data'));
    handlers.set(path, (request, response) => scenario.serve(request, response));
    handlers.set(`${path}/log`, (_, response) => sendJson(response, scenario.log));
    handlers.set(`${path}/steps`, async (request, response) => {
      scenario.change(steps.parse(await json(request)));
      sendJson(response, {});
    });
    return path;
  }

  function publishPage(folder: string, description: unknown): string {
    const { html, headers, path = '' } = page.parse(description);
    handlers.set(folder + path, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(html);
    });
    return folder + path;
  }

  function publishSite(path: string, description: unknown): string {
    const site = new FlakySite(root, missing.parse(description));
    sites.set(path, site);
    handlers.set(`${path}/missing`, async (request, response) => {
      site.change(missing.parse(await json(request)));
      sendJson(response, {});
    });
    handlers.set(`${path}/altered`, async (request, response) => {
      site.alter(missing.parse(await json(request)));
      sendJson(response, {});
    });
    return path;
  }

  /** The site that an address is on, and its path there. */
  function flakySite(pathname: string): readonly [FlakySite | undefined, string] {
    const [, folder = '', path = ''] = /^(\/site\/[^/]+)\/(.*)$/.exec(pathname) ?? [];
    return [sites.get(folder), path];
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { origin, pathname, href } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const publish = { '/scenario': publishScenario, '/page': publishPage, '/site': publishSite }[pathname];
    if (request.method === 'POST' && publish) {
      const path = publish(`${pathname}/${randomUUID()}`, await json(request));
      sendJson(response, { url: `${origin}${path}` });
    } else if (request.method === 'POST' && pathname === '/server') {
      const other = await startServer(root);
      others.push(other);
      sendJson(response, { origins: other.origins });
    } else {
      const handler = handlers.get(pathname);
      if (pathname !== '/server/requests')
        requests.push({ method: request.method ?? '', url: href, headers: definedHeaders(request) });
      const [site, path] = flakySite(pathname);
      if (handler) await handler(request, response);
      else await (site ? site.serve(path, response) : serveFile(root, pathname, response));
    }
  }

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) =>
      response.writeHead(400, ANY_ORIGIN).end(String(error)),
    );
  };
  const servers = [await listen(createServer(listener)), await listen(createServer(listener))] as const;

  return {
    origins: [servers[0].origin, servers[1].origin],
    close() {
      for (const each of [...others, ...servers]) each.close();
    },
  };
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store', ...ANY_ORIGIN });
  response.end(JSON.stringify(value));
}
