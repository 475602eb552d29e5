import type { TestRunnerPlugin } from '@web/test-runner';
import { startServer, type TestServer } from './server.js';

/** Runs the test server beside web-test-runner, and tells the browser its origins through the module `origins.js`. */
export function testServerPlugin(): TestRunnerPlugin {
  let server: TestServer | undefined;
  return {
    name: 'test-server',
    async serverStart({ config }) {
      server = await startServer(config.rootDir);
    },
    serverStop() {
      server?.close();
    },
    // Before the resolver of node modules, which would look for the file.
    resolveImport: ({ source }) => (source.endsWith('/origins.js') ? '/test/server/origins.js' : undefined),
    serve: ({ path }) =>
      path === '/test/server/origins.js'
        ? { type: 'js', body: `export const origins = ${JSON.stringify(server?.origins)};` }
        : undefined,
  };
}
