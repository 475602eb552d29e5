/** What may import what, as CONTRIBUTING.md draws it. Type imports count: a type is a dependency too. */

const { builtinModules } = require('node:module');

const BUILT_INS = `^(node:)?(${builtinModules.join('|')})$`;

const STATIC = { dynamic: false };

/** The rooms of `src` from the ground up, and which of those below it each may use. */
const ROOMS = [
  {
    room: 'dataset',
    uses: [],
    why: 'The data model runs in a browser, in Node and in a worker, and knows nothing of what shows it.',
  },
  {
    room: 'i18n',
    uses: [],
    why: 'Languages, dates and numbers serve everything, so they depend on nothing.',
  },
  {
    room: 'formats',
    uses: ['dataset'],
    why: "Other people's formats are pure functions over the data model.",
  },
  {
    room: 'core',
    uses: ['dataset', 'i18n', 'formats', 'host-page'],
    why: 'Every widget is built on it, so it knows none of them.',
  },
  {
    room: 'templates',
    uses: ['dataset', 'i18n', 'core'],
    why: 'What a record looks like does not depend on what a visitor looks for or does.',
  },
  {
    room: 'filter',
    uses: ['dataset', 'i18n', 'core', 'templates'],
    why: 'A filter serves every list, so it knows none of them.',
  },
  {
    room: 'actions',
    uses: ['dataset', 'i18n', 'formats', 'core', 'templates', 'filter', 'host-page'],
    why: 'Actions stand in many widgets, so they know none of them.',
  },
  {
    room: 'elements',
    uses: ['dataset', 'i18n', 'formats', 'core', 'templates', 'filter', 'actions'],
    why: 'An element does not know how it gets into a page, nor how it is published.',
  },
  {
    room: 'host-page',
    uses: ['dataset', 'i18n'],
    why: "Other people's pages are read alike in a browser and in Node.",
  },
];

/** What Studio runs in a worker, where it is a publisher; the rest of Studio is a page. */
const PUBLISHER = '^src/studio/publish/(?!publish-)';

const BELOW = ROOMS.map(({ room }) => room);

const PROGRAMS = [
  {
    room: 'embed',
    uses: BELOW,
    why: 'The scripts run in a page, without the studio, the publication and the command line.',
  },
  {
    room: 'studio',
    uses: [...BELOW, 'embed'],
    except: PUBLISHER,
    why: 'The studio runs in a page, and nothing is built on it.',
  },
  { room: 'publish', uses: [...BELOW, 'embed'], why: 'The command line is a shell around the rest.' },
];

const roomRule = ({ room, uses, except, why }) => ({
  name: `${room}-uses-rooms-below`,
  comment: why,
  from: { path: `^src/${room}/`, ...(except && { pathNot: except }) },
  to: { path: '^src/', pathNot: `^src/(${[room, ...uses].join('|')})/` },
});

/** Where a browser enters: what these reach, directly or through other files, it may load. */
const BROWSER =
  '^src/(index\\.ts$|formats/|i18n/|core/|templates/|filter/|actions/|elements/|embed/|studio/)';

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
    // What runs in the editors of CMSs, or beside our widgets, is there once `npm run test:cms` or `bench` has installed it.
    from: { pathNot: '^test/(cms|bench)/in-page/' },
    to: { couldNotResolve: true },
  },
  ...[...ROOMS, ...PROGRAMS].map(roomRule),
  {
    name: 'publisher-uses-publish',
    comment: 'The worker in which Studio publishes is the command without its command line.',
    from: { path: PUBLISHER },
    to: { path: '^src/', pathNot: `^src/(studio|publish|embed|${BELOW.join('|')})/` },
  },
  {
    name: 'data-has-no-dom',
    comment: 'Data, languages and formats draw nothing.',
    from: { path: '^src/(dataset|formats|i18n)/' },
    to: { path: 'node_modules/(lit|lit-html|lit-element|@lit|@lit-labs)/' },
  },
  {
    name: 'formats-on-demand',
    comment: 'A visitor pays for iCalendar and vCard when pressing the button: use import().',
    from: { path: '^src/(core|actions|elements|embed)/' },
    to: { path: '^src/formats/', ...STATIC },
  },
  {
    name: 'ical-in-formats-only',
    comment: 'One room knows the library; everyone else gets it with the format, on demand.',
    from: { path: '^src/', pathNot: '^src/formats/' },
    to: { path: 'node_modules/ical\\.js/' },
  },
  {
    name: 'elements-are-leaves',
    comment:
      'Every widget can be loaded, renamed and prerendered alone; what two widgets share lives in a room below.',
    from: { path: '^src/elements/([^/]+)/' },
    to: { path: '^src/elements/[^/]+/', pathNot: '^src/elements/$1/' },
  },
  {
    name: 'classes-register-nothing',
    comment: 'Importing a class must not define a tag: only the script and the application define.',
    from: {
      path: '^src/(index\\.ts$|core/|templates/|filter/|actions/|elements/)',
      pathNot: '\\.define\\.ts$',
    },
    to: { path: '\\.define\\.ts$' },
  },
  {
    name: 'embed-loads-elements-on-demand',
    comment: 'The script fetches only the widgets that stand on the page; the single file is the exception.',
    from: { path: '^src/embed/', pathNot: '^src/embed/conference-widgets\\.all\\.ts$' },
    to: { path: '^src/elements/', ...STATIC },
  },
  {
    name: 'browser-without-node-programs',
    comment: 'What a page loads runs without the publication and the command line.',
    from: { path: BROWSER, pathNot: PUBLISHER },
    to: {
      path: '^src/(publish|cli)/|^src/(dataset/parse/parse-text|host-page/parse5-page)\\.ts$|node_modules/@lit-labs/ssr/',
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
    name: 'demo-as-a-user',
    comment: 'The demo shows what a user can do, so it uses what a user gets.',
    from: { path: '^demo/' },
    to: {
      path: '^src/',
      pathNot:
        '^src/(index\\.ts|elements/[^/]+/[^/]+\\.define\\.ts|embed/[^/]+\\.ts|host-page/host-policy\\.ts)$',
    },
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
