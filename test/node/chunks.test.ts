import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { z } from '../../src/dataset/schema/zod.js';

const EMBED = 'dist/embed';

const manifest = z.record(z.string(), z.object({ file: z.string(), isEntry: z.optional(z.boolean()) }));

const KILOBYTE = 1024;

/** The part that languages share, and the bundler's own runtime, which it puts nowhere else. */
const SMALL = /\/(plural|named-date-time-format|rolldown-runtime)-/;

test('no file is smaller than a request is worth, but for languages and what pages ask for by name', () => {
  const built = Object.entries(manifest.parse(JSON.parse(readFileSync(`${EMBED}/manifest.json`, 'utf8'))));
  const asked = built
    .filter(([source, { isEntry }]) => isEntry === true || source.startsWith('src/i18n/messages/'))
    .map(([, { file }]) => file);
  const small = readdirSync(`${EMBED}/chunks`)
    .map((name) => `chunks/${name}`)
    .filter((file) => !asked.includes(file) && !SMALL.test(file))
    .filter((file) => statSync(`${EMBED}/${file}`).size < KILOBYTE);
  assert.deepEqual(small, []);
});

test('browsers compile what a widget shows first while it comes, and what is loaded by need when it is called', () => {
  const isCompiledAtOnce = (name: string) => {
    const file = readdirSync(`${EMBED}/chunks`).find((each) => each.startsWith(`${name}-`)) ?? '';
    // Only the first line counts.
    return readFileSync(`${EMBED}/chunks/${file}`, 'utf8').startsWith('//# allFunctionsCalledOnLoad\n');
  };
  for (const name of ['core', 'conferences', 'records', 'conference-list', 'contact-box'])
    assert.equal(isCompiledAtOnce(name), true, name);
  for (const name of ['actions', 'mine', 'explain', 'mend', 'da'])
    assert.equal(isCompiledAtOnce(name), false, name);
});

test('built templates are without the white space of our sources', () => {
  const spaced = readdirSync(`${EMBED}/chunks`)
    .filter((name) => !name.startsWith('debug-panel'))
    .filter((name) => /[>}]\s*\n\s*<|`\s*\n\s*<\w/.test(readFileSync(`${EMBED}/chunks/${name}`, 'utf8')));
  assert.deepEqual(spaced, []);
});

test('what chunks share has one name in the chunk that exports it', () => {
  const exports = /export\{([^}]*)\};?\s*$/;
  for (const name of ['core', 'conferences']) {
    const file = readdirSync(`${EMBED}/chunks`).find((each) => each.startsWith(`${name}-`));
    const [, list = ''] = exports.exec(readFileSync(`${EMBED}/chunks/${file ?? ''}`, 'utf8')) ?? [];
    assert.match(list, /^[\w$]+(,[\w$]+)+$/);
  }
});
