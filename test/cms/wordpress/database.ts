import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { background, type Background } from './background.js';
import { PATHS } from './packages.js';

export interface Database extends Background {
  /** It listens on no port. */
  readonly socket: string;
}

/** A database of its own in a folder, with an empty one for WordPress and without a password. */
export async function startDatabase(folder: string): Promise<Database> {
  const data = join(folder, 'data');
  const socket = join(folder, 'database.sock');
  const first = join(folder, 'first.sql');
  writeFileSync(first, 'CREATE DATABASE wordpress;\n');
  // It runs as root only when told so.
  const options = [
    '--no-defaults',
    `--datadir=${data}`,
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ];
  execFileSync(PATHS.installDatabase, [
    ...options,
    '--skip-test-db',
    '--auth-root-authentication-method=normal',
  ]);
  const server = await background(
    PATHS.database,
    [...options, `--socket=${socket}`, '--skip-networking', `--init-file=${first}`],
    /ready for connections/,
  );
  return { ...server, socket };
}
