import type { TestRunnerPlugin } from '@web/test-runner';
import { build } from 'vite';

/** Where the test server has the packages. */
const PREFIX = '/packages/';

/** The packages that tests and their subjects import in browsers. */
const PACKAGES = [
  '@lit-labs/ssr-client/lit-element-hydrate-support.js',
  '@open-wc/semantic-dom-diff',
  '@open-wc/testing',
  'fast-check',
  'ical.js',
  'idiomorph',
  'jsqr',
  'lit',
  'lit/decorators.js',
  'lit/directive-helpers.js',
  'lit/directive.js',
  'lit/directives/guard.js',
  'lit/directives/map.js',
  'parse5',
  'react',
  'react-dom',
  'react-dom/client',
  'ts-ics',
  'vue',
  'zod/mini',
];

const nameOf = (entry: string) => entry.replaceAll(/\W/g, '-');

/** Scripts by their names: one for each entry, and those with what several of them share. */
async function bundlePackages(conditions: string[]): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    mode: 'development',
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    resolve: { conditions },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        // The commands belong to the page of the runner, and the checker leaves itself on the window.
        external: [/^@web\//, /^axe-core/],
        input: Object.fromEntries(PACKAGES.map((entry) => [nameOf(entry), entry])),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
      },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return new Map(outputs.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each.code]] : [])));
}

/**
 * Gives browsers each package as one script. They are some 150 small files otherwise, which every page of tests asks for
 * anew, and which take a browser longer than its tests.
 *
 * @param conditions of the packages' exports, as the resolver of all other modules has them
 */
export function packagesPlugin(conditions: string[]): TestRunnerPlugin {
  let scripts: Promise<Map<string, string>> | undefined;
  return {
    name: 'packages',
    // Before the resolver of node modules, which would find the packages' own files.
    resolveImport({ source }) {
      if (PACKAGES.includes(source)) return `${PREFIX}${nameOf(source)}.js`;
      // A second copy of it would not know the templates of the first.
      if (/^@?lit\b/.test(source))
        throw new Error(`${source} is to be named in test/support/packages-plugin.ts.`);
      return undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(PREFIX)) return undefined;
      scripts ??= bundlePackages(conditions);
      const body = (await scripts).get(path.slice(PREFIX.length));
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
