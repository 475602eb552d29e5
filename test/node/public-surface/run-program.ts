import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from '../../../src/dataset/schema/zod.js';

const { bin } = z
  .object({ bin: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** The commands that the package installs. */
export const PROGRAMS: readonly string[] = Object.keys(bin);

/**
 * The standard output of a command in English, whatever its exit code.
 *
 * @throws with what it says on standard error where it writes nothing else
 */
export function runProgram(program: string, ...parameters: readonly string[]): Promise<string> {
  const file = bin[program];
  if (file === undefined) throw new Error(`The package has no command ${program}.`);
  return new Promise((resolve, reject) => {
    const argv = [file, ...parameters, '--language', 'en'];
    execFile(process.execPath, argv, { maxBuffer: 2 ** 26 }, (_error, output, errors) => {
      if (output) resolve(output);
      else reject(new Error(errors));
    });
  });
}
