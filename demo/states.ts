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

/** Sends a dataset with one of its days today, so that something goes on at daytime. Its zone is an hour less from UTC in winter. */
function sendToday(
  response: ServerResponse,
  file: string,
  day: string,
  change = (text: string) => text,
): void {
  const now = new Date();
  const zone = { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' } as const;
  const offset = new Intl.DateTimeFormat('en', zone).format(now).replace(/^.*GMT/, '');
  const days = Math.floor(now.getTime() / DAY) - Date.parse(day) / DAY;
  const moved = (date: string) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
  const month = new RegExp(`${day.slice(0, 8)}\\d\\d`, 'g');
  void readFile(file, 'utf8').then((text) => {
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(change(text.replace(month, moved).replaceAll('+02:00"', `${offset}"`)));
  });
}

/** The example with its first day today. */
const today: State = (_, response) => {
  sendToday(response, 'data/example.json', '2030-09-12');
};

/** The invented festival with its second day today, and its pictures on this site. */
const festival: State = ({ headers: { host = '' } }, response) => {
  sendToday(response, 'data/festival.json', '2031-05-16', (text) =>
    text.replaceAll('https://example.org/festival/images/', `http://${host}/festival/`),
  );
};

/** Datasets that are hard to have, by address. */
export const states: ReadonlyMap<string, State> = new Map([
  ['/states/slow.json', slow],
  ['/states/failed.json', failed],
  ['/states/stale.json', stale],
  ['/states/today.json', today],
  ['/states/festival.json', festival],
]);
