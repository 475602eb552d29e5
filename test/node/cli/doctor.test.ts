import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { after, before, test } from 'node:test';
import { z } from 'zod/mini';
import { listen } from '../../../src/cli/serving/listen.js';
import { framePolicy, TRUSTED_TYPES_POLICY, widgetPolicy } from '../../../src/embed/host-policy.js';
import { run, temporaryFolder } from './run.js';

interface Sent {
  readonly body: string;
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
    response.writeHead(file ? 200 : 404, file?.headers).end(file?.body);
  });
  servers.push(server);
  return `http://localhost:${await listen(server, 0)}`;
}

const CORS = { 'access-control-allow-origin': '*' };
const JAVASCRIPT = { ...CORS, 'content-type': 'text/javascript' };
const JSON_TYPE = { ...CORS, 'content-type': 'application/json' };
const SCRIPT = '/* the widgets */';
const DATASET = readFileSync('data/minimal.json', 'utf8');

const pages = new Map<string, Sent>();
/** The host of the pages, and who publishes script and dataset. */
let host: string;
let publisher: string;
const inFolder = temporaryFolder();

before(async () => {
  host = await serving(pages);
  const without = { 'content-type': 'text/javascript' };
  const frame = { 'content-type': 'text/html' };
  publisher = await serving(
    new Map<string, Sent>([
      ['/conference-widgets.js', { body: SCRIPT, headers: JAVASCRIPT }],
      ['/conferences.json', { body: DATASET, headers: JSON_TYPE }],
      ['/publication.json', { body: '{ "version": "1.2.0" }', headers: JSON_TYPE }],
      ['/scripts/1.1.0/conference-widgets.js', { body: SCRIPT, headers: JAVASCRIPT }],
      ['/closed/conference-widgets.js', { body: SCRIPT, headers: without }],
      ['/plain/conference-widgets.js', { body: SCRIPT, headers: { ...CORS, 'content-type': 'text/plain' } }],
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

/** What a page is told, apart from what is in order; `error blocked` for one that keeps visitors from seeing a widget. */
async function examine(html: string, headers: Sent['headers'] = {}) {
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

const script = (path = '/conference-widgets.js', more = '') =>
  `<script type="module" src="${publisher}${path}" ${more}></script>`;

const LIST = '<conference-list year="2027"></conference-list>';

test('a page that is right is told so, and what of it was looked at', async () => {
  const { codes, fine } = await examine(`${script()}${LIST}`);
  assert.deepEqual(codes, []);
  assert.deepEqual(fine, ['widget-found', 'script-found', 'dataset-found']);
});

test('a person reads causes and remedies, in Danish or English', async () => {
  pages.set('/person', { body: `<p>Hej\n<conference-list yaer=2027></conference-list>` });
  const danish = await run(['doctor', `${host}/person`]);
  assert.equal(danish.code, 1);
  assert.match(danish.out, /^http:.*\/person\n {2}i orden: linje 2: siden beder om <conference-list>/);
  assert.match(danish.out, /vink: linje 2: .*yaer\.\n {4}→ Mente du year\?/);
  assert.match(danish.out, /fejl: Siden har ikke scriptet conference-widgets\.js.*\n {4}→ Få det sat ind/);
  assert.match(danish.out, /\n1 fejl, 1 vink\.\n$/);
  const english = await run(['doctor', `${host}/person`, '--language', 'en']);
  assert.match(english.out, /error: The page has no script/);
  assert.match(english.out, /\n1 error, 1 hint\.\n$/);
});

test('every shape of a widget is known, and only what stands alone of links', async () => {
  const { codes, fine } = await examine(
    `${script()}<body><div class="conference-widget" data-widget="contact-box" data-contact="ane"></div>
    <p><a href="${publisher}/embed/conference-list?year=2027">Konferencer</a></p>
    <p>Se <a href="${publisher}/embed/speaker-list">oplægsholderne</a> her.</p>
    <iframe src="${publisher}/embed/conference-list"></iframe>`,
  );
  assert.deepEqual(codes, ['hint link-in-text']);
  assert.equal(fine.filter((code) => code === 'widget-found').length, 3);
});

test('a tag of which only the link is left lacks its script', async () => {
  const { codes, text } = await examine(
    `<p><a href="${publisher}/embed/conference-list?year=2027">Konferencer</a></p>`,
  );
  assert.deepEqual(codes, ['error no-script']);
  assert.match(text, /--shape iframe/);
});

test('a page without a widget is told what its CMS leaves whole', async () => {
  const wordPress = await examine('<meta name="generator" content="WordPress 6.1"><p>Konferencer');
  assert.deepEqual(wordPress.codes, ['error no-widget']);
  assert.match(wordPress.text, /har WordPress fjernet den[^]*--shape placeholder/);
  const other = await examine(`${script()}<p>&lt;conference-list year="2027"&gt;`);
  assert.ok(other.codes.includes('error tags-as-text'));
  assert.match(other.text, /et CMS har gjort det til ord[^]*--shape link/);
});

test('misspelt names are told with the right ones', async () => {
  const { codes, text } = await examine(
    `${script()}\n<conference-lst></conference-lst><conference-list lang="da" id="a" data-x yeer="2027"></conference-list>`,
  );
  assert.deepEqual(codes, ['error unknown-widget', 'hint unknown-option']);
  assert.match(text, /linje 2: "conference-lst"[^]*Mente du conference-list\?[^]*Mente du year\?/);
});

test('a script that browsers would not run is told with the reason', async () => {
  const hash = `sha384-${createHash('sha384').update(SCRIPT).digest('base64')}`;
  const reasons = [
    [script('/nowhere/conference-widgets.js'), 'error unreachable', /HTTP 404/],
    [script('/closed/conference-widgets.js'), 'error no-cors', /Access-Control-Allow-Origin: \*/],
    [
      script('/plain/conference-widgets.js'),
      'error wrong-type',
      /text\/plain[^]*Content-Type: text\/javascript/,
    ],
    [script().replace('type="module"', ''), 'error not-a-module', /type="module"/],
    [
      script('/conference-widgets.js', 'integrity="sha384-AAAA"'),
      'error wrong-integrity',
      new RegExp(hash.replace(/[+]/g, '\\+')),
    ],
  ] as const;
  for (const [tag, code, message] of reasons) {
    const { codes, text } = await examine(
      `${tag}<conference-list src="${publisher}/conferences.json"></conference-list>`,
    );
    assert.deepEqual(codes, [code]);
    assert.match(text, message);
  }
  const right = await examine(`${script('/conference-widgets.js', `integrity="${hash}"`)}${LIST}`);
  assert.deepEqual(right.codes, []);
});

test('a pinned script that is older than the published one is a hint', async () => {
  const pinned = script('/scripts/1.1.0/conference-widgets.js', `data-src="${publisher}/conferences.json"`);
  const { codes, text } = await examine(`${pinned}${LIST}`);
  assert.deepEqual(codes, ['hint older-script']);
  assert.match(text, /version 1\.1\.0; der er udgivet version 1\.2\.0/);
});

test('a dataset that widgets do not get, or that has errors, is told with the reason', async () => {
  const reasons = [
    ['/gone.json', ['error unreachable'], /HTTP 404/],
    ['/closed.json', ['error no-cors'], /Access-Control-Allow-Origin: \*/],
    [
      '/own-only.json',
      ['error no-cors'],
      /må ikke læse .*\(Access-Control-Allow-Origin: https:\/\/kommune\.example\)/,
    ],
    ['/plain.json', ['hint wrong-type'], /Content-Type: application\/json/],
    ['/invalid.json', ['hint dataset-has-errors'], /\d+:\d+ .*\n.*validate http/],
    ['/no.json', ['error dataset-has-errors'], /\d+:\d+/],
  ] as const;
  for (const [path, expected, message] of reasons) {
    const { codes, text } = await examine(
      `${script()}<conference-list src="${publisher}${path}"></conference-list>`,
    );
    assert.deepEqual(codes, expected, path);
    assert.match(text, message);
  }
});

test('a policy, in a header or in the page, is told which directives it lacks', async () => {
  const policy = "default-src 'self'; img-src *";
  const expected = ['error blocked', 'error blocked'];
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  const told = [
    await examine(`${script()}${LIST}`, { 'content-security-policy': policy }),
    await examine(`${meta}${script()}${LIST}`),
  ];
  for (const { codes, text } of told) {
    assert.deepEqual(codes, expected);
    for (const directive of ['script-src', 'connect-src'])
      assert.ok(text.includes(`${directive} 'self' ${publisher};`), text);
  }
  const reporting = { 'content-security-policy-report-only': policy };
  assert.deepEqual((await examine(`${script()}${LIST}`, reporting)).codes, []);
});

test('what was told to write in a policy is what it takes', async () => {
  const closed = "default-src 'none'; require-trusted-types-for 'script'; trusted-types dompurify";
  const html = `${script()}${LIST}<iframe src="${publisher}/embed/conference-list"></iframe>`;
  const { codes, text } = await examine(html, { 'content-security-policy': closed });
  assert.deepEqual(codes, ['error blocked', 'error blocked', 'error blocked', 'error trusted-types']);
  const directives = [...text.matchAll(/politikken: ([^;]+;)/g)].map(([, directive]) => directive);
  assert.deepEqual(directives, [
    `script-src ${publisher};`,
    `connect-src ${publisher};`,
    `frame-src ${publisher};`,
    'trusted-types dompurify lit-html;',
  ]);
  const mended = { 'content-security-policy': `default-src 'none'; ${directives.join(' ')}` };
  const again = await examine(html, mended);
  assert.deepEqual(again.codes, []);
  assert.ok(again.fine.includes('policy-allows'));
});

test('the policy lines of the README let everything pass', async () => {
  const lines = [...widgetPolicy(publisher), ...framePolicy(publisher), ...TRUSTED_TYPES_POLICY];
  const html = `${script()}${LIST}<iframe src="${publisher}/embed/conference-list"></iframe>`;
  const { codes } = await examine(html, {
    'content-security-policy': `default-src 'none'; ${lines.join(' ')}`,
  });
  assert.deepEqual(codes, []);
});

test('a policy of nonces wants the nonce on the script', async () => {
  const policy = { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic' https:" };
  const without = await examine(`${script()}${LIST}`, policy);
  assert.deepEqual(without.codes, ['error blocked']);
  const withNonce = await examine(`${script('/conference-widgets.js', 'nonce="abc"')}${LIST}`, policy);
  assert.deepEqual(withNonce.codes, []);
});

test('a page that refuses to be framed, or is not there, is told', async () => {
  const frames = [
    ['contact-box', 'error frame-refused', /frame-ancestors 'self'/],
    ['speaker-list', 'error frame-refused', /X-Frame-Options: SAMEORIGIN/],
    ['material-list', 'error unreachable', /HTTP 404/],
  ] as const;
  for (const [widget, code, message] of frames) {
    const { codes, text } = await examine(`<iframe src="${publisher}/embed/${widget}"></iframe>`);
    assert.deepEqual(codes, [code]);
    assert.match(text, message);
  }
});

test('of a file is told what can be seen without a server', async () => {
  const file = inFolder('Vores side.html');
  writeFileSync(inFolder('konferencer.json'), DATASET);
  writeFileSync(file, `${script('/conference-widgets.js', 'data-src="konferencer.json"')}${LIST}`);
  const { code, out } = await run(['doctor', file]);
  assert.equal(code, 0);
  assert.match(out, /Datasættet er der: .*konferencer\.json, 1 konference\./);
  assert.match(out, /vink: .*Vores side\.html er en fil/);
  assert.match(out, /Intet forhindrer besøgende i at se det\. 1 vink\.\n$/);
  writeFileSync(
    file,
    '<script type="module" src="/conference-widgets.js"></script><contact-box></contact-box>',
  );
  const rooted = await run(['doctor', file]);
  assert.equal(rooted.code, 0);
  assert.match(rooted.out, /\/conference-widgets\.js begynder ved webstedets rod/);
});

test('a page that cannot be had is refused', async () => {
  const missing = await run(['doctor', `${host}/nowhere`]);
  assert.deepEqual([missing.code, missing.out], [2, '']);
  assert.match(missing.err, /\/nowhere kan ikke hentes \(HTTP 404\)\. Tjek/);
  const file = await run(['doctor', inFolder('nowhere.html')]);
  assert.equal(file.code, 2);
  assert.match(file.err, /nowhere\.html findes ikke/);
  assert.equal((await run(['doctor'])).code, 2);
});
