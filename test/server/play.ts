import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ANY_ORIGIN } from './any-origin.js';
import type { Step } from './step.js';

/** Milliseconds between two pieces of an endless body. */
const PIECE_INTERVAL = 20;

/** Answers with what the step says, faults included. Files are read from the folder. */
export async function play(step: Step, response: ServerResponse, folder: string): Promise<void> {
  if (step.delay !== undefined) await setTimeout(step.delay);
  if (step.fault === 'refuse') {
    response.destroy();
    return;
  }
  const body =
    step.file === undefined ? Buffer.from(step.body ?? '') : await readFile(join(folder, step.file));
  response.writeHead(step.status ?? 200, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    // A browser silently repeats a request that fails on a kept connection; here each one is to fail visibly.
    connection: 'close',
    ...(step.fault === undefined ? { 'content-length': body.length } : {}),
    // Firefox forgives a chunked body that breaks off, but never one that is shorter than announced.
    ...(step.fault === 'drop' ? { 'content-length': body.length + 1 } : {}),
    ...(step.cors === false ? {} : ANY_ORIGIN),
    ...step.headers,
  });
  switch (step.fault) {
    case 'hang':
      response.flushHeaders();
      return;
    case 'endless': {
      const timer = setInterval(() => response.write(body.length > 0 ? body : ' '), PIECE_INTERVAL);
      response.on('close', () => clearInterval(timer));
      return;
    }
    case 'drop':
      response.write(body, () => response.destroy());
      return;
    case undefined:
      response.end(body);
  }
}
