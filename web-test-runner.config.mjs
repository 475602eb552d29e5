import './test/run/pinned-environment.js';
import { writeSync } from 'node:fs';
import { inspect } from 'node:util';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browserSetup } from './test/run/browser-launchers.js';
import { COUNTS_FILE, requestedTests } from './test/run/browser-tests.js';
import { countsReporter } from './test/run/counts-reporter.js';
import { testServerPlugin } from './test/server/plugin.js';
import { packagesPlugin } from './test/support/packages-plugin.js';
import { partsPlugin } from './test/support/parts-plugin.js';
import { prerenderPlugin } from './test/support/prerender-plugin.js';
import { publishPlugin } from './test/support/publish-plugin.js';
import { chromiumPlugin } from './test/core/chromium-plugin.js';

const exportConditions = ['development', 'browser'];

const tests = requestedTests();
const { launchers, plugins } = await browserSetup(Object.keys(tests));

// The runner keeps back what is printed, for the sake of its progress bar, and loses it where an error ends it.
process.on('uncaughtExceptionMonitor', (error) => writeSync(process.stderr.fd, `${inspect(error)}\n`));

// The runner ends its browsers when this process exits in an orderly way, which a plain SIGTERM is not. Two rounds:
// puppeteer's list of browsers to end loses one while it is read, and so the next is passed over.
process.once('SIGTERM', () => process.exit(143));
process.once('exit', (code) => process.emit('exit', code));

/** Modules do not change while tests run: a browser that has one does not ask for it again in each of hundreds of pages. */
async function keepModules({ path, response }, next) {
  await next();
  if (/^\/(src|node_modules|test|__wds)\b/.test(path) && response.is('js'))
    response.set('cache-control', 'max-age=3600');
}

export default {
  middleware: process.argv.includes('--watch') ? [] : [keepModules],
  groups: Object.entries(launchers).map(([name, launcher]) => ({
    name,
    files: tests[name],
    browsers: [launcher],
  })),
  nodeResolve: { exportConditions },
  concurrency: 1,
  concurrentBrowsers: 3,
  browsers: Object.values(launchers),
  plugins: [
    testServerPlugin(),
    packagesPlugin(exportConditions),
    partsPlugin(),
    prerenderPlugin(),
    chromiumPlugin(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    publishPlugin(),
    ...plugins,
  ],
  // The first rendering on the server waits for its process to start.
  testFramework: { config: { timeout: 30_000 } },
  // The longest page takes a minute or two, and on a busy machine three times as long.
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter(), countsReporter(COUNTS_FILE)],
  // What the widgets tell developers about data that the tests break on purpose.
  filterBrowserLogs: ({ args }) => !/^(conference-widgets: |Lit is in dev mode)/.test(String(args[0])),
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <title>Test</title>
        <script type="module" src="/test/support/hydration.ts"></script>
        <script type="module" src="${testFramework}"></script>
      </head>
      <body></body>
    </html>`,
};
