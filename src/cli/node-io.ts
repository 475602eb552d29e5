import { createInterface } from 'node:readline/promises';
import type { Io } from './io.js';
import { nodeFiles } from './node-files.js';

/** As POSIX orders them; an empty one is none. */
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

/** Asks on the terminal. Lines that come faster than questions wait for theirs, as when answers are piped in. */
function asker(): Io['ask'] {
  let lines: AsyncIterator<string> | undefined;
  return async (question) => {
    process.stderr.write(question);
    lines ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]();
    const line = await lines.next();
    return line.done ? '' : line.value.trim();
  };
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

/** The process and its machine. */
export function nodeIo(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    locale: localeOf(process.env),
    now: () => new Date(),
    fetch: globalThis.fetch,
    readInput,
    ask: asker(),
    interruption,
    files: nodeFiles,
  };
}
