/** Header files are well formed, whatever the address of the publication contains. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { headerFiles } from '../../../src/publish/headers/header-files.js';
import { HEADER_RULES, headersOf, literal, placePattern } from '../../../src/publish/headers/header-rules.js';
import { siteAt } from '../../../src/publish/site.js';
import { findPrograms } from '../../run/programs.js';
import { temporaryFolder, textOf } from './publish.js';

const PATHS = [
  '/',
  '/konferencer/',
  '/året og øen/',
  '/a"b/',
  "/a'b/",
  '/a;b/',
  '/a{b}/',
  '/a$b/',
  '/a\\b/',
  '/a#b/',
  '/a<b>&c/',
  '/a*b:c/',
  '/a%b/',
  '/a(b|c)+.?[d]^/',
  '/"; return 200 pwned; #/',
  '/"> <Directory />/',
  '/a\n\nX-Evil: 1\n/',
  '/a\r\n  X-Evil: 1/',
  '/a\u0000b/',
  '/a\u0085b\u2028c/',
];

/** As a browser writes it. */
const addressOf = (path: string) => `https://example.org${path.split('/').map(encodeURIComponent).join('/')}`;

function filesAt(address: string): Map<string, string> {
  const { baseUrl } = siteAt(address, { version: '1.0.0', integrity: {} });
  return new Map(headerFiles({ baseUrl }).map((file) => [file.path, textOf(file)]));
}

const plain = filesAt(addressOf('/konferencer/'));

/** A file with every path in it replaced, so that only its form is left. */
const formOf = (text: string) => text.split('\n').map((line) => /^\s*[\w#<-]*/.exec(line)?.[0]);

for (const path of PATHS) {
  test(`an address with ${JSON.stringify(path)} leaves the form of each file as it is`, () => {
    const files = filesAt(addressOf(path));
    for (const name of ['nginx.conf', '.htaccess', 'web.config']) {
      const text = files.get(name) ?? '';
      assert.deepEqual(formOf(text), formOf(plain.get(name) ?? ''), name);
    }
    assert.equal(files.get('web.config'), plain.get('web.config'), 'it has no address');

    const apache = files.get('.htaccess') ?? '';
    for (const line of apache.match(/^.*<If .*$/gm) ?? [])
      assert.match(line, /^ {2}<If "%\{REQUEST_URI\} =~ m#[^"#%<>\s]*#">$/u);

    for (const line of (files.get('_headers') ?? '').split('\n').slice(1))
      assert.match(line, /^$|^\/[^\s*:#]*\*?$|^ {2}(Access|Cache|Content|Cross|X-Content)[A-Za-z-]*: \S.*$/u);
  });
}

test('an address with codes that are no text does not end publishing', () => {
  assert.ok(filesAt('https://example.org/%ff/%zz/').get('nginx.conf')?.includes('"/%ff/%zz/"'));
});

test('a pattern matches its path and no other, whatever the path contains', () => {
  for (const path of PATHS) {
    const pattern = new RegExp(placePattern(path, { folders: ['chunks/'], files: ['index.html'] }));
    assert.ok(pattern.test(`${path}chunks/a.js`) && pattern.test(`${path}index.html`), path);
    assert.ok(!pattern.test(`${path}index-html`) && !pattern.test(`x${path}index.html`), path);
    assert.match(literal(path), /^[\w/\\.\u0080-\u{10FFFF}-]*$/u);
  }
});

test('every server lets pages that isolate themselves frame the widgets', () => {
  const embedder = headersOf('embed/conference-list/index.html')['Cross-Origin-Embedder-Policy'];
  assert.equal(embedder, 'credentialless');
  assert.equal(headersOf('embed/conference-list/index.html')['Cross-Origin-Resource-Policy'], 'cross-origin');
  assert.equal(headersOf('conferences/k/index.html')['Cross-Origin-Embedder-Policy'], undefined);
  for (const [name, text] of filesAt('https://example.org/'))
    assert.match(text, /Cross-Origin-Embedder-Policy[^\n]*credentialless/, name);
});

test('no header has a character that a server reads as a variable', () => {
  for (const { headers } of HEADER_RULES)
    for (const value of Object.values(headers)) assert.doesNotMatch(value, /[$%\n\r]/);
});

const { nginx } = findPrograms();

test('nginx reads each of them', { skip: nginx ? false : 'nginx is not installed' }, () => {
  const folder = temporaryFolder();
  const servers = PATHS.map((path, index) => {
    const file = join(folder, `${index}.conf`);
    writeFileSync(file, filesAt(addressOf(path)).get('nginx.conf') ?? '');
    return `server { listen 127.0.0.1:8097; server_name s${index}; include "${file}"; }`;
  });
  const main = join(folder, 'main.conf');
  writeFileSync(
    main,
    `pid "${folder}/pid"; error_log stderr; events {} http { access_log off; ${servers.join('\n')} }`,
  );
  execFileSync(nginx ?? '', ['-t', '-q', '-c', main], { stdio: ['ignore', 'ignore', 'inherit'] });
});
