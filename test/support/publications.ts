/** Publications as Studio and the command make them, file by file. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

const run = promisify(execFile);

/** Files by their paths within a publication. */
export type Files = ReadonlyMap<string, Buffer>;

/** All files of a folder. */
function filesIn(root: string): Files {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(root.length + 1), readFileSync(path)];
    }),
  );
}

/** What the command writes into a folder. */
export async function commandPublishes(dataset: string, out: string, baseUrl: string): Promise<Files> {
  const parameters = ['publish', dataset, '--out', out, '--base-url', baseUrl];
  await run(process.execPath, ['dist/cli/bin.js', ...parameters], { maxBuffer: Infinity });
  return filesIn(out);
}

/** @param zip in Base64, as a browser hands it over */
export function unzipped(zip: string): Files {
  const files = unzipSync(Buffer.from(zip, 'base64'));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes)]));
}

export function assertSameFiles(found: Files, expected: Files): void {
  assert.deepEqual([...found.keys()].toSorted(), [...expected.keys()].toSorted());
  const different = [...expected].filter(([path, bytes]) => !found.get(path)?.equals(bytes));
  assert.deepEqual(
    different.map(([path]) => path),
    [],
  );
}
