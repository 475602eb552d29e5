import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Io } from '../../../src/cli/io.js';
import { nodeIo } from '../../../src/cli/node-io.js';
import { runCli } from '../../../src/cli/run-cli.js';

/** The output for a person at a terminal. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line on the real machine, and writes down what it says; Danish unless told. */
export async function run(argv: readonly string[], io: Partial<Io> = {}): Promise<Ended> {
  const said = { out: '', err: '' };
  const ears: Partial<Io> = {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    isTerminal: false,
    locale: 'da_DK.UTF-8',
  };
  const code = await runCli(argv, { ...nodeIo(), ...ears, ...io });
  return { code, ...said };
}

/** A folder for one test file, with the kinds of names that people give; it is gone afterwards. */
export function temporaryFolder(): (...names: string[]) => string {
  const folder = mkdtempSync(join(tmpdir(), 'Blåbær og æbler '));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return (...names) => join(folder, ...names);
}
