import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BrokenOff } from './broken-off.js';
import { command } from './command.js';
import type { Request } from './request.js';

/** The tests that read what `npm run build` writes. */
const READERS = /^test\/((embed|hosts|studio|publish|node)\/|.*\/(deep-link|claims-navigation)\.test\.ts$)/;

const SOURCES = ['src', 'vite', 'vite.config.ts', 'package.json'];

/** The last file that the build writes. */
const RESULT = 'dist/studio/built-files.json';

/** Milliseconds since 1970; 0 for what is not there. */
function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
}

/** Whether a test that is asked for reads the build, and that is older than its sources or not there. */
export function isBuildNeeded({ node, browsers }: Request): boolean {
  const isRead = [node, ...Object.values(browsers)].flat().some((file) => READERS.test(file));
  return isRead && SOURCES.flatMap(filesIn).some((source) => changed(source) > changed(RESULT));
}

export async function build(): Promise<void> {
  const code = await command('npm', 'run', 'build');
  if (code !== 0) throw new BrokenOff(`npm run build ended with code ${code}.`);
}
