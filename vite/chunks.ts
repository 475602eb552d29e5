import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { loadChunksCode } from './load-chunks.js';

/** `import('./core.js')`, its quote and its source. */
export const DYNAMIC_IMPORT = /\bimport\((['"])(.+?)\1\)/g;

/** Of each module of `chunks`: its built file, preceded by the files that one imports. */
type ChunkGraph = ReadonlyMap<string, readonly string[]>;

const chunksOf = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle).filter((output) => output.type === 'chunk');

/** Finds the files that a built file imports, and those that they import, followed by the file itself. */
function importsOf(chunks: readonly Rolldown.OutputChunk[]): (file: string) => string[] {
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]));
  const withImports = (file: string): string[] => [
    ...new Set([...(imports.get(file) ?? []).flatMap(withImports), file]),
  ];
  return withImports;
}

function readGraph(bundle: Rolldown.OutputBundle): ChunkGraph {
  const chunks = chunksOf(bundle);
  const withImports = importsOf(chunks);
  const graph = new Map<string, readonly string[]>();
  // Of a module that is no entry only the file is known, which is enough to load it early.
  for (const { moduleIds, fileName } of chunks)
    for (const id of moduleIds) graph.set(id, withImports(fileName));
  for (const { facadeModuleId, fileName } of chunks) graph.set(facadeModuleId ?? '', withImports(fileName));
  return graph;
}

/** Stands in names and in code until all chunks are there. */
const HASH = '~hash~';
const NUMBERED_HASH = new RegExp(`-${HASH}(\\d*)`, 'g');

/** The bundler's file for the namespaces of modules, and its import in a chunk. */
const RUNTIME = `chunks/rolldown-runtime-${HASH}.js`;
const RUNTIME_IMPORT = new RegExp(`import\\{(\\w+) as (\\w+)\\}from"\\./rolldown-runtime-${HASH}\\.js";`);

/** Puts the bundler's file, which is smaller than what a request for it sends, into those that import it. */
function putInRuntime(bundle: Rolldown.OutputBundle): void {
  const runtime = bundle[RUNTIME];
  if (runtime?.type !== 'chunk') return;
  const [, body = '', name = ''] = /^(.*)export\{(\w+)\};\s*$/s.exec(runtime.code) ?? [];
  for (const chunk of chunksOf(bundle)) {
    if (!chunk.imports.includes(RUNTIME)) continue;
    chunk.imports = chunk.imports.filter((file) => file !== RUNTIME);
    chunk.code = chunk.code.replace(
      RUNTIME_IMPORT,
      (_import, exported: string, local: string) =>
        `const ${local}=(()=>{${body}return ${exported === name ? name : 'undefined'}})();`,
    );
    if (chunk.code.includes('rolldown-runtime')) throw new Error(`${chunk.fileName} imports ${RUNTIME}`);
  }
  Reflect.deleteProperty(bundle, RUNTIME);
}

/** The names of all chunks, whose hash is one. */
export const CHUNK_NAMES = `chunks/[name]-${HASH}.js`;

/** An import in a built chunk, in the function that `loadChunk` is called with. */
const BUILT_IMPORT = new RegExp(`\\(\\)=>import\\(\`\\./([^\`]+)-${HASH}(\\d*)\\.js\`\\)`, 'g');

/**
 * Has `loadChunk` import a chunk, which it can try again, together with all that one imports and that is not there yet: in one
 * round.
 */
