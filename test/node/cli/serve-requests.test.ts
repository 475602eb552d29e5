import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmodSync, rmSync, symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import test from 'node:test';
import { run } from './run.js';
import { folder, inFolder, visit } from './visit.js';

/** The server's answer to a raw request, on a connection of its own. */
async function say(address: string, request: string): Promise<string> {
  const { port } = new URL(address);
  const socket = connect(Number(port), 'localhost');
  socket.write(request);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer;
}

const HOST = 'Host: localhost\r\nConnection: close\r\n';

test('no request ends the server, and none gets a file from outside', async () => {
  const path = folder('robust', {
    'index.html': 'forside',
    'sub/index.html': 'under',
    'med-slut.html': 'slut',
    'tom.txt': '',
    '.hemmelig/plan.txt': 'hemmelig',
  });
  folder('udenfor', { 'fil.txt': 'hemmelig', 'index.html': 'hemmelig' });
  symlinkSync(inFolder('udenfor'), inFolder('robust', 'ud'));
  symlinkSync(inFolder('udenfor', 'fil.txt'), inFolder('robust', 'ud.txt'));
  symlinkSync(inFolder('robust', '.hemmelig', 'plan.txt'), inFolder('robust', 'skjult.txt'));
  symlinkSync('løkke', inFolder('robust', 'løkke'));
  symlinkSync(inFolder('robust', 'sub'), inFolder('robust', 'inde'));
  symlinkSync('/dev/zero', inFolder('robust', 'nul'));
  const statuses: readonly (readonly [target: string, status: number])[] = [
    ['//', 200],
    ['///sub//index.html', 200],
    ['//evil.example/', 404],
    ['//sub', 301],
    ['/%', 400],
    ['/%00', 400],
    ['/a%00.html', 400],
    ['/%ff', 400],
    ['/..%2f', 404],
    ['/..%2frobust%2findex.html', 404],
    ['/../udenfor/fil.txt', 404],
    ['/%2e%2e/udenfor/fil.txt', 404],
    ['/..%5cudenfor%5cfil.txt', 404],
    ['/sub/../../udenfor/fil.txt', 404],
    [`/${'a'.repeat(5000)}`, 404],
    [`/${'a/'.repeat(5000)}`, 404],
    [`/${'a'.repeat(20_000)}`, 431],
    ['/ud/fil.txt', 403],
    ['/ud/', 403],
    ['/ud', 403],
    ['/ud.txt', 403],
    ['/skjult.txt', 403],
    ['/nul', 403],
    ['/l%C3%B8kke', 404],
    ['/inde/', 200],
    ['/index.html/', 404],
    ['/index.html/mere', 404],
    ['/med-slut', 200],
    ['/tom.txt', 200],
    ['/?', 200],
    ['/index.html?a=/../', 200],
    ['*', 400],
    ['index.html', 400],
    ['http://localhost/', 400],
  ];
  await visit(path, async (address) => {
    for (const [target, status] of statuses) {
      const answer = await say(address, `GET ${target} HTTP/1.1\r\n${HOST}\r\n`);
      assert.equal(answer.slice(0, 12), `HTTP/1.1 ${status}`, target.slice(0, 100));
      assert.doesNotMatch(answer, /hemmelig/);
    }
    assert.match(await say(address, `GET //sub HTTP/1.1\r\n${HOST}\r\n`), /\r\nlocation: \/sub\/\r\n/);
    assert.equal(
      await say(address, 'nonsense\r\n\r\n').then((answer) => answer.slice(0, 12)),
      'HTTP/1.1 400',
    );
    assert.equal(await (await fetch(address)).text(), 'forside');
  });
});

test('a file that cannot be read is 403, and one that goes while it is sent ends only its own answer', async (t) => {
  const path = folder('ulæselig', { 'a.html': 'a', 'b.html': 'b', 'stor.bin': 'x'.repeat(5_000_000) });
  chmodSync(inFolder('ulæselig', 'a.html'), 0);
  await visit(path, async (address) => {
    const { status } = await fetch(new URL('a.html', address));
    if (process.getuid?.() === 0) t.diagnostic('root reads every file');
    else assert.equal(status, 403);
    const broken = connect(Number(new URL(address).port), 'localhost');
    broken.write(`GET /stor.bin HTTP/1.1\r\n${HOST}\r\n`);
    await once(broken, 'data');
    broken.destroy();
    rmSync(inFolder('ulæselig', 'stor.bin'));
    assert.equal((await fetch(new URL('stor.bin', address))).status, 404);
    assert.equal(await (await fetch(new URL('b.html', address))).text(), 'b');
  });
});

