import { compare, type Cost } from './compare.js';
import { longestTasks } from './longest-task.js';
import { programmePath } from './site-files.js';
import type { Visitor, VisitOptions } from './visitor.js';

/** The cost of conference-programme by its layout and the number of sessions, on a screen wide enough for a table. */
export interface Programmes {
  readonly slow: Readonly<Record<'list60' | 'list500' | 'grid60' | 'grid500', Cost>>;
  /** Milliseconds of processor time, on a machine as fast as this one. */
  readonly longest: Readonly<Record<'list500' | 'grid500', number>>;
}

export async function measureProgrammes(
  visitor: Visitor,
  origin: string,
  { slowdown, rounds }: VisitOptions & { readonly rounds: number },
): Promise<Programmes> {
  const longer = {
    list500: origin + programmePath('list', 500),
    grid500: origin + programmePath('grid', 500),
  };
  const shorter = { list60: origin + programmePath('list', 60), grid60: origin + programmePath('grid', 60) };
  const screen = 'desk';
  return {
    slow: await compare(visitor, { ...shorter, ...longer }, { slowdown, screen, rounds }),
    longest: await longestTasks(visitor, longer, { slowdown: 1, screen, rounds }),
  };
}
