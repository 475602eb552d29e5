import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findBrowsers } from './test/run/browsers.mjs';

const found = findBrowsers();

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

const webkitPort = await freePort();

const browsers = {
  chromium: chromeLauncher({ launchOptions: { executablePath: found.chromium, args: ['--no-sandbox', '--lang=da'] } , concurrency: 2}),
  firefox: chromeLauncher({ launchOptions: { executablePath: found.firefox, browser: 'firefox' }, concurrency: 1 }),
  webkit: webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1', port: webkitPort, path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.miniBrowser, args: ['--automation'] },
    },
  }),
};

function webkitDriver() {
  const children = [];
  return {
    name: 'webkit-driver',
    async serverStart() {
      const display = `:${90 + (process.pid % 900)}`;
      children.push(spawn(found.xvfb, [display, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { stdio: 'ignore' }));
      children.push(spawn(found.webkit, [`--port=${webkitPort}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display, TZ: 'America/New_York' } }));
    },
    async serverStop() { for (const c of children) c.kill(); },
  };
}

export default {
  files: 'test/**/*.test.ts',
  rootDir: '.',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 1, concurrentBrowsers: 3,
  browsers: Object.values(browsers),
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }), webkitDriver()],
};
