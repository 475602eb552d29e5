import { createReadStream } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

type State = (request: IncomingMessage, response: ServerResponse) => void;

function sendDataset(response: ServerResponse, headers: OutgoingHttpHeaders): void {
  response.writeHead(200, { 'content-type': 'application/json', ...headers });
  createReadStream('data/conferences.json').pipe(response);
}

/** Begins an answer and never ends it. */
const slow: State = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders();
};

/** Fails until asked past the cache, as a widget's button does: a browser then sends this header (https://fetch.spec.whatwg.org). */
const failed: State = (request, response) => {
  if (request.headers['cache-control']) sendDataset(response, { 'cache-control': 'no-store' });
  else response.writeHead(500, { 'cache-control': 'no-store' }).end();
};

/** Breaks the connection to everyone who has a copy already. */
const stale: State = (request, response) => {
  const lastModified = 'Wed, 02 Feb 2022 08:00:00 GMT';
  if (request.headers['if-modified-since']) response.destroy();
  else sendDataset(response, { 'cache-control': 'max-age=0', 'last-modified': lastModified });
};

/** Datasets that are hard to have, by address. */
export const states: ReadonlyMap<string, State> = new Map([
  ['/states/slow.json', slow],
  ['/states/failed.json', failed],
  ['/states/stale.json', stale],
]);