test('parts of a file are sent as they are asked for, and an unclear range gets all of it', async () => {
  const path = folder('dele', { 'ti.txt': '0123456789' });
  await visit(path, async (address) => {
    const get = async (range: string) => {
      const response = await fetch(new URL('ti.txt', address), { headers: { range } });
      return [response.status, await response.text(), response.headers.get('content-range')];
    };
    assert.deepEqual(await get('bytes=2-4'), [206, '234', 'bytes 2-4/10']);
    assert.deepEqual(await get('bytes=0-0'), [206, '0', 'bytes 0-0/10']);
    assert.deepEqual(await get('bytes=7-'), [206, '789', 'bytes 7-9/10']);
    assert.deepEqual(await get('bytes=-3'), [206, '789', 'bytes 7-9/10']);
    assert.deepEqual(await get('bytes=-99'), [206, '0123456789', 'bytes 0-9/10']);
    assert.deepEqual(await get('bytes=8-999'), [206, '89', 'bytes 8-9/10']);
    assert.deepEqual(await get(`bytes=${'9'.repeat(400)}-`), [416, '', 'bytes */10']);
    assert.deepEqual(await get('bytes=10-'), [416, '', 'bytes */10']);
    assert.deepEqual(await get('bytes=-0'), [416, '', 'bytes */10']);
    for (const unclear of [
      'bytes=5-2',
      'bytes=-',
      'bytes=a-b',
      'bytes=1-2,4-5',
      'chars=1-2',
      'bytes=-1-2',
      'x',
    ])
      assert.deepEqual(await get(unclear), [200, '0123456789', null], unclear);
  });
});

test('HEAD, OPTIONS and a file that has not changed are answered without a body, other methods refused', async () => {
  const path = folder('metoder', { 'index.html': 'forside' });
  await visit(path, async (address) => {
    const ask = async (method: string, headers: Record<string, string> = {}) => {
      const response = await fetch(address, { method, headers });
      return [response.status, await response.text(), response.headers.get('content-length')];
    };
    assert.deepEqual(await ask('HEAD'), [200, '', '7']);
    assert.deepEqual((await ask('OPTIONS')).slice(0, 2), [204, '']);
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) assert.equal((await ask(method))[0], 405);
    const { headers } = await fetch(address);
    assert.equal((await ask('GET', { 'if-none-match': headers.get('etag') ?? '' }))[0], 304);
    assert.equal((await ask('GET', { 'if-none-match': '"other"' }))[0], 200);
    assert.equal((await ask('GET', { 'if-modified-since': headers.get('last-modified') ?? '' }))[0], 304);
    assert.equal((await ask('GET', { 'if-modified-since': 'yesterday' }))[0], 200);
  });
});

test('only this machine is answered, by its own names', async () => {
  const path = folder('værter', { 'index.html': 'forside' });
  const ended = await visit(path, async (address) => {
    const { port } = new URL(address);
    const status = async (host: string) =>
      (await say(address, `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).slice(9, 12);
    for (const host of [
      'localhost',
      `localhost:${port}`,
      'LOCALHOST:80',
      'localhost.',
      '127.0.0.1',
      '[::1]:8080',
    ])
      assert.equal(await status(host), '200', host);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      'localhost.evil.example',
      'evil.example#localhost',
      'localhost@evil.example',
      '127.0.0.1.nip.io',
      '0.0.0.0',
      '192.168.0.1',
      '[::2]',
      '',
    ])
      assert.equal(await status(host), '403', host);
    assert.equal((await say(address, 'GET / HTTP/1.0\r\n\r\n')).slice(9, 12), '403');
    for (const other of Object.values(networkInterfaces()).flatMap((each) => each ?? [])) {
      if (other.internal || other.family !== 'IPv4') continue;
      const socket = connect(Number(port), other.address);
      await assert.rejects(once(socket, 'connect'), { code: 'ECONNREFUSED' });
    }
  });
  assert.doesNotMatch(ended?.err ?? '', /--host/);
});

test('another host is served when it is named, with a warning', async () => {
  const path = folder('vært', { 'index.html': 'forside' });
  const ended = await visit(
    path,
    async (address) => {
      assert.match(address, /^http:\/\/localhost:/);
      const status = async (host: string) =>
        (await say(address, `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).slice(9, 12);
      assert.equal(await status('localhost'), '200');
      assert.equal(await status('evil.example'), '403');
      for (const other of Object.values(networkInterfaces()).flatMap((each) => each ?? []))
        if (other.family === 'IPv4') assert.equal(await status(other.address), '200');
    },
    '--host',
    '0.0.0.0',
  );
  assert.match(ended?.err ?? '', /Alle, der kan nå 0\.0\.0\.0, kan læse mappen/);
  const { code, err } = await run(['serve', path, '--host', '203.0.113.9', '--port', '0']);
  assert.equal(code, 2);
  assert.match(err, /Der kan ikke lyttes på 203\.0\.113\.9, port 0 \(EADDRNOTAVAIL\)/);
});

test('other pages in the browser can only read with --cors', async () => {
  const path = folder('andre', {
    _headers:
      '/*\n  Access-Control-Allow-Origin: *\n  Access-Control-Expose-Headers: etag\n  Timing-Allow-Origin: *\n  Cross-Origin-Resource-Policy: cross-origin\n  X-Frame-Options: DENY\n  X-Bad: \u0001\n',
    'data.json': '{}',
  });
  const ask = (address: string, method = 'GET') =>
    fetch(new URL('data.json', address), { method, headers: { origin: 'https://evil.example' } });
  await visit(path, async (address) => {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST']) {
      const { headers } = await ask(address, method);
      for (const name of [
        'access-control-allow-origin',
        'access-control-expose-headers',
        'timing-allow-origin',
      ])
        assert.equal(headers.get(name), null);
    }
    const { headers } = await ask(address);
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(headers.get('x-frame-options'), 'DENY');
  });
  await visit(
    path,
    async (address) => {
      const { headers } = await ask(address);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.equal((await ask(address, 'OPTIONS')).headers.get('access-control-allow-origin'), '*');
    },
    '--cors',
  );
});
