import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { spawnSync } from 'node:child_process';
import { copyFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { z } from '../../../src/dataset/schema/zod.js';
import { listen } from '../../support/listen.js';
import { run, temporaryFolder } from './run.js';

const inFolder = temporaryFolder();

const report = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      failure: z.optional(z.string()),
      issues: z.optional(
        z.array(z.object({ path: z.string(), line: z.number(), column: z.number(), message: z.string() })),
      ),
    }),
  ),
  errors: z.number(),
  hints: z.number(),
});

function file(name: string, text: string | Uint8Array): string {
  const path = inFolder(name);
  writeFileSync(path, text);
  return path;
}

const good = file(
  'gode møder.json',
  '{ "schemaVersion": 1, "language": "da", "timeZone": "Europe/Copenhagen", "people": [] }',
);
const bad = file(
  'dårlige møder.json',
  `{
  "schemaVersion": 1, "language": "da", "timeZone": "Europe/Copenhagen",
  "people": [
    { "id": "a", "name": "Ane", "email": "ane(at)example.org" }
  ],
  "peple": []
}`,
);

test('a valid dataset is told so, and the command ends with 0', async () => {
  const { code, out, err } = await run(['validate', good]);
  assert.deepEqual({ code, out, err }, { code: 0, out: '1 datasæt: 0 fejl, 0 vink.\n', err: '' });
});

test('each issue has place, path, the offending text and a remedy, below the name of its file', async () => {
  const { code, out } = await run(['validate', good, bad]);
  assert.equal(code, 1);
  const lines = out.split('\n');
  assert.equal(lines[0], bad);
  assert.match(lines[1] ?? '', /^ {2}4:33 fejl: people\[0\]\.email er "ane\(at\)example\.org".*skriv/);
  assert.match(lines[2] ?? '', /4 \| .*"email": "ane\(at\)example\.org"/);
  assert.equal(lines[3]?.indexOf('^'), lines[2]?.indexOf('"email"'));
  assert.match(lines[4] ?? '', /6:3 vink: peple .*"people"/);
  assert.match(out, /2 datasæt: 1 fejl, 1 vink\.\n$/);
});

test('it speaks English', async () => {
  const { out } = await run(['validate', bad, '--language', 'en']);
  assert.match(out, /4:33 error: people\[0\]\.email is "ane\(at\)example\.org"/);
  assert.match(out, /1 dataset: 1 error, 1 hint\.\n$/);
});

test('what a terminal would take for a command is not written to it', async () => {
  const sly = file(
    'snedig.json',
    '{ "schemaVersion": 1, "language": "da", "timeZone": "UTC", "people": [{ "id": "\u009b31m\u202e", "name": "B" }] }',
  );
  const { out } = await run(['validate', sly]);
  assert.match(out, /people\[0\]\.id/);
  assert.doesNotMatch(out, /[\u009b\u202e]/);
});

test('a hint alone is no failure', async () => {
  const hinted = file(
    'vink.json',
    '{ "schemaVersion": 1, "language": "da", "timeZone": "UTC", "people": [], "peple": [] }',
  );
  assert.equal((await run(['validate', hinted])).code, 0);
});

test('a program gets the same as JSON', async () => {
  const { code, out } = await run(['validate', good, bad, '--json']);
  const { files, errors, hints } = report.parse(JSON.parse(out));
  assert.equal(code, 1);
  assert.deepEqual([errors, hints], [1, 1]);
  assert.deepEqual(
    files.map(({ issues }) => issues?.map(({ path, line, column }) => `${path} ${line}:${column}`)),
    [[], ['people[0].email 4:33', 'peple 6:3']],
  );
});

test('what cannot be read is named with its remedy, and the others are checked all the same', async () => {
  const latin = file('vindue.json', Uint8Array.from(Buffer.from('{ "publisher": "Århus" }', 'latin1')));
  const { code, out, err } = await run(['validate', inFolder('væk.json'), inFolder(), latin, bad]);
  assert.equal(code, 2);
  assert.match(err, /væk\.json findes ikke\. Tjek/);
  assert.match(err, /er en mappe\. Skriv/);
  assert.match(err, /vindue\.json er ikke UTF-8.*Gem/);
  assert.match(out, /4 datasæt: 1 fejl, 1 vink\. 3 kunne ikke læses\.\n$/);
});

