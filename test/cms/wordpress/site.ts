import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from '../../../src/dataset/schema/zod.js';
import { freePort } from '../../run/free-port.js';
import { background, type Background } from './background.js';
import { startDatabase } from './database.js';
import { PATHS } from './packages.js';

/** A page to publish. */
export interface Page {
  readonly user: 'author' | 'administrator';
  readonly content: string;
  /** The head of the site's template; may be empty. */
  readonly script: string;
}

const addresses = z.array(z.string());

export interface WordpressSite extends Background {
  /** `6.1`: what a security update changes besides is seen in what it leaves. */
  readonly version: string;
  /** Answers with the addresses, in the order of the pages. */
  publish(pages: readonly Page[]): string[];
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Debian's own WordPress is set up from /etc; a copy belongs to nobody else. */
function copyWordpress(root: string): void {
  cpSync(PATHS.wordpress, root, { recursive: true, dereference: true });
  cpSync(here('wp-config.php'), join(root, 'wp-config.php'));
  cpSync(here('theme'), join(root, 'wp-content/themes/municipality'), { recursive: true });
}

/** WordPress with its database, in a folder that is gone when it is stopped; PHP serves it on a free port. */
export async function startWordpress(): Promise<WordpressSite> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const root = join(folder, 'site');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const running: Background[] = [];
  const stop = async () => {
    for (const program of running.toReversed()) await program.stop();
    remove();
  };
  try {
    copyWordpress(root);
    const database = await startDatabase(folder);
    running.push(database);
    const host = `127.0.0.1:${await freePort()}`;
    const env = { ...process.env, DATABASE_SOCKET: database.socket, SITE_ORIGIN: `http://${host}` };
    const php = (script: string, input = ''): string =>
      execFileSync(PATHS.php, [here(script)], { cwd: root, env, input, encoding: 'utf8' });
    const [version = ''] = /\d+\.\d+/.exec(php('install.php')) ?? [];
    running.push(await background(PATHS.php, ['-S', host, '-t', root], /Development Server .* started/, env));
    return {
      version,
      publish: (pages) => addresses.parse(JSON.parse(php('publish.php', JSON.stringify(pages)))),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
