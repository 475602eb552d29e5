import { mkdirSync, writeFileSync } from 'node:fs';
import { type Ended, run, temporaryFolder } from './run.js';

export const inFolder = temporaryFolder();

/** A folder with these files, by their paths. */
export function folder(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(inFolder(name, path, '..'), { recursive: true });
    writeFileSync(inFolder(name, path), text);
  }
  return inFolder(name);
}

/** Lets somebody visit the preview of a folder, and ends it. */
export async function visit(
  path: string,
  visitor: (address: string) => Promise<void>,
  ...options: string[]
): Promise<Ended | undefined> {
  const controller = new AbortController();
  let ended: Promise<Ended> | undefined;
  const address = await new Promise<string>((resolve, reject) => {
    ended = run(['serve', path, '--port', '0', ...options], {
      out: (text) => resolve(text.trim()),
      interruption: () => controller.signal,
    });
    ended.then(({ err }) => reject(new Error(err)), reject);
  });
  try {
    await visitor(address);
  } finally {
    controller.abort();
  }
  return ended;
}
