import assert from 'node:assert/strict';
import { closeSync, openSync, ftruncateSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import test, { after, before } from 'node:test';
import { createGzip, gzipSync } from 'node:zlib';
import { listen, type Site } from '../../support/listen.js';
import { run, temporaryFolder } from './run.js';

const inFolder = temporaryFolder();
const DATASET = readFileSync('data/minimal.json');
let site: Site;
/** Bytes that the endless answers have sent. */
let sent = 0;

/** Sends pieces until the other side hangs up. */
function drip(response: ServerResponse, piece: string, pause: number): void {
  const timer = setInterval(() => response.write(piece), pause);
  response.on('close', () => clearInterval(timer));
}

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/fine.json': (response) => response.end(DATASET),
  '/packed.json': (response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(DATASET)),
  // 1.5 GB of spaces in 1.5 MB.
  '/bomb.json': (response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' });
    const gzip = createGzip();
    gzip.pipe(response);
    const spaces = Buffer.alloc(1_000_000, ' ');
    let left = 1500;
    const write = () => {
      while (left > 0) {
        left -= 1;
        sent += spaces.length;
        if (!gzip.write(spaces)) return;
      }
      gzip.end();
    };
    gzip.on('drain', write);
    write();
  },
  '/announced.json': (response) => response.writeHead(200, { 'content-length': 3_000_000_000 }).write('{'),
  '/endless.json': (response) => drip(response, ' '.repeat(200_000), 1),
  '/silent.json': () => undefined,
  '/slow.json': (response) => drip(response, ' ', 20),
  '/round.json': (response) => response.writeHead(302, { location: '/round.json' }).end(),
  '/file.json': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/data.json': (response) => response.writeHead(302, { location: 'data:application/json,{}' }).end(),
  '/nowhere.json': (response) => response.writeHead(302, { location: 'https://' }).end(),
  '/port.json': (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  '/cut.json': (response) => {
    response.writeHead(200, { 'content-length': 1000 }).write('{', () => response.destroy());
  },
  '/broken.json': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('not gzip'),
};

before(async () => {
  site = await listen(
    createServer(({ url = '' }, response) => {
      const answer = ANSWERS[url];
      if (answer) answer(response);
      else response.writeHead(404).end();
    }),
  );
});

after(() => site.close());

const page = inFolder('side.html');
writeFileSync(page, '<contact-box></contact-box>');

/** Each command that loads web addresses, in front of one. */
const COMMANDS: Readonly<Record<string, (address: string) => readonly string[]>> = {
  validate: (address) => ['validate', address],
  import: (address) => ['import', address, '--into', inFolder('ny.json'), '--lang', 'da'],
  export: (address) => ['export', 'csv', address],
  prerender: (address) => ['prerender', page, '--data', address],
  doctor: (address) => ['doctor', address],
};

for (const [name, argv] of Object.entries(COMMANDS)) {
  test(`${name} stops a download at the limits, and says which`, async () => {
    const from = (path: string, ...options: string[]) => run([...argv(site.origin + path), ...options]);
    for (const path of ['/bomb.json', '/announced.json', '/endless.json']) {
      sent = 0;
      const { code, err } = await from(path, '--max-size', '1');
      assert.equal(code, 2, path);
      assert.match(err, /\.json fylder mere end 1 MB\..*--max-size 2/);
      assert.ok(sent < 200_000_000, `${path}: the rest is not loaded`);
    }
    for (const path of ['/silent.json', '/slow.json']) {
      const start = performance.now();
      const { code, err } = await from(path, '--timeout', '0.3');
      assert.equal(code, 2, path);
      assert.match(err, /\.json blev ikke hentet på 0\.3 sekunder\..*--timeout 0\.6/);
      assert.ok(performance.now() - start < 10_000);
    }
    const { code, err } = await from('/round.json');
    assert.equal(code, 2);
    assert.match(err, /\.json viderestiller mere end 20 gange/);
  });
}

test('what is within the limits is read, packed or not', async () => {
  for (const path of ['/fine.json', '/packed.json'])
    assert.equal((await run(['validate', site.origin + path, '--max-size', '0.01'])).code, 0);
});

test('a connection that breaks, and content that cannot be unpacked, are each a sentence', async () => {
  for (const path of ['/cut.json', '/broken.json']) {
    const { code, err } = await run(['validate', site.origin + path, '--language', 'en']);
    assert.equal(code, 2);
    assert.match(err, /\.json did not respond \([\w ]+\)\. Check the address/);
  }
});

test('a redirect to what is not on the web is said in the language of the command', async () => {
  for (const path of ['/file.json', '/data.json', '/nowhere.json']) {
    const danish = await run(['validate', site.origin + path]);
    assert.deepEqual([danish.code, danish.out], [2, ''], path);
    assert.match(
      danish.err,
      /\.json viderestiller til noget, der ikke er en webadresse\. Tjek adressen i en browser\.\n$/,
    );
    const english = await run(['validate', site.origin + path, '--language', 'en']);
    assert.match(english.err, /\.json redirects to something that is not a web address\./);
  }
  const { err } = await run(['validate', `${site.origin}/port.json`]);
  assert.match(err, /svarede ikke \(ERR_UNSAFE_PORT\)\. Tjek adressen/);
});

test('doctor goes on when a script or a dataset of the page exceeds a limit', async () => {
  const html = inFolder('doctor.html');
  writeFileSync(
    html,
    `<script type="module" src="${site.origin}/slow.json?/conference-widgets.js" data-src="${site.origin}/bomb.json"></script><contact-box></contact-box>`,
  );
  const { code, out } = await run(['doctor', html, '--max-size', '1', '--timeout', '5']);
  assert.equal(code, 1);
  assert.match(out, /bomb\.json.*> 1 MB, --max-size/);
});

test('a limit is a number that makes sense', async () => {
  for (const [option, value] of [
    ['--max-size', '0'],
    ['--max-size', '-5'],
    ['--max-size', '600'],
    ['--timeout', '0'],
    ['--timeout', '1e12'],
    ['--timeout', 'ti'],
  ] as const) {
    const { code, err } = await run(['validate', 'data/minimal.json', option, value]);
    assert.equal(code, 2);
    assert.match(err, new RegExp(`${option} skal være et tal`));
  }
});

test('a file of 600 MB is a sentence for each command, at once', async () => {
  const path = inFolder('stor.json');
  const file = openSync(path, 'w');
  ftruncateSync(file, 600_000_000);
  closeSync(file);
  for (const argv of [
    ['validate', path],
    ['import', path, '--into', inFolder('ny.json'), '--lang', 'da'],
    ['import', 'data/minimal.json', '--into', path],
    ['export', 'csv', path],
    ['prerender', page, '--data', path],
    ['prerender', path],
    ['doctor', path],
  ]) {
    const { code, err } = await run(argv);
    assert.equal(code, 2, argv.join(' '));
    assert.match(err, /stor\.json fylder (?:for meget: mere end 536 MB|600 MB, ).* Del (?:filen|kilden) /);
  }
  const { code, out } = await run(['import', '--check', path]);
  assert.equal(code, 1);
  assert.match(out, /stor\.json fylder /);
});
