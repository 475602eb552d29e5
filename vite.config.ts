/**
 * Builds the scripts that pages embed, into `dist/embed`, and the page that makes snippets, into `dist/configurator`. The
 * modules for npm are not bundled: see tsconfig.build.json.
 *
 * `chunks`: each widget, and what widgets share, in files named after their content.
 * `debug`: the panel for webmasters, one more chunk. Apart from the others, because it shares no file with them: it must
 *   run where Lit is refused, and say so.
 * `loader`: conference-widgets.js. After the chunks, because it names their files, so that one round trip fetches a
 *   widget with all it needs. Apart from them, because it must run before anything else arrives, and because no chunk
 *   may import it: a CMS adds `?ver=…` to its address, and under two addresses it would run twice.
 * `page`: the pages at embed addresses, for frames, and their script. Apart from the loader, which stands beside it.
 * `content`: what widgets are made of as one function, for the next; no file of its own.
 * `all`: conference-widgets.all.js, one file with everything, for pages that pin a script by its integrity hash.
 * `configurator`: a folder of static files. After `all`, because it knows that file's hash.
 *
 * At last integrity.json: the version, and the hash of each file.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import {
  defineConfig,
  type BuildEnvironmentOptions,
  type EnvironmentOptions,
  type Plugin,
  type Rolldown,
} from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { pageHtml } from './src/embed/page/page-html.js';
import { CHUNK_NAMES, importChunks, nameChunks } from './vite.chunks.js';
import { pruneDecorators } from './vite.decorators.js';
import { CONTENT, singleFile } from './vite.single-file.js';
import { fileIntegrity, integrityOf } from './vite.integrity.js';

const FOLDER = 'dist/embed';

function minified(filename: string, styles: string): string {
  return transform({ filename, code: Buffer.from(styles), minify: true }).code.toString();
}

/**
 * Minifies the style sheets in `css` templates. Templates of HTML stay as they are written: hydration compares them with
 * those that a server rendered from.
 */
