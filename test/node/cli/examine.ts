import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { after, before } from 'node:test';
import { z } from 'zod/mini';
import { listen } from '../../../src/cli/serve/preview-server.js';
import { run } from './run.js';

interface Sent {
  readonly status?: number;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const servers: Server[] = [];

after(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

/** A server on an origin of its own, and what it sends, by paths. */
async function serving(files: Map<string, Sent>): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const file = files.get(new URL(url, 'http://localhost').pathname);
    response.writeHead(file ? (file.status ?? 200) : 404, file?.headers).end(file?.body);
  });
  servers.push(server);
  return `http://localhost:${await listen(server, 0)}`;
}

const CORS = { 'access-control-allow-origin': '*' };
const JAVASCRIPT = { ...CORS, 'content-type': 'text/javascript' };
const JSON_TYPE = { ...CORS, 'content-type': 'application/json' };
export const SCRIPT = '/* the widgets */';
export const DATASET = readFileSync('data/minimal.json', 'utf8');

/** The built script with the chunks of a contact box only. */
function partlyUploaded(): (readonly [string, Sent])[] {
  const loader = readFileSync('dist/embed/conference-widgets.js', 'utf8');
  const uploaded = /"contact-box":\(\)=>[\w$]+\(`([^`]+)`/.exec(loader)?.[1]?.split(' ') ?? [];
  const chunks = readdirSync('dist/embed/chunks').filter((file) =>
    uploaded.includes(file.replace(/-[\w-]{8}\.js$/, '')),
  );
  const names = ['conference-widgets.js', ...chunks.map((file) => `chunks/${file}`)];
  return names.map((name) => [
    `/partly/${name}`,
    { body: name.startsWith('chunks') ? '' : loader, headers: JAVASCRIPT },
  ]);
}

/** The script with chunks that a server sends otherwise than browsers want them. */
function wronglySent(name: string, headers: Sent['headers']): (readonly [string, Sent])[] {
  const files: (readonly [string, Sent])[] = readdirSync('dist/embed/chunks').map((file) => [
    `/chunks-${name}/chunks/${file}`,
    { body: '', ...(headers && { headers }) },
  ]);
  const loader = readFileSync('dist/embed/conference-widgets.js', 'utf8');
  return [
    ...files,
    [`/chunks-${name}/conference-widgets.js`, { body: loader, headers: JAVASCRIPT }],
    [`/chunks-${name}/conferences.json`, { body: DATASET, headers: JSON_TYPE }],
  ];
}

export const pages = new Map<string, Sent>();
/** The host of the pages, and who publishes script and dataset. */
export let host: string;
export let publisher: string;

before(async () => {
  host = await serving(pages);
  pages.set('/data.json', { body: DATASET, headers: JSON_TYPE });
  const without = { 'content-type': 'text/javascript' };
  const frame = { 'content-type': 'text/html' };
  publisher = await serving(
    new Map<string, Sent>([
      ['/conference-widgets.js', { body: SCRIPT, headers: JAVASCRIPT }],
      ['/conferences.json', { body: DATASET, headers: JSON_TYPE }],
      ['/publication.json', { body: '{ "version": "1.2.0" }', headers: JSON_TYPE }],
      ['/scripts/1.1.0/conference-widgets.js', { body: SCRIPT, headers: JAVASCRIPT }],
      ['/older/conference-widgets.js', { body: 'start(import.meta.url)', headers: JAVASCRIPT }],
      ['/closed/conference-widgets.js', { body: SCRIPT, headers: without }],
      ['/conference-widgets.all.js', { body: SCRIPT, headers: without }],
      ['/plain/conference-widgets.js', { body: SCRIPT, headers: { ...CORS, 'content-type': 'text/plain' } }],
      ['/moved.json', { status: 302, body: '', headers: { ...CORS, location: '/conferences.json' } }],
      ['/strange.json', { status: 302, body: '', headers: { ...CORS, location: `${host}/data.json` } }],
      ...['401', '403', '404', '429', '500'].map(
        (status) => [`/status/${status}.json`, { status: Number(status), body: '', headers: CORS }] as const,
      ),
      [
        '/latin-1.json',
        { body: Buffer.from(DATASET.replace(/"title": "/, '$&Ø'), 'latin1'), headers: JSON_TYPE },
      ],
      ['/comma.json', { body: DATASET.replace(/\}\s*$/, ',}'), headers: JSON_TYPE }],
      ['/taken.js', { body: 'customElements.define("conference-list",class{})', headers: JAVASCRIPT }],
      ...partlyUploaded(),
      ...wronglySent('page', { ...CORS, 'content-type': 'text/html' }),
      ...wronglySent('closed', { 'content-type': 'text/javascript' }),
      ['/partly/conferences.json', { body: DATASET, headers: JSON_TYPE }],
      ['/closed.json', { body: DATASET, headers: { 'content-type': 'application/json' } }],
      [
        '/own-only.json',
        {
          body: DATASET,
          headers: { ...JSON_TYPE, ...{ 'access-control-allow-origin': 'https://kommune.example' } },
        },
      ],
      ['/plain.json', { body: DATASET, headers: { ...CORS, 'content-type': 'text/plain' } }],
      ['/invalid.json', { body: readFileSync('data/invalid/date-danish.json', 'utf8'), headers: JSON_TYPE }],
      ['/no.json', { body: '{ "conferences": [', headers: JSON_TYPE }],
      ['/embed/conference-list', { body: '<p>', headers: frame }],
      [
        '/embed/contact-box',
        { body: '<p>', headers: { ...frame, 'content-security-policy': "frame-ancestors 'self'" } },
      ],
      ['/embed/speaker-list', { body: '<p>', headers: { ...frame, 'x-frame-options': 'SAMEORIGIN' } }],
    ]),
  );
});

const report = z.object({
  page: z.string(),
  findings: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['fine', 'hint', 'error']),
      facts: z.record(z.string(), z.unknown()),
      cause: z.string().check(z.minLength(1)),
      remedy: z.string(),
    }),
  ),
  errors: z.number(),
  hints: z.number(),
});

interface Examined {
  readonly codes: readonly string[];
  /** The checks that passed. */
  readonly fine: readonly string[];
  /** Causes and remedies. */
  readonly text: string;
}

/** The findings apart from passed checks; `error blocked` for one that keeps visitors from seeing a widget. */
export async function examine(html: string, headers: Sent['headers'] = {}): Promise<Examined> {
  const path = `/${pages.size}`;
  pages.set(path, { body: html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
  const { code, out, err } = await run(['doctor', `${host}${path}`, '--json']);
  assert.equal(err, '');
  const { findings, errors, hints } = report.parse(JSON.parse(out));
  const told = findings.filter(({ severity }) => severity !== 'fine');
  assert.equal(errors + hints, told.length);
  assert.equal(code, errors > 0 ? 1 : 0, 'errors end with 1');
  for (const { remedy } of told) assert.notEqual(remedy, '');
  return {
    codes: told.map((each) => `${each.severity} ${each.code}`),
    fine: findings.filter(({ severity }) => severity === 'fine').map((each) => each.code),
    text: told.map(({ cause, remedy }) => `${cause}\n${remedy}`).join('\n'),
  };
}

export const script = (path = '/conference-widgets.js', more = ''): string =>
  `<script type="module" src="${publisher}${path}" ${more}></script>`;

export const LIST = '<conference-list year="2027"></conference-list>';
