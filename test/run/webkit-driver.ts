import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { TestRunnerPlugin } from '@web/test-runner';

interface WebkitDriverOptions {
  /** Path of WebKitWebDriver. */
  readonly driver: string;
  /** Path of Xvfb: WebKitGTK's browser needs a display, and has no mode without one. */
  readonly display: string;
  readonly port: number;
}

const WAIT_MS = 100;
const ATTEMPTS = 600;

/** Resolves when the driver answers; it does not say so by itself. */
async function driverAnswers(port: number): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (response?.ok) return;
    await setTimeout(WAIT_MS);
  }
  throw new Error(`WebKitWebDriver did not answer on port ${port} within ${(ATTEMPTS * WAIT_MS) / 1000} s.`);
}

/** Starts a virtual display; it picks a free number and writes that to its third file. */
async function startDisplay(program: string): Promise<{ child: ChildProcess; name: string }> {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const output = child.stdio[3];
  if (!(output instanceof Readable)) throw new Error('The virtual display has no output.');
  for await (const number of createInterface(output)) return { child, name: `:${number}` };
  throw new Error('The virtual display did not start.');
}

/** Runs WebKit's driver on a virtual display for as long as the test runner runs. */
export function webkitDriver({ driver, display, port }: WebkitDriverOptions): TestRunnerPlugin {
  const children: ChildProcess[] = [];
  const stop = () => children.forEach((child) => child.kill());
  return {
    name: 'webkit-driver',
    async serverStart() {
      // The runner does not stop its server where it is killed; this also covers that.
      process.once('exit', stop);
      const { child, name } = await startDisplay(display);
      children.push(child);
      // Without a graphics processor, layers put together by an emulated one take a fifth of the time of all tests.
      const env = { ...process.env, DISPLAY: name, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
      children.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));
      await driverAnswers(port);
    },
    serverStop() {
      stop();
    },
  };
}
