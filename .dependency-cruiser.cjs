/** What may import what, as CONTRIBUTING.md draws it. Type imports count: a type is a dependency too. */

const { builtinModules } = require('node:module');

const BUILT_INS = `^(node:)?(${builtinModules.join('|')})$`;

const STATIC = { dynamic: false };

/** Where a browser enters: what these reach, directly or through other files, it may load. */
const BROWSER = '^src/(index\\.ts$|formats/|i18n/|ui/|elements/|embed/)';

const RULES = [
  {
    name: 'no-cycles',
    comment: 'Files that import each other are one file in two places.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that leads nowhere escapes every other rule.',
    // What runs in the editors of CMSs is there once `npm run test:cms` has installed them.
    from: { pathNot: '^test/cms/in-page/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'dataset-stands-alone',
    comment: 'The data model runs in a browser, in Node and in a worker, and knows nothing of what shows it.',
    from: { path: '^src/dataset/' },
    to: { path: '^src/', pathNot: '^src/dataset/' },
  },
  {
    name: 'dataset-has-no-dom',
    comment: 'The data model draws nothing.',
    from: { path: '^src/(dataset|formats|i18n)/' },
    to: { path: 'node_modules/(lit|lit-html|lit-element|@lit|@lit-labs)/' },
  },
  {
    name: 'formats-know-the-dataset-only',
    comment: "Other people's formats are pure functions over the data model.",
    from: { path: '^src/formats/' },
    to: { path: '^src/', pathNot: '^src/(formats|dataset)/' },
  },
  {
    name: 'i18n-stands-alone',
    comment: 'Languages, dates and numbers serve everything, so they lean on nothing.',
    from: { path: '^src/i18n/' },
    to: { path: '^src/', pathNot: '^src/i18n/' },
  },
  {
    name: 'ui-below-elements',
    comment:
      'Elements are made of ui, not the other way round; a format is loaded when a visitor asks for it.',
    from: { path: '^src/ui/' },
    to: { path: '^src/', pathNot: '^src/(ui|dataset|i18n)/' },
  },
  {
    name: 'elements-below-embed',
    comment: 'An element does not know how it gets into a page, nor how it is published.',
    from: { path: '^src/elements/' },
    to: { path: '^src/', pathNot: '^src/(elements|ui|dataset|i18n|formats)/' },
  },
  {
    name: 'formats-on-demand',
    comment: 'A visitor pays for iCalendar and vCard when pressing the button: use import().',
    from: { path: '^src/(elements|embed)/' },
    to: { path: '^src/formats/', ...STATIC },
  },
  {
    name: 'ical-in-formats-only',
    comment: 'One place knows the library; everyone else gets it with the format, on demand.',
    from: { path: '^src/', pathNot: '^src/formats/' },
    to: { path: 'node_modules/ical\\.js/' },
  },
  {
    name: 'elements-are-leaves',
    comment: 'Every widget can be loaded, renamed and prerendered alone; what two widgets share lives in ui.',
    from: { path: '^src/elements/([^/]+)/' },
    to: { path: '^src/elements/[^/]+/', pathNot: '^src/elements/$1/' },
  },
  {
    name: 'classes-register-nothing',
    comment: 'Importing a class must not define a tag: only the script and the application define.',
    from: { path: '^src/(index\\.ts$|ui/|elements/)', pathNot: '\\.define\\.ts$' },
    to: { path: '\\.define\\.ts$' },
  },
  {
    name: 'embed-loads-elements-on-demand',
    comment: 'The script fetches only the widgets that stand on the page; the single file is the exception.',
    from: { path: '^src/embed/', pathNot: '^src/embed/conference-widgets\\.all\\.ts$' },
    to: { path: '^src/elements/', pathNot: '^src/elements/(register|widgets)\\.ts$', ...STATIC },
  },
  {
    name: 'browser-without-node-programs',
    comment: 'What a browser loads runs without the publication and the command line.',
    from: { path: BROWSER },
    to: {
      path: '^src/(publish|cli)/|^src/dataset/parse-text\\.ts$|node_modules/@lit-labs/ssr/',
      reachable: true,
    },
  },
  {
    name: 'browser-without-node-built-ins',
    comment: 'A browser has no node: modules.',
    from: { path: BROWSER },
    to: {
      path: BUILT_INS,
      reachable: true,
    },
  },
  {
    name: 'publish-below-cli',
    comment: 'The command line is a shell around the rest.',
    from: { path: '^src/publish/' },
    to: { path: '^src/cli/' },
  },
  {
    name: 'demo-as-a-user',
    comment: 'The demo shows what a user can do, so it uses what a user gets.',
    from: { path: '^demo/' },
    to: { path: '^src/', pathNot: '^src/(index\\.ts|elements/[^/]+/[^/]+\\.define\\.ts|embed/[^/]+\\.ts)$' },
  },
  {
    name: 'sources-without-tests',
    comment: 'Nothing that is shipped needs what is not.',
    from: { path: '^src/' },
    to: { path: '^(test|demo|vite)/' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: RULES.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
