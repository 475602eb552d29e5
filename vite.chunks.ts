import type { Plugin, Rolldown } from 'vite';

/** Of each module that is an entry of `chunks`: its built file, preceded by the files that one imports. */
type ChunkGraph = ReadonlyMap<string, readonly string[]>;

function readGraph(bundle: Rolldown.OutputBundle): ChunkGraph {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const imports = new Map(chunks.map((chunk) => [chunk.fileName, chunk.imports]));
  const withImports = (file: string): string[] => [...(imports.get(file) ?? []).flatMap(withImports), file];
  return new Map(
    chunks.map(({ facadeModuleId, fileName }) => [facadeModuleId ?? '', [...new Set(withImports(fileName))]]),
  );
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
    resolveId: (source) => (source.startsWith('./chunks/') ? { id: source, external: true } : undefined),
    async transform(code, importer) {
      const { name } = this.environment;
      if (name !== 'loader' && name !== 'all') return undefined;
      let result = code;
      for (const [expression, , source = ''] of code.matchAll(/\bimport\((['"])(.+?)\1\)/g)) {
        const module = await this.resolve(source, importer);
        const find = (graph: string) => graphs.get(graph)?.get(module?.id ?? '');
        const files = find('debug') ?? (name === 'loader' ? find('chunks') : undefined);
        if (!files && name === 'all') continue;
        if (!files) return this.error(`${source} has no chunk: add it to the input of "chunks"`);
        const imports = files.map((file) => `import('./${file}')`);
        const whole = `Promise.all([${imports.join()}]).then((all) => all.at(-1))`;
        result = result.replace(expression, imports.length > 1 ? whole : imports.join());
      }
      return { code: result, map: null };
    },
  };
}
