import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
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

const DAY = 86_400_000;

/** The example with its first day today, so that something goes on at daytime. Its zone is an hour less from UTC in winter. */
const today: State = (_, response) => {
  const now = new Date();
  const zone = { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' } as const;
  const offset = new Intl.DateTimeFormat('en', zone).format(now).replace(/^.*GMT/, '');
  const days = Math.floor(now.getTime() / DAY) - Date.parse('2030-09-12') / DAY;
  const moved = (date: string) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
  void readFile('data/example.json', 'utf8').then((text) => {
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(text.replace(/2030-09-1\d/g, moved).replaceAll('+02:00"', `${offset}"`));
  });
};

/** Datasets that are hard to have, by address. */
export const states: ReadonlyMap<string, State> = new Map([
  ['/states/slow.json', slow],
  ['/states/failed.json', failed],
  ['/states/stale.json', stale],
  ['/states/today.json', today],
]);
