import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { DYNAMIC_IMPORT } from './chunks.js';

/** The entry of the environment `content`. */
export const CONTENT = 'single-file-content';
const CONTENT_ID = `\0${CONTENT}`;

/** The module that must not run before it is needed: it changes how Lit renders. */
const LAZY = '/hydration.ts';

/**
 * What the single file leaves to files beside it, because few visitors ask for it: by the names of the environments that build
 * them, their modules. They must work with copies of what they import.
 */
export const BESIDE = { qrCode: 'src/actions/qr-code.ts', explain: 'src/core/explain.ts' } as const;

/** The module with the function of the same name. */
const IMPORT_BESIDE = resolve('src/embed/file-beside.ts');

/** The exports of a minified module, as what a function returns. */
function returned(code: string): string {
  return code.replace(/export\{([^}]*)\};?\s*$/, (_whole, names: string) => {
    const entries = names.split(',').map((name) => name.split(' as ').toReversed().join(':'));
    return `return{${entries.join()}}`;
  });
}

/**
 * Builds all that the loader imports into one function, which the single file calls when there is a widget: Lit may be
 * refused, the loader runs. Left alone, the bundler makes a function of each module, of which there are three hundred.
 *
 * What is in a file beside it, it imports together with the hash of the file, which a page that pins the single file relies on.
 *
 * `chunks` tells what modules are imported by need; in `content` they are there at once, in `all` the function has them.
 */
export function singleFile(): Plugin {
  /** By their ids, the names under which `content` exports them. */
  const modules = new Map<string, string>();
  /** By the ids of the modules, how `content` imports the files beside it. */
  const beside = new Map<string, string>();
  let content = '';
  return {
    name: 'single-file',
    sharedDuringBuild: true,
    applyToEnvironment: ({ name }) => ['chunks', ...Object.keys(BESIDE), 'content', 'all'].includes(name),
    resolveId: (source) => (source === CONTENT ? CONTENT_ID : undefined),
    load(id) {
      if (id !== CONTENT_ID) return undefined;
      if (this.environment.name === 'all')
        return `import { importBeside, vouchingTypes } from '${IMPORT_BESIDE}';
          let content;
          export const loadContent = async () => (content ??= ((trustedTypes) => {${content}})(vouchingTypes()));`;
      const exports = [...modules].map(([id, name]) =>
        id.endsWith(LAZY)
          ? `export const ${name} = () => import('${id}');`
          : `export * as ${name} from '${id}';`,
      );
      return exports.join('');
    },
    async transform(code, importer) {
      const isContent = this.environment.name === 'content';
      if (!['content', 'all'].includes(this.environment.name) || importer === CONTENT_ID) return undefined;
      let result = code;
      const imports = new Set<string>();
      for (const [expression, , source = ''] of code.matchAll(DYNAMIC_IMPORT)) {
        const { id = '' } = (await this.resolve(source, importer)) ?? {};
        const file = beside.get(id);
        if (file !== undefined) result = result.replace(expression, file);
        const name = modules.get(id);
        if (name === undefined) continue;
        const value = isContent
          ? `Promise.resolve(${name})`
          : `loadContent().then((all) => all.${name}${id.endsWith(LAZY) ? '()' : ''})`;
        if (isContent) imports.add(`import * as ${name} from '${source}';`);
        result = result.replace(expression, value);
      }
      result = [...imports].join('') + result;
      if (!isContent && result !== code) result = `import { loadContent } from '${CONTENT}';${result}`;
      return { code: result, map: null };
    },
    writeBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || !(this.environment.name in BESIDE)) continue;
        const hash = createHash('sha384').update(output.code).digest('base64');
        beside.set(output.facadeModuleId ?? '', `importBeside('${output.fileName}', 'sha384-${hash}')`);
      }
    },
    generateBundle: {
      // Licenses are listed before the file is gone.
      order: 'post',
      handler(_options, bundle) {
        const { name } = this.environment;
        if (name === 'chunks') {
          // Sorted, so that each build writes the same file.
          for (const id of [...this.getModuleIds()].sort()) {
            const { isEntry = false, dynamicImporters = [] } = this.getModuleInfo(id) ?? {};
            if (Object.values(BESIDE).some((module) => resolve(module) === id)) continue;
            if (isEntry || dynamicImporters.length > 0) modules.set(id, `module${modules.size}`);
          }
        }
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          const { fileName, code } = output;
          if (name in BESIDE)
            output.code = `globalThis[Symbol.for('conference-widgets/${fileName}')]=(()=>{"use strict";${returned(code)}})();\n`;
          if (name !== 'content') continue;
          content = returned(code);
          Reflect.deleteProperty(bundle, fileName);
        }
      },
    },
  };
}
