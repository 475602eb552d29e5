import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { CLI_LANGUAGES } from '../../../src/cli/command.js';
import { COMMANDS } from '../../../src/cli/commands.js';
import { toKebabCase } from '../../../src/cli/parse-arguments.js';
import { frameTexts } from '../../../src/cli/frame-texts.js';
import { VERSION } from '../../../src/publish/version.js';
import { run } from './run.js';

/** Without the line breaks that the width of the help makes. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

for (const language of CLI_LANGUAGES) {
  test(`the help names and explains every command (${language})`, async () => {
    const { code, out } = await run(['--help', '--language', language]);
    assert.equal(code, 0);
    for (const { name, texts } of COMMANDS) {
      assert.ok(out.includes(`conference-widgets ${name}`), name);
      assert.ok(flat(out).includes(flat(texts[language].summary).slice(0, 20)), name);
    }
  });

  for (const { name, positionals, options, texts, example } of COMMANDS) {
    test(`the help of ${name} explains every parameter and gives an example (${language})`, async () => {
      const { code, out } = await run([name, '--help', '--language', language]);
      assert.equal(code, 0);
      assert.ok(flat(out).includes(flat(texts[language].summary)));
      assert.ok(flat(out).includes(`conference-widgets ${name} ${example}`.trim()));
      for (const parameter of [...Object.keys(positionals), ...Object.keys(options)]) {
        const explanation = texts[language].parameters[parameter] ?? '';
        assert.notEqual(explanation.trim(), '', parameter);
        assert.ok(out.includes(toKebabCase(parameter)), parameter);
        assert.ok(flat(out).includes(flat(explanation).slice(0, 20)), parameter);
      }
    });
  }
}

test('the document for publishers has an example of each command', () => {
  const document = readFileSync('docs/publisher.md', 'utf8');
  for (const { name } of COMMANDS) {
    assert.ok(document.includes(`### \`${name}\`\n`), name);
    assert.ok(document.includes(`npx conference-widgets ${name} `), name);
  }
});

test('no help has words of the other language', async () => {
  for (const { name } of COMMANDS) {
    const { out } = await run([name, '--help']);
    assert.doesNotMatch(out, /\[(boolean|string|number|required|array|default)|Options:|Show /, name);
  }
});

test('the language is that of the environment, else Danish, and English where it is not spoken', async () => {
  const languages = {
    da_DK: 'da',
    'en_GB.UTF-8': 'en',
    de_DE: 'en',
    C: 'da',
    'C.UTF-8': 'da',
    '': 'da',
  } as const;
  for (const [locale, language] of Object.entries(languages)) {
    const { err } = await run([], { locale });
    assert.ok(err.includes(frameTexts[language].noCommand), locale);
  }
});

test('a word that is no command is refused with the one that was probably meant', async () => {
  const { code, out, err } = await run(['validat', 'x.json', '--language', 'en']);
  assert.equal(code, 2);
  assert.equal(out, '');
  assert.match(err, /no command called validat\. Did you mean validate\?/);
  assert.match(err, /conference-widgets --help/);
});

test('wrong use is said in one sentence, with where the help is, in both languages', async () => {
  const uses = [['validate'], ['validate', 'x', '--colour', 'red'], ['validate', 'x', '--language', 'tlh']];
  for (const use of uses) {
    for (const locale of CLI_LANGUAGES) {
      const { code, out, err } = await run(use, { locale });
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /validate --help/);
      assert.doesNotMatch(err, /^\s+at /m);
    }
  }
});

test('the version is that of the package', async () => {
  assert.deepEqual(await run(['--version']), { code: 0, out: `${VERSION}\n`, err: '' });
});

test('what nobody foresaw is told with all that a report needs', async () => {
  const now = () => {
    throw new Error('The clock has stopped.');
  };
  const { code, err } = await run(['init', 'nowhere at all', '--yes'], { now });
  assert.equal(code, 2);
  assert.match(err, /Der er en fejl i programmet.*The clock has stopped\./);
  assert.match(err, /^\s+at /m);
});
