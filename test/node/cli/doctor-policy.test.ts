import assert from 'node:assert/strict';
import { test } from 'node:test';
import { framePolicy, TRUSTED_TYPES_POLICY, widgetPolicy } from '../../../src/host-page/host-policy.js';
import { examine, LIST, publisher, script } from './examine.js';

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
  // Browsers pass over one that does not stand in the head.
  assert.deepEqual((await examine(`<body>${meta}${script()}${LIST}`)).codes, []);
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

test('the policy lines that webmasters copy let everything pass', async () => {
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
