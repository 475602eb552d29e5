/**
 * Damages the example in one place after the other, and looks at what a tolerant reader makes of it:
 * `node --import tsx test/fuzz/mutations.ts 20000 [SEED]`. It ends with 1 where something throws, is kept but not valid, or is
 * lost without an issue.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describeIssue } from '../../src/dataset/issues/describe-issue.js';
import { formatPath, type Issue, type Path } from '../../src/dataset/issues/issue.js';
import { parse } from '../../src/dataset/parse/parse.js';
import { parseAtOnce } from '../../src/dataset/parse/parse-in-slices.js';

type Container = Record<string | number, unknown>;

const EXAMPLE = readFileSync(new URL('../../data/example.json', import.meta.url), 'utf8');

/** Values that are right in few places or none, dates among them. */
const ODD: readonly unknown[] = [
  ...[null, true, 0, -1, 0.5, 1e300, '', ' ', 'x', 'ø', [], {}, [null], [[]], { da: '' }, { dansk: 'x' }],
  ...['\0', 'a\ud800', '\udc00', 'S\ufffdren', '\x1b[31m', '__proto__', 'a'.repeat(5000), 'A.\n\nB.'],
  ...['9999', '9999-12', '9999-12-31', '9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z', '0000', '1000'],
  ...['1000-01-01T00:00+14:00', '9998-12-29T23:59:59-14:59', '2027-02-30', '2024-02-29', '2027-09-14T09:00'],
  ...['2027-09-14T24:00:00Z', '-2027', '+012027-01-01', '2027-W37', '14.9.2027', '275760-09-13', 'Infinity'],
  ...['javascript:alert(1)', 'https://', 'https://a\0', 'mailto:a@b.dk', 'Mars/Olympus', 'i-klingon'],
];

/** Mulberry32, as numbers that anyone can have again need a seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (!isContainer(value)) return [];
  return Object.keys(value).flatMap((name) => {
    const place = [...path, Array.isArray(value) ? Number(name) : name];
    return [place, ...pathsIn(value[name], place)];
  });
}

const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isContainer(value) ? value[key] : undefined), root);

/** How often each simple value stands under each name. */
function leavesOf(value: unknown, name = '', counts = new Map<string, number>()): Map<string, number> {
  if (!isContainer(value)) {
    const leaf = `${name}=${JSON.stringify(value)}`;
    counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
  } else {
    for (const [key, each] of Object.entries(value))
      leavesOf(each, Array.isArray(value) ? name : key, counts);
  }
  return counts;
}

/** The part of the input that an issue speaks of. */
function spokenOf(input: unknown, { path, leftOut }: Issue): unknown {
  return at(input, leftOut === 'record' ? path.slice(0, -1) : path);
}

/** Parts that are missing from the damaged example although no issue names them. */
function lost(
  whole: unknown,
  kept: unknown,
  excused: readonly (readonly [value: unknown, name: string])[],
): string[] {
  const left = leavesOf(kept);
  for (const [value, name] of excused) leavesOf(value, name, left);
  return [...leavesOf(whole)].filter(([leaf, count]) => (left.get(leaf) ?? 0) < count).map(([leaf]) => leaf);
}

const nameAt = (path: Path): string => path.findLast((step) => typeof step === 'string') ?? '';

/** Changes one place: another value, none, another name, or the value of another place. */
function damage(
  input: Container,
  path: Path,
  next: (below: number) => number,
  places: readonly Path[],
): string {
  const holder = at(input, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  if (!isContainer(holder)) return 'nothing';
  const other = places[next(places.length)] ?? [];
  const ways: Readonly<Record<string, () => unknown>> = {
    odd: () => Reflect.set(holder, key, structuredClone(ODD[next(ODD.length)])),
    moved: () => Reflect.set(holder, key, structuredClone(at(input, other))),
    listed: () => Reflect.set(holder, key, [holder[key]]),
    removed: () =>
      Array.isArray(holder) ? holder.splice(Number(key), 1).length : Reflect.deleteProperty(holder, key),
    renamed: () => {
      const value = holder[key];
      if (Array.isArray(holder)) return holder.splice(Number(key), 1, { value }).length;
      Reflect.deleteProperty(holder, key);
      return Reflect.set(holder, `${String(key)}x`, value);
    },
  };
  const way = Object.keys(ways)[next(10) < 6 ? 0 : next(5)] ?? 'odd';
  ways[way]?.();
  return way;
}

export interface Outcome {
  readonly mutations: number;
  readonly withIssues: number;
  /** A line for each thing that went wrong. */
  readonly faults: readonly string[];
}

/** Damages the example so many times, always in one place. The same seed gives the same. */
export function mutate(mutations: number, seed: number): Outcome {
  const next = random(seed);
  const original = JSON.parse(EXAMPLE) as Container;
  const whole = parse(original).dataset;
  const places = pathsIn(original);
  const faults: string[] = [];
  let withIssues = 0;
  for (let index = 0; index < mutations; index += 1) {
    const input = structuredClone(original);
    const path = places[next(places.length)] ?? [];
    const way = damage(input, path, next, places);
    const place = `${String(index)}: ${way} ${formatPath(path)}`;
    try {
      const { dataset, issues } = parse(input, { mode: 'tolerant' });
      // A long text that is written as one has no issue, but is mended.
      const isAsItWas =
        dataset !== undefined &&
        issues.length === 0 &&
        Object.entries(input).every(([name, value]) => isDeepStrictEqual(at(dataset, [name]), value));
      const atOnce = parseAtOnce(input)?.dataset;
      if (isAsItWas ? !isDeepStrictEqual(atOnce, dataset) : atOnce) {
        faults.push(`${place}: read at once it is ${atOnce ? 'another' : 'refused'}`);
      }
      for (const issue of issues.slice(0, 3)) describeIssue(issue, index % 2 ? 'da' : 'en');
      if (issues.length > 0) withIssues += 1;
      if (!dataset) {
        if (issues.length === 0) faults.push(`${place}: nothing read and nothing said`);
        continue;
      }
      const again = parse(dataset).issues.filter(({ severity }) => severity === 'error');
      for (const issue of again.slice(0, 1)) faults.push(`${place}: kept, but ${describeIssue(issue, 'en')}`);
      const excused = [
        [at(original, path), nameAt(path)] as const,
        ...issues.map((issue) => [spokenOf(input, issue), nameAt(issue.path)] as const),
      ];
      const missing = lost(whole, dataset, excused);
      if (missing.length > 0) faults.push(`${place}: lost ${missing.slice(0, 3).join(', ')}`);
    } catch (error) {
      faults.push(`${place}: ${String(error)}`);
    }
  }
  return { mutations, withIssues, faults };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , count = '20000', seed = '1'] = process.argv;
  const { mutations, withIssues, faults } = mutate(Number(count), Number(seed));
  for (const fault of faults.slice(0, 20)) console.log(fault);
  console.log(
    `${String(mutations)} mutations, seed ${seed}: ${String(withIssues)} with issues, ${String(faults.length)} faults`,
  );
  if (faults.length > 0) process.exitCode = 1;
}
