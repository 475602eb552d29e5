/** Studio, served for one file on this machine. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../support/launch-chromium.js';
import { axe, press, waitForText, write } from '../../support/studio-page.js';
import { type Ended, run, temporaryFolder } from './run.js';

const TIMEOUT_MS = 20_000;
const EXAMPLE = readFileSync('data/example.json', 'utf8');

const inFolder = temporaryFolder();

/** Lets somebody work at a file, and ends the command. */
async function work(path: string | undefined, worker: (address: string) => Promise<void>): Promise<Ended> {
  const controller = new AbortController();
  let ended: Promise<Ended> | undefined;
  const address = await new Promise<string>((resolve, reject) => {
    ended = run(['studio', ...(path === undefined ? [] : [path]), '--port', '0'], {
      out: (text) => resolve(text.trim()),
      interruption: () => controller.signal,
    });
    ended.then(({ err }) => reject(new Error(err)), reject);
  });
  try {
    await worker(address);
  } finally {
    controller.abort();
  }
  assert.ok(ended);
  return ended;
}

/** Asks with headers that `fetch` does not allow. */
async function ask(
  address: string,
  headers: Readonly<Record<string, string>>,
  method = 'GET',
): Promise<number> {
  const asked = request(address, { headers, method }).end();
  const [response] = (await once(asked, 'response')) as [{ statusCode: number; resume: () => void }];
  response.resume();
  return response.statusCode;
}

test('nobody gets in who has not been given the address, and no page of a stranger', async () => {
  const path = inFolder('lukket.json');
  writeFileSync(path, EXAMPLE);
  const { code, err } = await work(path, async (address) => {
    assert.match(address, /^http:\/\/localhost:\d+\/[\w-]{22}\/studio\/$/);
    const file = new URL('../file', address).href;
    const page = await fetch(address);
    assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(page.headers.get('access-control-allow-origin'), null);
    assert.match(await page.text(), /data-file="..\/file"[^]*data-file-name="lukket.json"/);
    const { origin, host } = new URL(address);
    for (const other of ['/', '/studio/', `/${'x'.repeat(22)}/studio/`, `/${'x'.repeat(22)}/file`]) {
      const { status, url } = await fetch(origin + other);
      assert.deepEqual([status, url], [404, origin + other]);
    }
    assert.equal(await ask(file, { host }), 200);
    assert.equal(await ask(file, { host: 'evil.example' }), 403);
    assert.equal(await ask(file, { host, origin: 'https://evil.example' }, 'PUT'), 403);
    assert.equal(await ask(file, { host, origin: 'null' }, 'PUT'), 403);
    assert.equal(await ask(file, { host }, 'DELETE'), 405);
    assert.equal(await ask(new URL('../cli/bin.js', address).href, { host }), 404);
  });
  assert.equal(code, 0);
  assert.match(err, /Giv den ikke videre/);
  assert.equal(readFileSync(path, 'utf8'), EXAMPLE);
});

test('a file is replaced only by who knows its version, and of two at once one is told', async () => {
  const path = inFolder('to.json');
  const { err } = await work(path, async (address) => {
    const file = new URL('../file', address);
    assert.equal((await fetch(file)).status, 404);
    const put = async (body: string, headers: Readonly<Record<string, string>>) =>
      (await fetch(file, { method: 'PUT', body, headers })).status;
    assert.equal(await put('{}', {}), 428);
    const first = await Promise.all([
      put('{"a":1}', { 'if-none-match': '*' }),
      put('{"a":2}', { 'if-none-match': '*' }),
    ]);
    assert.deepEqual(first.toSorted(), [204, 412]);
    const version = (await fetch(file)).headers.get('etag') ?? '';
    writeFileSync(path, '{"a":3}');
    assert.equal(await put('{"a":4}', { 'if-match': version }), 412);
    assert.equal(readFileSync(path, 'utf8'), '{"a":3}');
    const next = (await fetch(file)).headers.get('etag') ?? '';
    assert.equal(await put('{"a":4}', { 'if-match': next }), 204);
  });
  assert.equal(readFileSync(path, 'utf8'), '{"a":4}');
  assert.match(err, /oprettes, når du gemmer/);
});

