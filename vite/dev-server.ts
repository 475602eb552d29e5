import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, UserConfig, ViteDevServer } from 'vite';
import packageJson from '../package.json' with { type: 'json' };
import { createDemoServer } from '../demo/server.js';
import { pageHtml } from '../src/embed/page/page-html.js';
import { configuratorHtml, STUDIO_FILES, studioHtml } from './studio-pages.js';

const filesIn = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([name, source]) => [new RegExp(`^/${folder}/${name}$`), `/${source}`] as const);

/** Where what is built lies in the sources, by its address in the demo. */
const SOURCES: readonly (readonly [address: RegExp, source: string])[] = [
  [/^\/embed\/([\w.-]+)\.js$/, '/src/embed/$1.ts'],
  [/^\/embed\/embed-page\.css$/, '/src/embed/page/embed-page.css'],
  [/^\/studio\/importer\.js$/, '/src/studio/import/importer.ts'],
  [/^\/studio\/([\w.-]+)\.js$/, '/src/studio/$1.ts'],
  ...filesIn('configurator', { 'icon.svg': 'demo/icon.svg' }),
  ...filesIn('studio', STUDIO_FILES),
];

/** The requests that Vite answers: its client, sources and packages. */
const OF_VITE = /^\/(@|src\/|node_modules\/)/;

/** The pages that the build writes. */
function builtPage(path: string): string | undefined {
  if (path === '/configurator/') return configuratorHtml(studioHtml(''));
  if (path === '/studio/') return studioHtml('');
  if (path === '/studio/preview.html') return readFileSync(STUDIO_FILES['preview.html'], 'utf8');
  const [, tag] = /^\/embed\/embed\/([a-z-]+)\/$/.exec(path) ?? [];
  // Sources are modules, all of them.
  return tag && pageHtml(tag).replace('<script src', '<script type="module" src');
}

/** The demo, with sources in place of what is built from them. */
function serveDemo({ middlewares }: ViteDevServer): void {
  const demo = createDemoServer();
  middlewares.use((request, response, next) => {
    const { url = '/' } = request;
    const [path = ''] = url.split('?');
    const page = builtPage(path);
    const source = SOURCES.find(([address]) => address.test(path));
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    } else if (source) {
      request.url = path.replace(...source) + url.slice(path.length);
      next();
    } else if (OF_VITE.test(path)) {
      next();
    } else {
      demo.emit('request', request, response);
    }
  });
}

/** A script that every page of the demo has one of. */
const ENTRY = /\/src\/(embed\/(conference-widgets(\.all)?|embed-page)|studio\/(studio|preview))\.ts$/;

function demo(): Plugin {
  return {
    name: 'demo',
    configureServer: serveDemo,
    // The pages are not Vite's own: their scripts bring the client that reloads them.
    transform: (code, id) =>
      ENTRY.test(id) ? { code: `import '/@vite/client';${code}`, map: null } : undefined,
    handleHotUpdate({ file, server }) {
      const folders = ['demo', 'data', 'docs'].map((name) => join(server.config.root, name, '/'));
      if (folders.some((folder) => file.startsWith(folder))) server.hot.send({ type: 'full-reload' });
    },
  };
}

/** `npm run dev`: the demo from the sources. Its pages reload when one of those changes. */
export const DEV_SERVER: UserConfig = {
  appType: 'custom',
  publicDir: false,
  define: { PACKAGE_VERSION: JSON.stringify(packageJson.version) },
  server: {
    // Studio shows widgets in a frame that is a stranger to its own origin.
    cors: { origin: '*' },
    watch: { ignored: ['**/.cache/**', '**/dist/**', '**/test/**'] },
  },
  optimizeDeps: { entries: ['src/embed/*.ts', 'src/studio/*.ts'] },
  plugins: [demo()],
};
