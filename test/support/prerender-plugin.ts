import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestRunnerPlugin } from '@web/test-runner';
import { answer, type Answer } from './prerender-messages.js';

/**
 * Lets a test in a browser have an element rendered in Node: the command `prerender` takes a `Prerendering` as JSON and
 * answers with `{ html }` or `{ error }`. In a process of its own, because rendering gives Node the globals of a page.
 */
export function prerenderPlugin(): TestRunnerPlugin {
  const waiting = new Map<number, (answer: Answer) => void>();
  let child: ChildProcess | undefined;
  let count = 0;

  function start(): ChildProcess {
    const started = fork(fileURLToPath(new URL('prerender-process.ts', import.meta.url)));
    started.on('message', (message) => {
      const { id, ...result } = answer.parse(message);
      waiting.get(id)?.({ id, ...result });
      waiting.delete(id);
    });
    started.once('exit', (code) => {
      for (const [id, resolve] of waiting)
        resolve({ id, error: `The renderer ended with code ${String(code)}.` });
      waiting.clear();
      child = undefined;
    });
    return started;
  }

  return {
    name: 'prerender',
    async executeCommand({ command, payload }) {
      if (command !== 'prerender') return undefined;
      child ??= start();
      const id = (count += 1);
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        child?.send({ id, payload });
      });
    },
    serverStop() {
      child?.kill();
    },
  };
}
