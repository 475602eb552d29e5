/**
 * Builds the scripts that pages embed, into `dist/embed`, and the page for editors, into `dist/studio` and, beginning with the view
 * that shows, into `dist/configurator`. The modules for npm are not bundled: see tsconfig.build.json.
 *
 * `chunks`: each widget, and what widgets share, in files named after their content.
 * `debug`: the panel for webmasters, one more chunk. Apart from the others, because it shares no file with them: it must
 *   run where Lit is refused, and say so.
 * `beside`: what the single file leaves to files beside it, each in an environment and a file of its own, which shares none with the chunks. Before
 *   `content`, which knows their hashes.
 * `loader`: conference-widgets.js. After the chunks, because it names their files, so that one round trip fetches a
 *   widget with all it needs. Apart from them, because it must run before anything else arrives, and because no chunk
 *   may import it: a CMS adds `?ver=…` to its address, and under two addresses it would run twice.
 * `pages`: conference-widgets.pages.js, which prerendered pages have in place of the loader, and which loads it. Apart from that one,
 *   because it is to be small.
 * `page`: the pages at embed addresses, for frames, and their script. Apart from the loader, which stands beside it.
 * `language`: the script that sets the language of such a page before it is shown. Apart from `page`, which comes later.
 * `content`: what widgets are made of as one function, for the next; no file of its own.
 * `all`: conference-widgets.all.js, one file with everything, for pages that pin a script by its integrity hash.
 * `studio`: the pages for editors and publishers.
 * `importer`: the worker of Studio that reads spreadsheets and other sources. Apart from the page, whose Lit needs a document.
 * `publisher`: the worker in which Studio publishes. It renders as a server does: with the Lit and the style sheets of the modules
 *   for npm, so that both give the same bytes.
 *
 * Then the pages of Studio, which know the hash of the single file, and the style sheets of prerendered widgets.
 * At last integrity.json: the version, and the hash of each file; and a list of what a publication takes of all this.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type BuildEnvironmentOptions, type EnvironmentOptions, type Rolldown } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { CHUNK_NAMES, classicScript, importChunks, nameChunks } from './vite/chunks.js';
import { compactTemplates } from './vite/compact-templates.js';
import { CHUNK_GROUPS } from './vite/chunk-groups.js';
import { writeBuiltList } from './vite/built-list.js';
import { clobberProofLit } from './vite/clobber-proof-lit.js';
import { DEV_SERVER } from './vite/dev-server.js';
import { embedPages } from './vite/embed-pages.js';
import { integrityOf } from './vite/integrity.js';
import { isLoadedFirst, writeStudioPages } from './vite/studio-pages.js';
import { writeStyleSheets } from './vite/style-sheets.js';
import { serverLit } from './vite/server-lit.js';
import { pruneLit } from './vite/prune-lit.js';
import { pruneZip } from './vite/prune-zip.js';
import { pruneICal } from './vite/prune-ical.js';

import { BESIDE, CONTENT, singleFile } from './vite/single-file.js';
import { shortenScripts } from './vite/shorten-scripts.js';
import { minifyStyles } from './vite/styles.js';

const FOLDER = 'dist/embed';

/** Minified in full: Vite would spare the white space and comments of a library, which here no bundler reads again. */
function embedBuild(
  input: Rolldown.InputOption,
  output: Rolldown.OutputOptions,
  options?: BuildEnvironmentOptions,
): EnvironmentOptions {
  const fully = { entryFileNames: '[name].js', minify: true, comments: false, ...output };
  return {
    consumer: 'client',
    // What is loaded by need may use what is in the file of a widget, which then stays one file.
    build: {
      ...options,
      rolldownOptions: { input, preserveEntrySignatures: 'allow-extension', output: fully },
    },
  };
}