function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    enforce: 'pre',
    transform(source, id) {
      if (!id.endsWith('.styles.ts')) return undefined;
      // In a template a backslash is written twice.
      const code = source.replace(/(?<=\bcss`)[^`$]*(?=`)/g, (styles) =>
        minified(id, styles.replaceAll('\\\\', '\\')).replaceAll('\\', '\\\\'),
      );
      return { code, map: null };
    },
  };
}

/** Writes a page for each widget, and the style sheet that they share. */
function writePages(tags: readonly string[]): Plugin {
  const styles = 'src/embed/page/embed-page.css';
  return {
    name: 'write-pages',
    applyToEnvironment: ({ name }) => name === 'page',
    generateBundle() {
      const source = minified(styles, readFileSync(styles, 'utf8'));
      this.emitFile({ type: 'asset', fileName: 'embed-page.css', source });
      for (const tag of tags) {
        this.emitFile({ type: 'asset', fileName: `embed/${tag}/index.html`, source: pageHtml(tag) });
      }
    },
  };
}

const BY_NEED = 'by need';

/** The widgets that a module is part of from the beginning, by their tags; and `BY_NEED` where what comes later takes it. */
function usersOf(id: string, context: Rolldown.ChunkingContext, seen = new Set<string>()): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const [, tag] = /\/src\/elements\/([a-z-]+)\/\1\.ts$/.exec(id) ?? [];
  if (tag) return [tag];
  const importers = context.getModuleInfo(id)?.importers ?? [];
  return importers.length > 0 ? importers.flatMap((importer) => usersOf(importer, context, seen)) : [BY_NEED];
}

/**
 * The file for what these have in common. There are few, because many small ones compress worse and cost a request each;
 * and not one, because a small widget shall not load what it takes to show a conference.
 */
function sharedGroup(users: readonly string[]): 'core' | 'conferences' | undefined {
  if (users.length < 2) return undefined;
  if (users.includes('contact-box')) return 'core';
  return users.includes('conference-list') ? 'conferences' : undefined;
}

/** What of ical.js writes, with its defaults; RFC 5545, section 3.1, has the length of lines and their ends. */
const WRITING_ICAL = `
  import design from './design.js';
  import stringify from './stringify.js';
  export default { foldLength: 75, newLineChar: '\\r\\n', design, stringify };
`;

/**
 * Leaves out what writing an iCalendar or vCard does not take, three quarters of ical.js: its modules import each other
 * in circles, so that no bundler finds out by itself.
 */
function pruneICal(): Plugin {
  const library = join(dirname(fileURLToPath(import.meta.resolve('ical.js'))), '../lib/ical/');
  const writing = ['stringify.js', 'design.js', 'helpers.js'];
  return {
    name: 'prune-ical',
    enforce: 'pre',
    resolveId: (source) => (source === 'ical.js' ? `${library}module.js` : undefined),
    load(id) {
      if (!id.startsWith(library)) return undefined;
      const name = id.slice(library.length);
      if (name === 'module.js') return WRITING_ICAL;
      return writing.includes(name) ? undefined : 'export default class {}';
    },
  };
}

/** What the configurator is made of besides its script, by the names in its folder. */
const CONFIGURATOR_FILES = {
  'configurator.css': 'demo/configurator/configurator.css',
  'demo.css': 'demo/demo.css',
  'icon.svg': 'demo/icon.svg',
  'custom-elements.json': 'data/custom-elements.json',
  'hosts.json': 'data/hosts.json',
};

/** Puts the configurator's page beside its script, with the version of the scripts and the hash of the single file. */
function configuratorPage(): Plugin {
  return {
    name: 'configurator-page',
    applyToEnvironment: ({ name }) => name === 'configurator',
    async generateBundle() {
      const integrity = await fileIntegrity(join(FOLDER, 'conference-widgets.all.js'));
      const page = readFileSync('demo/configurator/index.html', 'utf8')
        .replace('data-version=""', `data-version="${packageJson.version}"`)
        .replace('data-integrity=""', `data-integrity="${integrity}"`);
      this.emitFile({ type: 'asset', fileName: 'index.html', source: page });
      for (const [fileName, path] of Object.entries(CONFIGURATOR_FILES))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    },
  };
}

/** Minified in full: Vite would spare the white space and comments of a library, which here no bundler reads again. */
function embedBuild(
  input: Rolldown.InputOption,
  output: Rolldown.OutputOptions,
  options?: BuildEnvironmentOptions,
): EnvironmentOptions {
  const fully = { entryFileNames: '[name].js', minify: true, comments: false, ...output };
  return { consumer: 'client', build: { ...options, rolldownOptions: { input, output: fully } } };
}

export default defineConfig(() => {
  const tags = readdirSync('src/elements', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  const chunks = embedBuild(
    {
      ...Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/${tag}.ts`])),
      hydration: 'src/embed/hydration.ts',
      'seed-page': 'src/embed/seed-page.ts',
      shapes: 'src/embed/shapes/upgrade-shapes.ts',
    },
    {
      entryFileNames: CHUNK_NAMES,
      chunkFileNames: CHUNK_NAMES,
      codeSplitting: {
        groups: ['core', 'conferences'].map((group) => ({
          debugName: group,
          name: (id: string, context: Rolldown.ChunkingContext) =>
            sharedGroup(usersOf(id, context)) === group ? group : null,
        })),
      },
    },
    { manifest: 'manifest.json' },
  );
  const debug = embedBuild('src/embed/debug/debug-panel.ts', { entryFileNames: 'chunks/[name]-[hash].js' });
  const loader = embedBuild('src/embed/conference-widgets.ts', {});
  const page = embedBuild('src/embed/embed-page.ts', {});
  const content = embedBuild(CONTENT, { codeSplitting: false }, { license: { fileName: 'licenses.md' } });
  const all = embedBuild('src/embed/conference-widgets.all.ts', { codeSplitting: false });
  const configurator = embedBuild('demo/configurator/configurator.ts', {}, { outDir: 'dist/configurator' });

  return {
    base: './',
    publicDir: false,
    build: {
      outDir: FOLDER,
      emptyOutDir: false,
      target: 'es2022',
      // As a library, because Vite adds code of its own to the dynamic imports of an application.
      lib: { entry: [], formats: ['es'] },
    },
    plugins: [
      nameChunks(),
      pruneICal(),
      pruneDecorators(),
      minifyStyles(),
      importChunks(),
      singleFile(),
      writePages(tags),
      configuratorPage(),
    ],
    environments: { chunks, debug, loader, page, content, all, configurator },
    builder: {
      async buildApp(builder) {
        for (const name of ['chunks', 'debug', 'loader', 'page', 'content', 'all', 'configurator']) {
          const environment = builder.environments[name];
          if (environment) await builder.build(environment);
        }
        const integrity = await integrityOf(FOLDER, packageJson.version);
        writeFileSync(join(FOLDER, 'integrity.json'), `${JSON.stringify(integrity, undefined, 2)}\n`);
      },
    },
  };
});
