import { measureBudgets, type Measurement } from '../run/budgets.js';
import { compare, type Cost } from './compare.js';
import type { Contestant } from './contestants.js';
import type { ParseTimes } from './in-page/parse-time.js';
import { longestTasks } from './longest-task.js';
import { measureManyRecords, type ManyRecords } from './many-records.js';
import { measureParsing } from './parsing.js';
import { measureProgrammes, type Programmes } from './programmes.js';
import { measureSearching, type Searching } from './searching.js';
import { PARSE_DATASET, pagePath, SEARCH_PAGE, WHOLE_SEARCH_PAGE, type Size } from './site-files.js';
import type { Visitor } from './visitor.js';

/** Everything that one run of the bench has found out. */
export interface Measurements {
  /** By the number of items; on a machine four times slower. */
  readonly slow: Readonly<Record<'60' | '500', Readonly<Record<Contestant, Cost>>>>;
  /** Milliseconds until the first of 60 items is painted, on a machine as fast as this one. */
  readonly fastFirstItem: number;
  /** Milliseconds of processor time. */
  readonly longest: Readonly<Record<'ours500' | 'prerendered500', number>>;
  readonly programmes: Programmes;
  readonly many: ManyRecords;
  readonly searching: Searching;
  readonly parsing: ParseTimes;
  readonly scripts: readonly Measurement[];
}

const SLOWDOWN = 4;

/** One visit with 10,000 records takes as long as all others, and what is asked of it is far from the noise. */
const ROUNDS_OF_MANY = 1;

export async function measureAll(
  visitor: Visitor,
  origin: string,
  rounds: number,
  say: (what: string) => void,
): Promise<Measurements> {
  const url = (contestant: Contestant, size: Size): string => origin + pagePath(contestant, size);
  const contest = (size: Size): Promise<Record<Contestant, Cost>> => {
    say(`${size} items, ${SLOWDOWN} times slower, ${rounds} rounds`);
    const urls = {
      plain: url('plain', size),
      bare: url('bare', size),
      ours: url('ours', size),
      prerendered: url('prerendered', size),
    };
    return compare(visitor, urls, { slowdown: SLOWDOWN, rounds });
  };
  const slow = { '60': await contest('60'), '500': await contest('500') };
  say('Unthrottled');
  const { ours60 } = await compare(visitor, { ours60: url('ours', '60') }, { slowdown: 1, rounds });
  const long = { ours500: url('ours', '500'), prerendered500: url('prerendered', '500') };
  const longest = await longestTasks(visitor, long, { slowdown: 1, rounds });
  say('Programmes');
  const programmes = await measureProgrammes(visitor, origin, { slowdown: SLOWDOWN, rounds });
  say('10,000 records');
  const many = await measureManyRecords(visitor, url('ours', 'many'), Math.min(rounds, ROUNDS_OF_MANY));
  say('Searching');
  const searching = await measureSearching(
    visitor,
    { many: origin + SEARCH_PAGE, shown: origin + WHOLE_SEARCH_PAGE },
    rounds,
  );
  say('Parsing');
  const parsing = await measureParsing(visitor, `${origin}/blank.html`, origin + PARSE_DATASET, rounds);
  const fastFirstItem = ours60.firstItem;
  return {
    slow,
    fastFirstItem,
    longest,
    programmes,
    many,
    searching,
    parsing,
    scripts: await measureBudgets(),
  };
}
