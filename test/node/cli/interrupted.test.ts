import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import test, { after, before } from 'node:test';
import { listen, type Site } from '../../support/listen.js';
import { run, temporaryFolder } from './run.js';

const inFolder = temporaryFolder();
let site: Site;

// Half of a dataset, after which nothing comes.
before(async () => {
  site = await listen(
    createServer((_request, response) =>
      response.writeHead(200, { 'content-length': 1000 }).write(' '.repeat(500)),
    ),
  );
});

after(() => site.close());

const PAGE = '<contact-box></contact-box>';

const COMMANDS: Readonly<Record<string, (address: string) => readonly string[]>> = {
  validate: (address) => ['validate', address],
  import: (address) => ['import', address, '--into', 'ny.json', '--lang', 'da'],
  export: (address) => ['export', 'csv', address, '--out', 'ud.csv'],
  prerender: (address) => ['prerender', 'side.html', '--data', address],
  doctor: (address) => ['doctor', address],
};

/** A terminal, in which the person presses Ctrl+C as soon as something is shown. */
async function pressCtrlC(
  argv: readonly string[],
  folder: string,
): Promise<{ code: unknown; shown: string }> {
  const program = [
    process.execPath,
    '--import',
    import.meta.resolve('tsx'),
    `${process.cwd()}/src/cli/bin.ts`,
    ...argv,
  ];
  const line = program.map((word) => `'${word}'`).join(' ');
  const terminal = spawn('script', ['-qefc', line, '/dev/null'], {
    cwd: folder,
    env: { ...process.env, TSX_TSCONFIG_PATH: `${process.cwd()}/tsconfig.json` },
  });
  let shown = '';
  let isPressed = false;
  terminal.stdout.on('data', (bytes: Buffer) => {
    shown += bytes.toString();
    if (isPressed || !/50 %|\d MB/.test(shown)) return;
    isPressed = true;
    terminal.stdin.write('\u0003');
  });
  const [code] = (await once(terminal, 'close')) as [unknown];
  return { code, shown };
}

const hasTerminals = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

for (const [name, argv] of Object.entries(COMMANDS)) {
  test(`${name} shows on a terminal how far it is, and Ctrl+C ends it with 130, a clear line and no file`, async (t) => {
    if (!hasTerminals) {
      t.diagnostic('This machine lacks the program script of util-linux, which gives a terminal.');
      return;
    }
    const folder = inFolder(name);
    mkdirSync(folder);
    writeFileSync(`${folder}/side.html`, PAGE);
    const { code, shown } = await pressCtrlC(argv(`${site.origin}/konferencer.json`), folder);
    assert.equal(code, 130, shown);
    assert.match(shown, /konferencer\.json: .*(?:\d+ %|\d MB)/);
    // Clears the line, and leaves the cursor at its start.
    assert.match(shown, /\r\u001b\[K$/);
    assert.deepEqual(readdirSync(folder), ['side.html']);
    assert.equal(readFileSync(`${folder}/side.html`, 'utf8'), PAGE);
  });

  test(`${name} writes no progress to a pipe`, async () => {
    writeFileSync(inFolder('side.html'), PAGE);
    const words = argv(`${site.origin}/konferencer.json`);
    const { out, err } = await run([
      ...words.map((word) => (word === 'side.html' ? inFolder(word) : word)),
      '--timeout',
      '0.2',
    ]);
    assert.match(err, /blev ikke hentet på 0\.2 sekunder/);
    assert.doesNotMatch(out + err, /[\r\u001b]|50 %/);
  });
}

/** A disk of 64 KB. Only root can make one. */
function smallDisk(folder: string): boolean {
  mkdirSync(folder);
  return (
    process.getuid?.() === 0 &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0
  );
}

test('a full disk and one that is read-only are named, and nothing is left half made', async (t) => {
  const disk = inFolder('disk');
  if (!smallDisk(disk)) {
    t.diagnostic('Only root can mount a small disk.');
    return;
  }
  try {
    writeFileSync(`${disk}/fyld`, Buffer.alloc(40_000));
    for (const folder of [disk, `${disk}/ny/mappe`]) {
      const { code, out, err } = await run(['init', folder, '--yes']);
      assert.equal(code, 2);
      assert.match(err, /Der er ikke plads på disken til .*disk.*conferences\.schema\.json/);
      assert.equal(out, '');
      assert.deepEqual(readdirSync(disk), ['fyld']);
    }
    writeFileSync(`${disk}/fyld`, Buffer.alloc(64_000));
    const exported = await run(['export', 'csv', 'data/conferences.json', '--out', `${disk}/ny/ud.csv`]);
    assert.equal(exported.code, 2);
    assert.match(exported.err, /Der er ikke plads på disken til .*ud\.csv/);
    assert.deepEqual(readdirSync(disk), ['fyld']);
    assert.equal(spawnSync('mount', ['-o', 'remount,ro', disk]).status, 0);
    const { code, err } = await run(['init', disk, '--yes']);
    assert.equal(code, 2);
    assert.match(err, /disk.* ligger på et skrivebeskyttet drev/);
    assert.deepEqual(readdirSync(disk), ['fyld']);
  } finally {
    spawnSync('umount', [disk]);
  }
});

test('a path that cannot be is named with its cause', async () => {
  writeFileSync(inFolder('fil'), '');
  const init = async (folder: string) => (await run(['init', folder, '--yes'])).err;
  assert.match(await init(inFolder('fil')), /fil.* går gennem en fil/);
  assert.match(await init(inFolder('a'.repeat(300))), /for langt/);
  assert.equal(existsSync(inFolder('a'.repeat(300))), false);
});
