import type { MergePlan, RecordChange } from './plan.js';
import { isSame } from './merge-value.js';
import { byId, recordsIn } from './records-in.js';
import { type Fields, isObject } from '../parse/value-kinds.js';

type Outcome = RecordChange['outcome'];

export type Counts = Readonly<Record<Outcome, number>>;

/** Records of which an import may bring many. */
export const KINDS = ['conferences', 'sessions', 'people', 'materials', 'series', 'organisations'] as const;

export type Kind = (typeof KINDS)[number];

const NONE: Counts = { added: 0, changed: 0, kept: 0, gone: 0, deleted: 0 };

/** The number of records with each outcome. */
export function countChanges({ changes }: Pick<MergePlan, 'changes'>): Counts {
  const counts = { ...NONE };
  for (const { outcome } of changes) counts[outcome] += 1;
  return counts;
}

function isKind(name: string | undefined): name is Kind {
  return KINDS.some((kind) => kind === name);
}

const asRecords = (value: unknown) => (Array.isArray(value) ? value.filter(isObject) : []);

/** Materials have no ids: they are told apart by address, or else by title. */
function keyOf({ url, title }: Fields): string {
  return JSON.stringify(url ?? title);
}

/**
 * The changes by kind of record. What a new conference or session contains counts as added with it.
 *
 * @returns only the kinds that change
 */
export function countByKind({
  changes,
  dataset,
}: Pick<MergePlan, 'changes' | 'dataset'>): Partial<Record<Kind, Counts>> {
  const counts: Partial<Record<Kind, Record<Outcome, number>>> = {};
  const count = (kind: Kind, outcome: Outcome, number: number) => {
    if (number > 0) (counts[kind] ??= { ...NONE })[outcome] += number;
  };
  const countContent = (record: Fields) => {
    const sessions = recordsIn(record, 'sessions');
    count('sessions', 'added', sessions.length);
    for (const each of [record, ...sessions])
      count('materials', 'added', recordsIn(each, 'materials').length);
  };
  const conferences = byId(recordsIn(dataset, 'conferences'));
  for (const { outcome, path, fields } of changes) {
    const kind = path.at(-2);
    if (isKind(kind)) count(kind, outcome, 1);
    const conference = path[0] === 'conferences' ? conferences.get(path[1]) : undefined;
    const record = path.length > 2 ? byId(recordsIn(conference ?? {}, 'sessions')).get(path[3]) : conference;
    if (outcome === 'added' && record) countContent(record);
    for (const { field, outcome: change, before, after } of fields) {
      if (field !== 'materials' || (change !== 'added' && change !== 'changed')) continue;
      const known = new Map(asRecords(before).map((material) => [keyOf(material), material]));
      const now = asRecords(after);
      const added = now.filter((material) => !known.has(keyOf(material)));
      count('materials', 'added', added.length);
      const others = now.filter((material) => !added.includes(material));
      count('materials', 'changed', others.filter((each) => !isSame(each, known.get(keyOf(each)))).length);
    }
  }
  return counts;
}
