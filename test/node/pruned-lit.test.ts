/** What the build takes out of Lit, because no widget uses it (vite/prune-lit.ts). */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const ROOMS = ['core', 'templates', 'filter', 'actions', 'elements', 'embed'];

/** What of Lit, by its name, is not in the build. */
const PRUNED: Readonly<Record<string, RegExp>> = {
  'another module of Lit':
    /from 'lit\/(?!(?:decorators|directive-helpers|directive|directives\/guard)\.js')[^']+'/,
  'a part of Lit':
    /import [^;]*\b(?:mathml|AsyncDirective|ElementPart|defaultConverter)\b[^;]*from 'lit[^;]*;/,
  'an option of a property':
    /@(?:property|state)\([^)]*\b(?:converter|hasChanged|noAccessor|type: (?!Boolean|Number))/,
  'a property that is reflected and no text': /@property\((?=[^)]*reflect)(?=[^)]*type)/,
  'a decorated accessor': /@(?:property|state)\([^)]*\)\s+(?:override )?(?:accessor|[gs]et)\s/,
  'an initializer': /\baddInitializer\b/,
  'a binding in text that is not parsed': /<(style|script|textarea|title)\b[^>]*>(?:(?!<\/\1>)[^`])*\$\{/,
  'a comment in a template': /\b(?:html|svg)`[^`]*<!--/,
  'a binding for a tag': /\b(?:html|svg)`[^`]*<\/?\$\{/,
  'a listener that is no function': /@[a-z-]+=\$\{\{/,
};

/** The parts of Lit that a module would miss. */
const missed = (code: string) =>
  Object.entries(PRUNED)
    .filter(([, pattern]) => pattern.test(code))
    .map(([name]) => name);

test('no widget uses what is taken out of Lit', () => {
  const modules = ROOMS.flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('page/'))
      .map((name) => `src/${room}/${name}`),
  );
  assert.ok(modules.length > 100);
  const found = modules.flatMap((module) =>
    missed(readFileSync(module, 'utf8')).map((name) => `${module}: ${name}`),
  );
  assert.deepEqual(found, []);
});

test('each part that is taken out would be found', () => {
  const uses = [
    "import { until } from 'lit/directives/until.js';",
    "import { html, mathml } from 'lit';",
    '@property({ hasChanged: () => true }) size = 1;',
    '@property({ reflect: true, type: Boolean }) open = false;',
    '@property() set size(value: number) {}',
    'Widget.addInitializer(() => {});',
    'html`<textarea rows="2">${text}</textarea>`',
    'html`<p><!-- ${text} --></p>`',
    'html`<${tag}></${tag}>`',
    'html`<button @click=${{ handleEvent() {} }}></button>`',
  ];
  for (const use of uses) assert.equal(missed(use).length, 1, use);
});
