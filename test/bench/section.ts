import type { Budget } from './budget.js';
import { inTurn } from './in-turn.js';
import { type BySide, bySide, mapSides, type Side } from './sides.js';
import type { Visitor } from './visitor.js';

/** What a section needs in order to measure. */
export interface Bench {
  readonly visitor: Visitor;
  readonly origin: string;
  readonly rounds: number;
  readonly sides: readonly Side[];
}

export interface Table {
  readonly heading: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a section says of one build. */
export interface Findings {
  readonly tables: readonly Table[];
  readonly budgets: readonly Budget[];
}

/** Texts by the path under which the bench serves them. */
export type Files = Iterable<readonly [path: string, text: string]>;

/** How a section measures, and what it says of it. */
interface SectionParts<Costs> {
  /** For `--only`. */
  readonly name: string;
  /** Besides the built scripts. */
  readonly files: (sides: readonly Side[]) => Files | Promise<Files>;
  readonly measure: (bench: Bench) => Promise<BySide<Costs>>;
  readonly tables: (costs: Costs) => readonly Table[];
  readonly budgets: (costs: Costs) => readonly Budget[];
}

/** A part of the bench that can run alone. */
export interface Section extends Pick<SectionParts<unknown>, 'name' | 'files'> {
  readonly run: (bench: Bench) => Promise<BySide<Findings>>;
}

export function defineSection<Costs>({
  name,
  files,
  measure,
  tables,
  budgets,
}: SectionParts<Costs>): Section {
  const findings = (costs: Costs): Findings => ({ tables: tables(costs), budgets: budgets(costs) });
  return {
    name,
    files,
    run: async (bench) => mapSides(await measure(bench), findings),
  };
}

/** The name of a side's page, apart from that of the other's. */
export function sideName(side: Side, name: string): string {
  return `${side.path} ${name}`;
}

/**
 * Visits a page of each side in turn, for what takes too long to be done once more first.
 *
 * @param paths of pages that each side has, by name
 */
export async function visitInTurn<Name extends string, Result>(
  { origin, sides }: Bench,
  paths: Readonly<Record<Name, string>>,
  rounds: number,
  visit: (url: string) => Promise<Result>,
): Promise<BySide<Record<Name, readonly Result[]>>> {
  const names = Object.keys(paths) as Name[];
  const urls = new Map(
    sides.flatMap((side) =>
      names.map((name) => [sideName(side, name), origin + side.path + paths[name]] as const),
    ),
  );
  const results = await inTurn([...urls.keys()], rounds, (name) => visit(urls.get(name) ?? ''), 0);
  return bySide(sides, (side) => {
    const own = names.map((name) => [name, results.get(sideName(side, name))]);
    return Object.fromEntries(own) as Record<Name, readonly Result[]>;
  });
}
