import { createInterface } from 'node:readline/promises';
import type { Io } from './io.js';
import { nodeFiles } from './node-files.js';

/** In the order of POSIX. An empty variable counts as unset. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
  return [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? '';
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** Asks on the terminal. When answers are piped in, lines that arrive early wait for their question. */
function asker(): Io['ask'] {
  let lines: AsyncIterator<string> | undefined;
  return async (question) => {
    process.stderr.write(question);
    lines ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]();
    // The program waits for input only while a question is open, and ends by itself afterwards.
    if ('ref' in process.stdin) process.stdin.ref();
    const line = await lines.next();
    if ('unref' in process.stdin) process.stdin.unref();
    return line.done ? '' : line.value.trim();
  };
}

// A program such as `head` closes the pipe when it has read enough. That is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

/** Input and output of this process. */
export function nodeIo(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    isInteractive: process.stdin.isTTY && process.stderr.isTTY,
    locale: localeOf(process.env),
    now: () => new Date(),
    fetch: globalThis.fetch,
    readInput,
    ask: asker(),
    interruption,
    files: nodeFiles,
  };
}
