import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';
import { readSite } from '../../../src/cli/base-url.js';
import { type BaseUrlProblem, baseUrlProblem } from '../../../src/embed/publication-address.js';
import { run, temporaryFolder } from './run.js';

const inFolder = temporaryFolder();

const REFUSED: Readonly<Record<BaseUrlProblem, readonly string[]>> = {
  address: [
    '',
    'konferencer',
    'example.org',
    'www.example.org/a/',
    'ftp://example.org/',
    'file:///srv/www/',
    'javascript:alert(1)',
    'data:text/html,x',
    'https:example.org',
    'https:/example.org/',
    'https:///example.org/',
    'https://',
    'https://example.org:99999/',
    'https://*.example.org/',
    'https://a..b/',
  ],
  credentials: [
    'https://eva:hemmelig@example.org/',
    'https://eva@example.org/',
    'https://:hemmelig@example.org/',
    'https://@example.org/',
    'https://eva:hem melig@example.org/',
    'HTTPS://eva:hemmelig@example.org',
  ],
  parameters: [
    'https://example.org/?',
    'https://example.org/?a=b',
    'https://example.org/#',
    'https://example.org/a#b',
    'https://example.org?a',
  ],
  character: [
    ' https://example.org/',
    'https://example.org/ ',
    'https://example.org/a b/',
    'https://exa mple.org/',
    'https://example.org/a\nX-Evil: yes',
    'https://example.org/a\r\n/',
    'https://example.org/a\tb',
    'https://example.org/\u0000',
    'https://example.org/\u2028',
    'https://example.org/\u202e',
    'https://example.org/"onload="x',
    "https://example.org/a'b",
    'https://example.org/<script>',
    'https://example.org\\@evil.example/',
    'https://example.org/a\\b',
    'https://example.org/`a`',
    'https://example.org/a;return 301 x;/',
    'https://example.org/a{b}/',
    'https://example.org/$uri/',
    'https://example.org/*/',
    'https://example.org/:splat/',
    'https://example.org/(a)/',
    'https://example.org/%0aX-Evil/',
    'https://example.org/%20/',
    'https://example.org/%22/',
    'https://example.org/%00/',
    'https://example.org/%',
    'https://example.org/%ff/',
  ],
};

test('what is no address of a folder is refused, by its kind', () => {
  for (const [problem, values] of Object.entries(REFUSED))
    for (const value of values)
      assert.equal(baseUrlProblem(value), value.includes('\\@') ? 'credentials' : problem, value);
});

test('an address of a folder is taken, and its letters are encoded', () => {
  const hrefs = (value: string) => readSite(value, 'da').baseUrl.href;
  assert.equal(hrefs('https://example.org'), 'https://example.org/');
  assert.equal(hrefs('HTTPS://Example.org/Konferencer'), 'https://example.org/Konferencer/');
  assert.equal(hrefs('http://localhost:8080/a/b/'), 'http://localhost:8080/a/b/');
  assert.equal(hrefs('http://[::1]:8080/'), 'http://[::1]:8080/');
  assert.equal(hrefs('https://blåbær.dk/møder/'), 'https://xn--blbr-roah.dk/m%C3%B8der/');
  assert.equal(hrefs('https://example.org/m%C3%B8der/'), 'https://example.org/m%C3%B8der/');
  assert.equal(hrefs('https://example.org/~eva/2027_a-b.c/'), 'https://example.org/~eva/2027_a-b.c/');
});

const COMMANDS: readonly (readonly string[])[] = [
  ['publish', 'data/minimal.json', '--out', inFolder('ud')],
  ['export', 'ical', 'data/minimal.json'],
  ['snippet', 'conference-list'],
];

for (const argv of COMMANDS) {
  test(`${argv[0] ?? ''} says what is wrong with an address, and never shows a password`, async () => {
    const base = async (value: string) => run([...argv, '--base-url', value]);
    for (const [value, message] of [
      ['https://eva:hemmelig@example.org/', /"https:\/\/…@example\.org\/" indeholder et brugernavn/],
      ['https://example.org/a\nX-Evil: yes', /"https:\/\/example\.org\/a X-Evil: yes" indeholder et tegn/],
      ['https://example.org/#a', /har et \? eller #/],
      ['file:///srv/', /er ikke en webadresse/],
    ] as const) {
      const { code, out, err } = await base(value);
      assert.equal(code, 2);
      assert.match(err, message);
      assert.doesNotMatch(out + err, /hemmelig/);
    }
    assert.equal(existsSync(inFolder('ud')), false);
  });
}
