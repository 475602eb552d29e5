/**
 * Kills each command that writes files at random moments, and checks that every file is whole and every link leads somewhere:
 *
 *     npm run build && node --import tsx test/fuzz/kills.ts 100 [COMMAND…]
 *
 * Runs that end before they are killed do not count. The last line of each command says how many kills left something
 * broken. Exit code 1 if one did.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PLACEHOLDER } from '../../src/publish/writing/install.js';
import { RECORD_PATH } from '../../src/publish/publication-record.js';
import { brokenLinks, servedFiles } from '../node/publish/broken-links.js';

const CLI = resolve('dist/cli/bin.js');
const BASE = 'http://127.0.0.1:8099/konferencer/';
const EXAMPLE = resolve('data/example.json');

/** A command that is killed again and again in a folder of its own. */
interface Victim {
  readonly name: string;
  /** The files before the command, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Its arguments: each takes its turn. */
  readonly turns: readonly (readonly string[])[];
  /** Whether the folder is emptied before each kill, so that there is something to do. */
  readonly isReset: boolean;
  /** The folder in which links are followed. */
  readonly linked?: string;
}

/** Another dataset with the same series and people: pages come, change and go. */
function otherExample(): string {
  const { conferences, ...rest } = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as {
    conferences: { id: string }[];
  };
  const some = conferences.slice(1).map((conference, index) => ({
    ...conference,
    ...(index === 0 ? { id: 'another' } : {}),
    title: `Ny: ${conference.id}`,
  }));
  return JSON.stringify({ ...rest, conferences: some });
}

const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Side</title>
<script type="module" src="conference-widgets.js"></script><conference-list></conference-list></html>
`;

const SOURCE = `Titel;Startdato
${Array.from({ length: 200 }, (_, index) => `Konference ${index};0${(index % 9) + 1}-05-2031`).join('\n')}
`;

const example = readFileSync(EXAMPLE, 'utf8');
const publish = (file: string) => ['publish', file, '--out', 'public', '--base-url', BASE, '--keep', '0'];

const VICTIMS: readonly Victim[] = [
  {
    name: 'publish',
    files: { 'other.json': otherExample() },
    turns: [publish(EXAMPLE), publish('other.json')],
    isReset: false,
    linked: 'public',
  },
  {
    name: 'prerender',
    files: { 'index.html': PAGE },
    turns: [['prerender', 'index.html', '--data', EXAMPLE]],
    isReset: true,
  },
  {
    name: 'import',
    files: { 'conferences.json': example, 'table.csv': SOURCE },
    turns: [['import', 'csv', 'table.csv', '--into', 'conferences.json']],
    isReset: true,
  },
  { name: 'init', files: {}, turns: [['init', 'new', '--yes']], isReset: true },
  {
    name: 'export',
    files: { 'out.csv': 'earlier\n' },
    turns: [['export', 'csv', EXAMPLE, '--out', 'out.csv']],
    isReset: true,
  },
  {
    name: 'snippet',
    files: { 'index.html': PAGE },
    turns: [['snippet', 'conference-list', '--base-url', BASE, '--pin']],
    isReset: true,
  },
];

function start(argv: readonly string[], cwd: string) {
  return spawn(process.execPath, [CLI, ...argv, '--language', 'en'], { cwd, stdio: 'ignore' });
}

/** Runs a command to its end. @returns milliseconds */
async function complete(argv: readonly string[], cwd: string): Promise<number> {
  const begun = performance.now();
  const [code] = (await once(start(argv, cwd), 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${String(code)}`);
  return performance.now() - begun;
}

function reset(folder: string, { files }: Victim): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** The whole contents that each file can have, and how long each turn takes. */
async function learn(
  folder: string,
  victim: Victim,
): Promise<{ known: Map<string, Set<string>>; longest: number }> {
  const known = new Map<string, Set<string>>();
  const note = () => {
    for (const [path, text] of servedFiles(folder)) known.set(path, (known.get(path) ?? new Set()).add(text));
  };
  reset(folder, victim);
  note();
  let longest = 0;
  for (const argv of [...victim.turns, ...victim.turns]) {
    if (victim.isReset) reset(folder, victim);
    longest = Math.max(longest, await complete(argv, folder));
    note();
  }
  return { known, longest };
}

/** A file that was being written beside the one that it would replace, or a lock, which blocks nobody once its process is gone. */
const isLeftOver = (path: string) => /\.(?:part|next|lock(?:\.[\da-f-]{36})?)$/.test(path);

function problems(folder: string, { linked }: Victim, known: ReadonlyMap<string, Set<string>>): string[] {
  const found = [...servedFiles(folder)].flatMap(([path, text]) => {
    const isWhole =
      known.get(path)?.has(text) === true ||
      isLeftOver(path) ||
      path.endsWith(RECORD_PATH) ||
      text === PLACEHOLDER;
    return isWhole ? [] : [`${path} is neither old nor new`];
  });
  if (linked === undefined || !existsSync(join(folder, linked))) return found;
  return [...found, ...brokenLinks(servedFiles(join(folder, linked)), new URL(BASE))];
}

/** @returns whether nothing was broken */
async function torment(victim: Victim, kills: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), `${victim.name} killed `));
  const { known, longest } = await learn(folder, victim);
  let broken = 0;
  let runs = 0;
  let killed = 0;
  let leftOver = 0;
  while (killed < kills) {
    if (victim.isReset) reset(folder, victim);
    const child = start(victim.turns[runs % victim.turns.length] ?? [], folder);
    runs++;
    const exit = once(child, 'exit');
    const timer = setTimeout(() => child.kill('SIGKILL'), longest * (0.2 + 0.8 * Math.random()));
    const [, signal] = (await exit) as [number | null, string | null];
    clearTimeout(timer);
    if (signal !== null) killed++;
    const found = problems(folder, victim, known);
    if (found.length > 0) {
      broken++;
      console.log(`${victim.name}, run ${runs}: ${found.slice(0, 5).join('; ')}`);
    }
    leftOver += [...servedFiles(folder).keys()].filter(isLeftOver).length;
  }
  if (victim.isReset) reset(folder, victim);
  for (const argv of victim.turns) await complete(argv, folder);
  const after = problems(folder, victim, known);
  rmSync(folder, { recursive: true });
  console.log(
    `${victim.name}: ${killed} kills in ${runs} runs, ${broken} broken, ${leftOver} temporary files left, afterwards ${after.length === 0 ? 'whole' : after.join('; ')}`,
  );
  return broken === 0 && after.length === 0;
}

const [count = '100', ...names] = process.argv.slice(2);
let isFine = true;
for (const victim of VICTIMS)
  if (names.length === 0 || names.includes(victim.name))
    isFine = (await torment(victim, Number(count))) && isFine;
process.exitCode = isFine ? 0 : 1;
