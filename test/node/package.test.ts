/** The package as npm users get it: the tarball of `npm pack`, installed in an empty folder. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { build, type Rolldown } from 'vite';
import { COMMANDS } from '../../src/cli/commands.js';
import { z } from '../../src/dataset/schema/zod.js';
import { freePort } from '../run/free-port.js';

const packed = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })]);
const manifest = z.object({ sideEffects: z.array(z.string()) });

const BASE = ['--base-url', 'https://data.example/'];

const folder = mkdtempSync(join(tmpdir(), 'conference-widgets-'));
let files: string[] = [];

function run(program: string, ...parameters: string[]): string {
  return execFileSync(program, parameters, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The output of a module that stands in the user's folder. */
function runModule(code: string): unknown {
  return JSON.parse(run(process.execPath, '--input-type=module', '--eval', code));
}

/** A user's module after bundling; dependencies stay outside. */
async function bundle(code: string): Promise<string> {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, code);
  const outputs = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external: /^(lit|@lit|zod|ical)/ },
    },
  });
  const [output] = [outputs].flat();
  return output && 'output' in output ? chunkCode(output) : '';
}

function chunkCode({ output }: Rolldown.RolldownOutput): string {
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

before(() => {
  const [pack] = packed.parse(
    JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' })),
  );
  files = pack.files.map(({ path }) => path);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  run(
    'npm',
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    `./${pack.filename}`,
  );
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('the package holds what its users need and nothing else', () => {
  for (const needed of [
    'README.md',
    'docs/webmaster.md',
    'docs/widgets/conference-list.md',
    'LICENSE',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/cli/bin.js',
    'dist/embed/conference-widgets.js',
    'dist/embed/conference-widgets.all.js',
    'dist/embed/licenses.md',
    'dist/embed/integrity.json',
    'dist/embed/embed/conference-list/index.html',
    'dist/embed/styles/conference-list.css',
    'dist/configurator/index.html',
    'dist/studio/index.html',
    'data/conferences.schema.json',
    'data/custom-elements.json',
    'data/templates/konferencer.csv',
    'data/templates/konferencer.xlsx',
  ]) {
    assert.ok(files.includes(needed), `${needed} is missing`);
  }
  const allowed =
    /^(dist\/.+\.(js|d\.ts)|dist\/embed\/(licenses\.md|manifest\.json|integrity\.json|embed-page\.css|styles\/[a-z-]+\.css|embed\/[a-z-]+\/index\.html)|dist\/(configurator|studio)\/[a-z-]+\.(html|css|svg|json|xlsx)|data\/[a-z.-]+\.json|data\/templates\/[a-z]+\.(csv|xlsx)|docs\/[a-z0-9/-]+\.(md|webp)|[A-Z]+\.md|LICENSE|package\.json)$/;
  assert.deepEqual(
    files.filter((file) => !allowed.test(file)),
    [],
  );
  assert.ok(!files.includes('data/conferences.json'), 'the real dataset is nobody else’s');
  assert.ok(!files.includes('data/example.json'), 'the invented one is the demo’s');
});

test('plain Node reads a dataset with it', () => {
  const dataset = readFileSync('data/minimal.json', 'utf8');
  const issues = runModule(`
    import { parse } from 'conference-widgets';
    console.log(JSON.stringify(parse(${dataset}).issues));`);
  assert.deepEqual(issues, []);
});

test('a server renders a widget with it', () => {
  const dataset = readFileSync('data/minimal.json', 'utf8');
  const html = runModule(`
    import { prerenderElement } from 'conference-widgets/prerender-element';
    const rendering = { tag: 'conference-list', attributes: {}, url: '/conferences.json', data: ${dataset} };
    console.log(JSON.stringify(await prerenderElement(rendering)));`);
  const { conferences } = z
    .object({ conferences: z.array(z.object({ title: z.string() })) })
    .parse(JSON.parse(dataset));
  assert.match(String(html), /<template shadowroot/);
  for (const { title } of conferences) assert.ok(String(html).includes(title), `${title} is missing`);
});

test('the command is there, knows every command, and takes a publisher from nothing to a preview', async () => {
  const command = join(folder, 'node_modules', '.bin', 'conference-widgets');
  const started = (...parameters: string[]) => run(command, ...parameters, '--language', 'en');
  const help = started('--help');
  for (const { name } of COMMANDS) {
    assert.ok(help.includes(`conference-widgets ${name}`), name);
    assert.ok(started(name, '--help').includes(`conference-widgets ${name}`), name);
  }
  started('init', 'mine æbler', '--yes');
  assert.match(started('validate', 'mine æbler/conferences.json'), /0 errors, 0 hints/);
  for (const format of ['atom', 'csv', 'json-ld'])
    assert.match(
      started('export', format, 'mine æbler/conferences.json', ...BASE),
      /Title of the conference/,
    );
  assert.match(started('snippet', 'conference-list', ...BASE, '--pin'), /integrity="sha384-/);

  writeFileSync(
    join(folder, 'tech.json'),
    '[{ "name": "NaboConf", "url": "https://nabo.example/", "startDate": "2031-05-04", "endDate": "2031-05-05" }]',
  );
  assert.match(started('import', 'tech.json', '--into', 'mine æbler/conferences.json'), /NaboConf/);

  const port = String(await freePort());
  const base = `http://localhost:${port}/`;
  started('publish', 'mine æbler/conferences.json', '--out', 'ud i det fri', '--base-url', base);
  writeFileSync(join(folder, 'page.html'), '<!doctype html><conference-list></conference-list>');
  started('prerender', 'page.html', '--data', 'mine æbler/conferences.json');
  assert.match(readFileSync(join(folder, 'page.html'), 'utf8'), /shadowrootmode[^]*NaboConf/);

  const server = spawn(command, ['serve', 'ud i det fri', '--port', port], { cwd: folder });
  const ended = once(server, 'exit');
  await once(server.stdout, 'data');
  assert.ok(started('doctor', `${base}widgets/conference-list/`));
  server.kill('SIGINT');
  assert.deepEqual(await ended, [0, null]);
});

test('importing it registers nothing, importing a definition registers that tag', () => {
  const registered = runModule(`
    import { ContactBoxElement } from 'conference-widgets';
    const before = customElements.get('contact-box') !== undefined;
    await import('conference-widgets/define/contact-box');
    const { ContactBoxElement: same } = await import('conference-widgets/elements/contact-box');
    console.log(JSON.stringify([before, customElements.get('contact-box') === ContactBoxElement, same === ContactBoxElement]));`);
  assert.deepEqual(registered, [false, true, true]);
});

test('a bundler drops what a page does not use', async () => {
  const code = await bundle(`import 'conference-widgets';`);
  assert.doesNotMatch(code, /LitElement|customElements/);
});

test('a bundler keeps what must run', async () => {
  const code = await bundle(
    `import { dataset } from 'conference-widgets/schema'; import 'conference-widgets/define/contact-box'; dataset.parse({});`,
  );
  assert.match(code, /jitless: (true|!0)/);
  assert.match(code, /contact-box/);
  assert.doesNotMatch(code, /class ConferenceListElement/);
});

test('the modules named as having side effects are those that have some', () => {
  const { sideEffects } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const modules = files.filter((file) => file.endsWith('.js') && !file.startsWith('dist/embed/chunks/'));
  const isScript = (file: string) =>
    file.startsWith('dist/embed/') && !files.includes(file.replace(/\.js$/, '.d.ts'));
  const acts = (file: string) => /^(define|z\.config)\(/m.test(readFileSync(file, 'utf8'));
  const expected = modules.filter((file) => isScript(file) || acts(file)).map((file) => `./${file}`);
  assert.deepEqual(sideEffects.toSorted(), expected.toSorted());
});
