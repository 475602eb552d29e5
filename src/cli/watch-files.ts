import { EventEmitter, on } from 'node:events';
import { watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Files } from './io.js';

/** Milliseconds without a change before a file counts as saved, as editors write in several steps. */
const QUIET = 100;

async function* untilAborted<Change>(
  changes: AsyncIterable<Change>,
  signal: AbortSignal,
): AsyncGenerator<Change> {
  try {
    yield* changes;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Watches the folders: many editors replace the file, and a watcher of the old file would see nothing. */
export const watchFiles: Files['watch'] = (paths, signal) => {
  const files = new Set(paths.map((path) => resolve(path)));
  const changes = new EventEmitter();
  let timer: NodeJS.Timeout | undefined;
  for (const folder of new Set([...files].map((file) => dirname(file)))) {
    const watcher = watch(folder, { signal }, (_event, name) => {
      if (name !== null && !files.has(resolve(folder, name))) return;
      clearTimeout(timer);
      timer = setTimeout(() => changes.emit('change'), QUIET);
    });
    watcher.on('error', (error) => changes.emit('error', error));
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
  return untilAborted(on(changes, 'change', { signal }), signal);
};