function withLoadedChunks(
  { fileName, code }: Rolldown.OutputChunk,
  withImports: (file: string) => string[],
): string {
  const there = withImports(fileName);
  const nameOf = (file: string) =>
    file
      .replace(/^chunks\//, '')
      .replace(NUMBERED_HASH, '$1')
      .replace('.js', '');
  const result = code.replaceAll(BUILT_IMPORT, (_import, name: string, number: string) => {
    const files = withImports(`chunks/${name}-${HASH}${number}.js`);
    return `e=>e(\`${files
      .filter((file, index) => index === files.length - 1 || !there.includes(file))
      .map(nameOf)
      .join(' ')}\`)`;
  });
  if (/\bimport\(`\.\//.test(result))
    throw new Error(`${fileName} imports a chunk that could not be tried again`);
  return result;
}

/** The exports at the end of a minified chunk, and an import in one. */
const EXPORTS = /export\{([^}]*)\};?\s*$/;
const IMPORT = /import\{([^}]*)\}from(["'`])\.\/([^"'`]+)\2/g;

/** The names in a list of `one as other`, each with what it becomes. */
function pairsOf(list: string): [from: string, to: string][] {
  return list.split(',').map((entry) => {
    const [from = '', to = from] = entry.split(' as ');
    return [from, to];
  });
}

/** Names in an order that compresses, because each is the next of the one before it. */
const listed = (pairs: readonly (readonly [from: string, to: string])[]) =>
  pairs
    .toSorted(([, one], [, other]) => one.length - other.length || (one < other ? -1 : 1))
    .map(([from, to]) => (from === to ? from : `${from} as ${to}`))
    .join();

/**
 * Has chunks export what they share under the names it has in them. The bundler chooses other names for it, and chance cannot be
 * compressed. What is imported by need is asked for by the names that the bundler chose.
 */
function exportByOwnNames(chunks: readonly Rolldown.OutputChunk[]): void {
  const byNeed = new Set(chunks.flatMap(({ dynamicImports }) => dynamicImports));
  const shared = chunks.filter(({ fileName, isEntry }) => !isEntry && !byNeed.has(fileName));
  const ownNames = new Map<string, ReadonlyMap<string, string>>();
  for (const chunk of shared) {
    const pairs = pairsOf(EXPORTS.exec(chunk.code)?.[1] ?? '');
    ownNames.set(chunk.fileName, new Map(pairs.map(([own, exported]) => [exported, own])));
    chunk.code = chunk.code.replace(EXPORTS, `export{${listed(pairs.map(([own]) => [own, own]))}};`);
    chunk.exports = pairs.map(([own]) => own);
  }
  for (const chunk of chunks)
    chunk.code = chunk.code.replaceAll(IMPORT, (whole, list: string, quote: string, file: string) => {
      const names = ownNames.get(`chunks/${file}`);
      if (!names) return whole;
      const pairs = pairsOf(list).map(([exported, local]): [string, string] => {
        const own = names.get(exported);
        if (own === undefined) throw new Error(`${file} does not export ${exported} to ${chunk.fileName}`);
        return [own, local];
      });
      return `import{${listed(pairs)}}from${quote}./${file}${quote}`;
    });
}

/**
 * First line of a script most of whose functions are called before its page shows anything. A browser that knows it compiles them
 * while the script comes, off the thread of the page (https://v8.dev/blog/explicit-compile-hints).
 */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** The files that widgets load before they show anything. */
function filesAtOnce(
  chunks: readonly Rolldown.OutputChunk[],
  withImports: (file: string) => string[],
): ReadonlySet<string> {
  const isWidget = ({ facadeModuleId }: Rolldown.OutputChunk) =>
    /\/src\/elements\/([a-z-]+)\/\1\.ts$/.test(facadeModuleId ?? '');
  return new Set(chunks.filter(isWidget).flatMap(({ fileName }) => withImports(fileName)));
}

/**
 * Names chunks after what they hold together: hashes of their own would be the most of what the loader says of them,
 * because chance cannot be compressed.
 */
export function nameChunks(): Plugin {
  return {
    name: 'name-chunks',
    applyToEnvironment: ({ name }) => name === 'chunks',
    generateBundle: {
      // Before Vite writes their names into its manifest.
      order: 'pre',
      handler(_options, bundle) {
        putInRuntime(bundle);
        const chunks = chunksOf(bundle);
        exportByOwnNames(chunks);
        const withImports = importsOf(chunks);
        const atOnce = filesAtOnce(chunks, withImports);
        for (const chunk of chunks) {
          const first = atOnce.has(chunk.fileName) ? COMPILED_AT_ONCE : '';
          chunk.code = first + withLoadedChunks(chunk, withImports);
        }
        const content = chunks.map(({ fileName, code }) => fileName + code).join();
        const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
        // Chunks of one name are numbered at the end, where the number would be taken for a part of the hash.
        const named = (text: string) => text.replaceAll(NUMBERED_HASH, `$1-${hash}`);
        for (const chunk of chunks) {
          chunk.fileName = named(chunk.fileName);
          chunk.code = named(chunk.code);
          chunk.imports = chunk.imports.map(named);
        }
      },
    },
  };
}

const LOAD_CHUNKS = 'load-chunks';

/** The module that knows where the running script is. */
const SCRIPT_FOLDER = resolve('src/embed/script-folder.ts');

/** Parts the name of a chunk, `chunks/core-D34db33f.js`, from the hash. */
function partName(file: string): [name: string, hash: string] {
  const [, name = '', hash = ''] = /^chunks\/(.+)-(.{8})\.js$/.exec(file) ?? [];
  return [name, hash];
}

/**
 * Where the source of the loader imports a module, the built loader imports its chunk with all that one imports. The
 * single file has them inside, but for the panel of `debug`, which no visitor shall load.
 */
export function importChunks(): Plugin {
  const graphs = new Map<string, ChunkGraph>();
  return {
    name: 'import-chunks',
    sharedDuringBuild: true,
    generateBundle(_options, bundle) {
      graphs.set(this.environment.name, readGraph(bundle));
    },
    resolveId(source) {
      return source === LOAD_CHUNKS ? `\0${source}` : undefined;
    },
    load(id) {
      if (id !== `\0${LOAD_CHUNKS}`) return undefined;
      if (this.environment.name === 'chunks') return loadChunksCode("'../'", HASH);
      const [[file = ''] = []] = graphs.get('chunks')?.values() ?? [];
      const imports = `import { scriptFolder } from '${SCRIPT_FOLDER}';`;
      return imports + loadChunksCode('scriptFolder', partName(file)[1]);
    },
    async transform(code, importer) {
      const { name } = this.environment;
      if (name === 'chunks') {
        const result = importer.includes('/src/')
          ? code.replaceAll(DYNAMIC_IMPORT, 'loadChunk(() => $&)')
          : code;
        if (result === code) return undefined;
        return { code: `import { loadChunk } from '${LOAD_CHUNKS}';${result}`, map: null };
      }
      if (name !== 'loader' && name !== 'all') return undefined;
      let result = code;
      let imports = '';
      for (const [expression, , source = ''] of code.matchAll(DYNAMIC_IMPORT)) {
        const module = await this.resolve(source, importer);
        const find = (graph: string) => graphs.get(graph)?.get(module?.id ?? '');
        const [panel] = find('debug') ?? [];
        const files = find('chunks');
        if (panel !== undefined) {
          imports = `import { scriptFolder } from '${SCRIPT_FOLDER}';`;
          result = result.replace(expression, `import(/* @vite-ignore */ scriptFolder + '${panel}')`);
        } else if (name === 'loader') {
          if (!files) return this.error(`${source} has no chunk: add it to the input of "chunks"`);
          const names = files.map((file) => partName(file)[0]);
          result = result.replace(expression, `loadChunks('${names.join(' ')}')`);
        }
      }
      if (result.includes('loadChunks(')) imports += `import { loadChunks } from '${LOAD_CHUNKS}';`;
      return { code: imports + result, map: null };
    },
  };
}

/**
 * Makes a script of a built module. A classic script has no scope of its own, and the pages of others are full of names as
 * short as those that a minifier chooses.
 */
export function classicScript(): Plugin {
  return {
    name: 'classic-script',
    applyToEnvironment: ({ name }) => ['loader', 'pages', 'all', 'language'].includes(name),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle))
          if (output.type === 'chunk') output.code = `(()=>{"use strict";${output.code.trim()}})();\n`;
      },
    },
  };
}