test('- is standard input', async () => {
  const readInput = () => Promise.resolve(Buffer.from('{ "people": [] }'));
  const { code, out } = await run(['validate', '-'], { readInput });
  assert.equal(code, 1);
  assert.match(out, /^-\n {2}1:1 fejl: .*schemaVersion/);
});

test('a web address is fetched; what a server or the network refuses is said', async () => {
  const server = createServer(({ url }, response) => {
    response.writeHead(url === '/' ? 200 : 404).end('{ "people": [] }');
  });
  const { origin } = await listen(server);
  assert.match((await run(['validate', `${origin}/`])).out, /1:1 fejl: .*schemaVersion/);
  const missing = await run(['validate', `${origin}/nej.json`]);
  assert.equal(missing.code, 2);
  assert.match(missing.err, /nej\.json svarede med HTTP 404\. Tjek/);
  // Nobody knows how many errors are in what was not read.
  assert.equal(missing.out, '');
  await new Promise((resolve) => server.close(resolve));
  const closed = await run(['validate', `${origin}/`]);
  assert.equal(closed.code, 2);
  assert.match(closed.err, /svarede ikke \([A-Z_]+\)\. Tjek/);
});

test('a server that never answers is not waited for', async () => {
  const fetch = (_address: unknown, { signal }: RequestInit = {}) =>
    signal ? Promise.reject(new DOMException('late', 'TimeoutError')) : Promise.resolve(new Response('{}'));
  const { code, err } = await run(['validate', 'https://slow.example/'], { fetch });
  assert.equal(code, 2);
  assert.match(err, /slow\.example\/ svarede ikke/);
});

test('with --watch it checks again when an editor has put a new file in the place, and ends when told', async () => {
  const watched = inFolder('følges.json');
  copyFileSync(bad, watched);
  const controller = new AbortController();
  const said: string[] = [];
  const out = (text: string) => {
    said.push(text);
    if (text.includes(': 0 fejl')) controller.abort();
  };
  const err = () => {
    copyFileSync(good, inFolder('ny.json'));
    renameSync(inFolder('ny.json'), watched);
  };
  const { code } = await run(['validate', watched, '--watch'], {
    out,
    err,
    interruption: () => controller.signal,
  });
  assert.equal(code, 0);
  assert.match(said[0] ?? '', /email/);
  assert.match(said.join(''), /1 datasæt: 1 fejl, 1 vink\.[^]*1 datasæt: 0 fejl, 0 vink\.\n$/);
});

test('what cannot be watched is refused', async () => {
  const { code, err } = await run(['validate', '-', '--watch']);
  assert.equal(code, 2);
  assert.match(err, /er ikke en fil/);
});

test('a terminal is told how far the reading is, on a line that is gone afterwards', async () => {
  const { out, err } = await run(['validate', good], { isTerminal: true });
  assert.match(err, /gode møder\.json: læser, 100 %/);
  assert.doesNotMatch(out, /læser/);
  assert.ok(err.endsWith('\r\u001B[K'));
});

test('a large file takes a few times its size in memory, and its places are found', () => {
  const records = Array.from({ length: 25_000 }, (_, index) => ({
    id: `p${index}`,
    name: `Person nummer ${index}`,
    bio: ['Holder oplæg om frivillige, kommuner og naboskab. '.repeat(8), 'Bor på Ærø.'],
    ...(index === 24_999 && { phone: 'ingen' }),
  }));
  const dataset = { schemaVersion: 1, language: 'da', timeZone: 'Europe/Copenhagen', people: records };
  const large = file('stor.json', JSON.stringify(dataset, undefined, 2));
  const megabytes = Math.ceil(statSync(large).size / 1024 / 1024);
  // Node and the program take some 40 themselves. A tree with the place of each value would take ten times the file.
  const heap = `--max-old-space-size=${60 + 3 * megabytes}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [heap, '--import', 'tsx', 'src/cli/bin.ts', 'validate', large],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'da_DK.UTF-8' } },
  );
  assert.equal(status, 1, stderr);
  assert.match(stdout, /200005:7 fejl: people\[24999\]\.phone er "ingen"/);
});
