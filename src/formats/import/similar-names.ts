/** Names that are new in the dataset and almost another: of a person, say, whom one row spells otherwise. */
import type { MergePlan } from '../../dataset/merge/plan.js';
import { byId, recordsIn } from '../../dataset/merge/records-in.js';
import type { Fields } from '../../dataset/parse/value-kinds.js';
import type { Imported } from './importer.js';
import type { ImportNotice } from './notice.js';
import { type NamedKind, nameIn, PLACE_LISTS } from './same-names.js';
import { keysOfName, mistakesInName } from './written/almost-same-name.js';

interface Named {
  readonly name: string;
  /** Whether the dataset has it only by this import. */
  readonly isNew: boolean;
  /** How much is known of it. Of two, the one of which less is known is asked about. */
  readonly weight: number;
  readonly record?: Fields;
}

/** More names that begin and end alike are made by a rule, and differ because they should. */
const MOST_ALIKE = 200;

/** What two records of one thing have alike, if both have it. */
const TELLING = ['organisation', 'email', 'url'];

/** A new name, and the name that it is almost. */
type Pair = readonly [Named, Named];

/** For each new name, the other that it is most like. */
function pairsIn(all: readonly Named[], areTwo: (pair: Pair) => boolean = () => false): readonly Pair[] {
  if (!all.some(({ isNew }) => isNew)) return [];
  const groups = new Map<string, Named[]>();
  for (const each of all.toSorted((one, other) => other.weight - one.weight)) {
    for (const key of keysOfName(each.name)) {
      const group = groups.get(key);
      if (group) group.push(each);
      else groups.set(key, [each]);
    }
  }
  const best = new Map<Named, { readonly pair: Pair; readonly mistakes: number }>();
  for (const group of groups.values()) {
    if (group.length > MOST_ALIKE) continue;
    for (const [index, own] of group.entries()) {
      if (!own.isNew) continue;
      for (const other of group.slice(0, index)) {
        const mistakes = own.name === other.name ? undefined : mistakesInName(own.name, other.name);
        if (mistakes === undefined || mistakes >= (best.get(own)?.mistakes ?? Infinity)) continue;
        const pair: Pair = [own, other];
        if (!areTwo(pair)) best.set(own, { pair, mistakes });
      }
    }
  }
  return [...best.values()].map(({ pair }) => pair);
}

/** Tells two records apart by what is known of them: whether they work elsewhere, or speak in one session. */
function differ({ dataset }: MergePlan, employers: readonly Pair[]): (pair: Pair) => boolean {
  const meant = new Map<unknown, unknown>(
    employers.map(([own, other]) => [own.record?.id, other.record?.id]),
  );
  const sessions = recordsIn(dataset, 'conferences').flatMap((each) => recordsIn(each, 'sessions'));
  return (pair) => {
    const isTold = TELLING.some((field) => {
      const values = pair.flatMap(({ record }) => record?.[field] ?? []);
      return new Set(values.map((value) => meant.get(value) ?? value)).size > 1;
    });
    const ids = pair.map(({ record }) => record?.id);
    return (
      isTold ||
      sessions.some(({ speakers }) => Array.isArray(speakers) && ids.every((id) => speakers.includes(id)))
    );
  };
}

function pairsOfRecords(plan: MergePlan, list: string, employers: readonly Pair[] = []): readonly Pair[] {
  const added = new Set(
    plan.changes.flatMap(({ outcome, path: [own, id, ...inner] }) =>
      outcome === 'added' && own === list && inner.length === 0 ? [id] : [],
    ),
  );
  const named = recordsIn(plan.dataset, list).flatMap((record): Named[] => {
    const name = nameIn(record);
    const isNew = added.has(String(record.id));
    const weight = Object.keys(record).length + (isNew ? 0 : 100);
    return name === undefined ? [] : [{ name, isNew, weight, record }];
  });
  return pairsIn(named, differ(plan, employers));
}

/** How often sessions of a conference name each of its rooms or tracks; one that it lists counts as many. */
function countPlaces(conference: Fields, kind: keyof typeof PLACE_LISTS): Map<string, number> {
  const counts = new Map<string, number>();
  const listed = recordsIn(conference, PLACE_LISTS[kind]);
  const names = new Map(listed.map((each) => [each.id, nameIn(each)]));
  for (const name of names.values()) if (name !== undefined) counts.set(name, 1_000);
  for (const session of recordsIn(conference, 'sessions')) {
    const place = session[kind];
    const name = names.get(place) ?? place;
    if (typeof name === 'string') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function pairsOfPlaces(current: Fields, plan: MergePlan, kind: keyof typeof PLACE_LISTS): readonly Pair[] {
  const before = byId(recordsIn(current, 'conferences'));
  const touched = new Set(recordsIn(plan.imported, 'conferences').map(({ id }) => id));
  return recordsIn(plan.dataset, 'conferences')
    .filter(({ id }) => touched.has(id))
    .flatMap((conference) => {
      const known = countPlaces(before.get(conference.id) ?? {}, kind);
      const counts = [...countPlaces(conference, kind)];
      return pairsIn(
        counts.map(([name, count]) => {
          const isNew = !known.has(name);
          return { name, isNew, weight: count + (isNew ? 0 : 1_000_000) };
        }),
      );
    });
}

/**
 * A notice for each name that this import would add although the dataset or the source has almost the same.
 *
 * @param current the dataset before the import
 */
export function similarNames(current: Fields, { placeOf }: Imported, plan: MergePlan): ImportNotice[] {
  const organisations = pairsOfRecords(plan, 'organisations');
  const kinds: readonly (readonly [NamedKind, readonly Pair[]])[] = [
    ['people', pairsOfRecords(plan, 'people', organisations)],
    ['organisations', organisations],
    ['series', pairsOfRecords(plan, 'series')],
    ...(['room', 'track'] as const).map((kind) => [kind, pairsOfPlaces(current, plan, kind)] as const),
  ];
  return kinds.flatMap(([kind, pairs]) => {
    const unique = new Map(pairs.map(([{ name }, { name: as }]) => [`${name}\n${as}`, { kind, name, as }]));
    return [...unique.values()].map((same): ImportNotice => {
      const place = placeOf?.(kind, same.name);
      return {
        code: 'name-similar',
        value: same.name,
        expected: [same.as],
        severity: 'hint',
        place,
        same,
      };
    });
  });
}
