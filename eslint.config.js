import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Syntax that a habit of this project, or a host's content security policy, rules out. */
const NOT_IN_SOURCES = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: a thing has one name everywhere.' },
  { selector: 'ExportAllDeclaration', message: 'Name what is exported: a reader must see it.' },
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=/]',
    message: "A style attribute violates style-src 'self': use a class, or set the property with CSSOM.",
  },
  {
    selector: 'TemplateElement[value.raw=/<style/]',
    message: "A style element violates style-src 'self': use static styles.",
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'Text is text: no HTML from data reaches the DOM as HTML, and Trusted Types refuse it.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Text is text: no HTML from data reaches the DOM as HTML, and Trusted Types refuse it.',
  },
];

const NOT_IMPORTED = [
  { name: 'lit/directives/style-map.js', message: "Its first render violates style-src 'self'." },
  { name: 'lit/directives/unsafe-html.js', message: 'Text is text.' },
  { name: 'lit/directives/unsafe-svg.js', message: 'Text is text.' },
  { name: 'zod', message: "Import z from 'src/dataset/schema/zod.ts', which is small and CSP-clean." },
];

const LIT_TEMPLATES = {
  name: 'lit',
  importNames: ['html', 'svg'],
  message: "Import them from 'src/core/html.ts', which leaves out the white space of our sources.",
};

/** In the pages of others. */
const NOT_IN_BROWSERS = [
  ...NOT_IN_SOURCES,
  {
    selector: 'MemberExpression[object.name="Array"][property.name="from"]',
    message: 'Old libraries replace it in the page by one of their own. Spread: [...Array(3).keys()].map(…)',
  },
];

/** Properties by which code walks through pages of others, where a form may give a field for each. */
const WALKS = /^(?:assignedSlot|childNodes|getRootNode|nodeType|parentElement|parentNode)$/;

/** Reading what markup can take: any property of a document, and the way from one element of a page to the next. */
const CLOBBERED = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { own: 'Markup can take this name. Read it with `own` from host-page/own.ts.' },
  },
  create(context) {
    const { getTypeAtLocation } = context.sourceCode.parserServices;
    const isDocument = (node) =>
      getTypeAtLocation(node).getNonNullableType().getSymbol()?.name === 'Document';
    const check = (node, object, name) => {
      if (WALKS.test(name) ? object.type !== 'ThisExpression' : isDocument(object))
        context.report({ node, messageId: 'own' });
    };
    return {
      MemberExpression(node) {
        check(node, node.object, node.property.name);
      },
      'VariableDeclarator[id.type="ObjectPattern"][init]'({ id, init }) {
        for (const { key } of id.properties) if (key) check(key, init, key.name);
      },
    };
  },
};

const INLINE_TAG =
  /<\/?(?:a|abbr|b|bdi|bdo|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u)(?![\w-])[^>]*>/g;

/**
 * Spaces that formatting may take away: core/html.ts leaves out a line break beside a tag or a binding, and Prettier breaks
 * lines where a space stands. Only beside blocks, and between bindings alone, is a line break always layout.
 */
const MEANT_SPACE = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      space: 'A line break is no space here, and a space may become one. Write &#32;, or nothing.',
    },
  },
  create(context) {
    // A binding, an inline tag, a block.
    const wrong = [/[^\s¤↔▮]\s*\n\s*[¤↔]/, /[¤↔]\s*\n\s*[^\s¤▮]/, /↔\s*\n\s*¤/, /[¤↔] +[¤↔]/];
    return {
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/]'({ quasi }) {
        const written = quasi.quasis.map(({ value }) => value.raw).join('¤');
        const markup = written.replace(INLINE_TAG, '↔').replace(/<[^>]*>/g, '▮');
        if (wrong.some((pattern) => pattern.test(markup)))
          context.report({ node: quasi, messageId: 'space' });
      },
    };
  },
};

/** Calls whose promise the test runner itself awaits. */
const SAFE_CALLS = [{ from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' }];

const NOT_IN_TESTS = [
  {
    selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs, everywhere.',
  },
  {
    selector: 'CallExpression[callee.name=/^(aTimeout|setTimeout)$/]',
    message: 'Wait for what should happen, not for time to pass.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'data/', 'custom-elements.json'] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript's noPropertyAccessFromIndexSignature is off, but `process.env['NAME']` says that it is a lookup.
      '@typescript-eslint/dot-notation': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: SAFE_CALLS }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**', 'demo/**'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without markers for no list, unless its role says that it is one.
      'lit-a11y/no-redundant-role': 'off',
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/lifecycle-super': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',
      // TypeScript knows that the base class has the callbacks.
      'wc/guard-super-call': 'off',
      // Lit calls a listener in a template with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': ['error', ...NOT_IN_SOURCES],
      'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
      'no-restricted-imports': ['error', { paths: NOT_IMPORTED }],
    },
  },
  {
    files: ['src/{core,templates,filter,actions,elements,embed}/**'],
    ignores: ['src/core/html.ts', 'src/filter/highlight.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [...NOT_IMPORTED, LIT_TEMPLATES] }] },
  },
  {
    files: [
      'src/{dataset,i18n,core,templates,filter,actions,elements,host-page,embed}/**',
      'src/formats/export/**',
    ],
    rules: { 'no-restricted-syntax': ['error', ...NOT_IN_BROWSERS] },
  },
  {
    // Not the pages that we write ourselves, nor the elements that Node makes of a page.
    files: ['src/{core,templates,filter,actions,elements,host-page,embed}/**'],
    ignores: ['src/embed/embed-*.ts', 'src/embed/page/**', 'src/host-page/{own,parse5-page}.ts'],
    plugins: { page: { rules: { clobbered: CLOBBERED } } },
    rules: { 'page/clobbered': 'error' },
  },
  {
    files: ['src/{core,templates,filter,actions,elements,embed,studio}/**'],
    plugins: { template: { rules: { 'meant-space': MEANT_SPACE } } },
    rules: { 'template/meant-space': 'error' },
  },
  { files: ['test/**/*.test.ts'], rules: { 'no-restricted-syntax': ['error', ...NOT_IN_TESTS] } },
  {
    // Merging a call signature into a library's type takes an interface.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/prefer-function-type': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
);
