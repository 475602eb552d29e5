import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { z } from '../../src/dataset/schema/zod.js';
import type { Prerendering } from '../../src/publish/prerender-element.js';
import { builtScripts } from './built-scripts.js';

const run = promisify(execFile);

/** A build that is measured. */
export interface Side {
  /** Put before the path of each of its pages and scripts. */
  readonly path: '' | '/before';
  /** Its folder `dist`. */
  readonly dist: URL;
}

/** What was found of this build, and of another that it is compared with. */
export interface BySide<Value> {
  readonly now: Value;
  readonly before?: Value;
}

const NOW: Side = { path: '', dist: new URL('../../dist/', import.meta.url) };

/** @param against another checkout, or its folder `dist` */
export function sidesOf(against: string | undefined): readonly Side[] {
  if (against === undefined) return [NOW];
  const dist = join(against, 'dist');
  return [NOW, { path: '/before', dist: pathToFileURL(`${existsSync(dist) ? dist : against}/`) }];
}

/** The script of prerendered pages. Builds of before decision 0055 have one script for all pages. */
export function scriptOfPages({ dist }: Side): string {
  const name = 'conference-widgets.pages.js';
  return existsSync(new URL(`embed/${name}`, dist)) ? name : 'conference-widgets.js';
}

/** Puts what each side has in its place. */
export function bySide<Value>(sides: readonly Side[], valueOf: (side: Side) => Value): BySide<Value> {
  const [now = NOW, before] = sides;
  return { now: valueOf(now), ...(before && { before: valueOf(before) }) };
}

/** The built scripts of all sides, by the path of their address. */
export async function scriptsOf(sides: readonly Side[]): Promise<[path: string, text: string][]> {
  const scripts = sides.map(async ({ path, dist }) => {
    const files = await builtScripts(dist);
    return files.map(([file, text]): [string, string] => [path + file, text]);
  });
  return (await Promise.all(scripts)).flat();
}

/** Runs code with a build, in a process of its own: two builds would register the same tags. */
async function runWith({ dist }: Side, code: string, input: unknown): Promise<string> {
  const prelude = `
    import { text } from 'node:stream/consumers';
    const load = (module) => import(new URL(module, process.argv[1]));
    const input = JSON.parse(await text(process.stdin));`;
  const parameters = ['--input-type=module', '-e', prelude + code, dist.href];
  const running = run(process.execPath, parameters, { maxBuffer: Infinity });
  running.child.stdin?.end(JSON.stringify(input));
  return (await running).stdout;
}

/** Renders an element with the code of a build. */
export async function prerender(
  side: Side,
  request: Prerendering & { readonly digest: string },
): Promise<string> {
  const html = await runWith(
    side,
    `const { prerenderElement } = await load('publish/prerender-element.js');
    console.log(await prerenderElement(input));`,
    request,
  );
  return html.trimEnd();
}

const publishedFiles = z.array(z.tuple([z.string(), z.string()]));

/** What a build publishes of a dataset besides pages: scripts and data, by their path. */
export async function publishedData(
  side: Side,
  data: unknown,
): Promise<readonly (readonly [string, string])[]> {
  const files = await runWith(
    side,
    `const { parse } = await load('dataset/parse/parse.js');
    const { publication } = await load('publish/publication.js');
    // It was in the other file before.
    const { readBuiltFiles } = await load('publish/read-built-files.js').catch(() => load('publish/built-files.js'));
    const { readSite } = await load('cli/base-url.js');
    const built = await readBuiltFiles();
    const site = readSite('https://example.org/', 'en', built);
    const files = [];
    for await (const { path, bytes } of publication(parse(input).dataset, site, built)) {
      files.push([path, Buffer.from(bytes).toString()]);
      // Pages come after the data, and there are thousands of them.
      if (path === 'conferences.json') break;
    }
    console.log(JSON.stringify(files));`,
    data,
  );
  return publishedFiles.parse(JSON.parse(files));
}

/** The same of each side. */
export function mapSides<Value, Result>(
  { now, before }: BySide<Value>,
  map: (value: Value) => Result,
): BySide<Result> {
  return { now: map(now), ...(before !== undefined && { before: map(before) }) };
}

/** What was found of each side in several comparisons, by the name of the comparison. */
export function joinSides<Name extends string, Value>(
  comparisons: Readonly<Record<Name, BySide<Value>>>,
): BySide<Record<Name, Value>> {
  const entries = Object.entries<BySide<Value>>(comparisons);
  const of = (valueOf: (each: BySide<Value>) => Value | undefined) =>
    Object.fromEntries(entries.map(([name, each]) => [name, valueOf(each)])) as Record<Name, Value>;
  const isCompared = entries.some(([, { before }]) => before !== undefined);
  return { now: of(({ now }) => now), ...(isCompared && { before: of(({ before }) => before) }) };
}
