/** A publication as the command writes it, on the disk. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { run } from '../cli/run.js';

export const BASE_URL = 'https://konferencer.example/frivillig/';

/** Publishes a dataset into a folder, and fails where the command does. */
export async function publish(dataset: string, folder: string, ...options: string[]): Promise<string> {
  const { code, out, err } = await run([
    'publish',
    dataset,
    '--out',
    folder,
    '--base-url',
    BASE_URL,
    ...options,
  ]);
  assert.equal(code, 0, err);
  return out;
}

/** The paths of a folder's files, hidden ones too, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();
}

/** Where in files of each kind addresses of other files stand. */
const ADDRESSES: Readonly<Record<string, RegExp>> = {
  '.html': /\s(?:href|src|data-src)="([^"]*)"/g,
  '.js': /(?:from|import|import\()\s*["'](\.[^"']*)["']/g,
  '.xml': /<loc>([^<]*)<\/loc>/g,
  '.atom': /\shref="([^"]*)"/g,
};

/** The file that a web server gives for an address of the publication; undefined for one elsewhere. */
function fileAt(address: string, path: string): string | undefined {
  const url = new URL(address.replaceAll('&amp;', '&'), new URL(path, BASE_URL));
  if (!url.href.startsWith(BASE_URL)) return undefined;
  const file = decodeURIComponent(url.pathname.slice(new URL(BASE_URL).pathname.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

function isServed(folder: string, file: string): boolean {
  const path = join(folder, file);
  // Web servers lead from an address without the slash to the one with it.
  return existsSync(path) && (statSync(path).isFile() || existsSync(join(path, 'index.html')));
}

/** What points at nothing: each file with the address. */
export function brokenAddresses(folder: string): string[] {
  const checked = new Set<string>();
  return filesOf(folder).flatMap((path) => {
    const pattern = ADDRESSES[extname(path)];
    if (!pattern || path.startsWith('.publishing')) return [];
    const found = [...readFileSync(join(folder, path), 'utf8').matchAll(pattern)];
    return found.flatMap(([, address = '']) => {
      const file = fileAt(address, path);
      if (file === undefined || checked.has(file)) return [];
      if (!isServed(folder, file)) return [`${path}: ${address}`];
      checked.add(file);
      return [];
    });
  });
}

/** The addresses that search engines are told. */
export function sitemapAddresses(folder: string): string[] {
  const text = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
}