test('killed in the middle of saving there is the old file or the new one', async () => {
  const path = inFolder('dræbt.json');
  const texts = ['a', 'b'].map((letter) => JSON.stringify({ text: letter.repeat(20_000_000) }));
  const [old = '', replacement = ''] = texts;
  for (const pause of [5, 20, 60, 120]) {
    writeFileSync(path, old);
    const running = spawn(process.execPath, [
      '--import',
      'tsx',
      'src/cli/bin.ts',
      ...['studio', path, '--port', '0'],
    ]);
    const [address] = (await once(createInterface(running.stdout), 'line')) as [string];
    const file = new URL('../file', address);
    const version = (await fetch(file, { method: 'HEAD' })).headers.get('etag') ?? '';
    const saving = fetch(file, { method: 'PUT', body: replacement, headers: { 'if-match': version } });
    saving.catch(() => undefined);
    // eslint-disable-next-line no-restricted-syntax -- killed at any moment, whatever has happened by then
    await setTimeout(pause);
    running.kill('SIGKILL');
    await once(running, 'exit');
    assert.ok(texts.includes(readFileSync(path, 'utf8')), `killed after ${pause} ms`);
  }
});

test('wrong use is refused with what to write instead', async () => {
  const folder = await run(['studio', inFolder('.')]);
  assert.deepEqual([folder.code, folder.err.includes('er en mappe. Nævn en fil')], [2, true]);
  const port = await run(['studio', '--port', '70000']);
  assert.match(port.err, /--port 70000 er ugyldig/);
});

async function openedIn(page: Page, address: string): Promise<void> {
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.goto(address);
}

test('two windows on one file lose nothing of each other, and a new file comes with the first save', async () => {
  const path = inFolder('vinduer.json');
  writeFileSync(path, EXAMPLE);
  const browser = await launchChromium();
  try {
    await work(path, async (address) => {
      const [one, two] = [await browser.newPage(), await browser.newPage()];
      const asked = new Set<string>();
      for (const page of [one, two]) {
        page.on('request', (each) => asked.add(new URL(each.url()).origin));
        // A window in the background draws nothing.
        await page.bringToFront();
        await openedIn(page, address);
        await press(page, 'Naboskabsdage 2030');
      }
      await one.bringToFront();
      await write(one, '#field-conferences-0-venue-city', 'Svendborg');
      await press(one, 'Gem');
      await waitForText(one, '[role=status]', 'er gemt');
      await two.bringToFront();
      await write(two, '#field-conferences-0-theme', 'Nyt tema');
      await press(two, 'Gem');
      await waitForText(two, '[role=status]', 'er gemt');
      assert.deepEqual(await axe(two), []);
      assert.deepEqual(
        [...asked].filter((origin) => origin.startsWith('http')),
        [new URL(address).origin],
      );
    });
    const saved = readFileSync(path, 'utf8');
    assert.match(saved, /Svendborg/);
    assert.match(saved, /Nyt tema/);

    const fresh = inFolder('helt ny.json');
    await work(fresh, async (address) => {
      const page = await browser.newPage();
      await openedIn(page, address);
      await press(page, 'Ny konference');
      await page.waitForSelector('#field-conferences-0-title');
      await write(page, '#field-conferences-0-title', 'Dagen');
      await press(page, 'Gem');
      await waitForText(page, '[role=status]', 'er gemt');
    });
    const { conferences } = JSON.parse(readFileSync(fresh, 'utf8')) as { conferences: { title: string }[] };
    assert.deepEqual(
      conferences.map(({ title }) => title),
      ['Dagen'],
    );
  } finally {
    await browser.close();
  }
});