export default defineConfig(({ command }) => {
  if (command === 'serve') return DEV_SERVER;

  const tags = readdirSync('src/elements', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  const chunks = embedBuild(
    {
      ...Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/${tag}.ts`])),
      hydration: 'src/embed/hydration.ts',
      'load-part': 'src/dataset/load/load-part.ts',
      'seed-page': 'src/embed/seed-page.ts',
      shapes: 'src/embed/upgrade-shapes.ts',
      'taken-name': 'src/embed/taken-name.ts',
    },
    {
      entryFileNames: CHUNK_NAMES,
      chunkFileNames: CHUNK_NAMES,
      codeSplitting: {
        groups: CHUNK_GROUPS.map(({ name, takes }) => ({
          debugName: name,
          name: (id, context) => (takes(id, context) ? name : null),
        })),
      },
    },
    { manifest: 'manifest.json', license: { fileName: 'licenses.md' } },
  );
  const debug = embedBuild('src/embed/debug/debug-panel.ts', { entryFileNames: 'chunks/[name]-[hash].js' });
  const beside = Object.fromEntries(
    Object.entries(BESIDE).map(([name, module]) => [
      name,
      embedBuild(module, { entryFileNames: 'chunks/all-[name]-[hash].js', codeSplitting: false }),
    ]),
  );
  const loader = embedBuild('src/embed/conference-widgets.ts', {});
  const pages = embedBuild('src/embed/conference-widgets.pages.ts', { codeSplitting: false });
  const page = embedBuild('src/embed/embed-page.ts', {});
  const language = embedBuild('src/embed/embed-language.ts', {});
  const content = embedBuild(CONTENT, { codeSplitting: false });
  const all = embedBuild('src/embed/conference-widgets.all.ts', { codeSplitting: false });
  const studio = embedBuild(
    ['src/studio/studio.ts', 'src/studio/preview.ts'],
    {
      chunkFileNames: '[name]-[hash].js',
      codeSplitting: {
        // One file for what the first screen shares with the rest, one for what else reads conferences, and one for all widgets,
        // which a result needs some of.
        groups: [
          {
            name: (id, context) =>
              /\/node_modules\/(lit|@lit)|\/src\/dataset\/|\/src\/studio\/(document|form|save)\//.test(id) &&
              isLoadedFirst(id, context)
                ? 'shared'
                : null,
          },
          { name: 'queries', test: /\/src\/dataset\/(?!schema\/zod)/ },
          { name: 'widgets', test: /\/src\/(core|templates|filter|actions|elements)\// },
        ],
      },
    },
    { outDir: 'dist/studio' },
  );
  const importer = embedBuild(
    { importer: 'src/studio/import/importer.ts' },
    { chunkFileNames: '[name]-[hash].js' },
    { outDir: 'dist/studio' },
  );

  const publisher = embedBuild(
    'src/studio/publish/publisher.ts',
    { codeSplitting: false },
    { outDir: 'dist/studio' },
  );

  return {
    base: './',
    publicDir: false,
    define: { PACKAGE_VERSION: JSON.stringify(packageJson.version) },
    build: {
      outDir: FOLDER,
      emptyOutDir: false,
      target: 'es2022',
      // As a library, because Vite adds code of its own to the dynamic imports of an application.
      lib: { entry: [], formats: ['es'] },
    },
    plugins: [
      serverLit(),
      nameChunks(),
      pruneICal(),
      pruneLit(),
      pruneZip(),
      clobberProofLit(),
      minifyStyles(),
      compactTemplates(),
      importChunks(),
      singleFile(),
      classicScript(),
      embedPages(tags),
      shortenScripts(),
    ],
    environments: {
      chunks,
      debug,
      ...beside,
      loader,
      pages,
      page,
      language,
      content,
      all,
      studio,
      importer,
      publisher,
    },
    builder: {
      async buildApp(builder) {
        for (const name of [
          'chunks',
          'debug',
          ...Object.keys(BESIDE),
          'loader',
          'pages',
          'page',
          'language',
          'content',
          'all',
          'studio',
          'importer',
          'publisher',
        ]) {
          const environment = builder.environments[name];
          if (environment) await builder.build(environment);
        }
        await writeStudioPages('dist', join(FOLDER, 'conference-widgets.all.js'));
        await writeStyleSheets(FOLDER);
        const integrity = await integrityOf(FOLDER, packageJson.version);
        writeFileSync(join(FOLDER, 'integrity.json'), `${JSON.stringify(integrity, undefined, 2)}\n`);
        await writeBuiltList('dist', integrity);
      },
    },
  };
});
