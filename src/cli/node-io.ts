import { createInterface } from 'node:readline/promises';
import { EXIT } from './failure.js';
import type { Io } from './io.js';
import { limitsOf, MOST_BYTES } from './limits.js';
import { nodeFiles, tooBig } from './node-files.js';

/** In the order of POSIX. An empty variable counts as unset. */
function localeOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
  return [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? '';
}

async function readInput(onProgress: (bytes: number) => void = () => undefined): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    length += bytes.length;
    if (length > MOST_BYTES) throw tooBig('-');
    chunks.push(bytes);
    onProgress(length);
  }
  return Buffer.concat(chunks, length);
}

function interruption(done?: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const abort = () => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, abort);
    done?.addEventListener('abort', () => process.off(signal, abort));
  }
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
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit();
    if (stream === process.stdout) process.stderr.write(`stdout: ${code}\n`);
    process.exit(EXIT.refused);
  });
}

/** Input and output of this process. */
export function nodeIo(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isInteractive: process.stdin.isTTY && process.stderr.isTTY,
    isTerminal: process.stderr.isTTY && process.env['TERM'] !== 'dumb',
    width: process.stderr.columns || 80,
    locale: localeOf(process.env),
    now: () => new Date(),
    fetch: globalThis.fetch,
    limits: limitsOf(),
    readInput,
    ask: asker(),
    interruption,
    files: nodeFiles,
  };
}
