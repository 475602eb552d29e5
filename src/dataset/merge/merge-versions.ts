/** Two versions of one dataset that began as the same: what each changed alone is taken, and where both did, both are named. */
import type { Path } from '../issues/issue.js';
import { shapeOf } from '../parse/compiled-schema.js';
import { type Fields, isObject } from '../parse/value-kinds.js';
import { isSame } from './merge-value.js';

/** A value that both versions have changed, each in its way. Undefined is a value that was removed. */
export interface Collision {
  /** In the merged dataset, which has the value of `mine`; but a record that `mine` has removed is there. */
  readonly path: Path;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface MergedVersions {
  readonly dataset: Fields;
  readonly collisions: readonly Collision[];
  /** How many values came from `theirs`. */
  readonly taken: number;
}

class VersionMerger {
  readonly collisions: Collision[] = [];
  taken = 0;

  /** @param record the kind of record that an object is; undefined for a text in its languages, and for unknown fields */
  merge(before: unknown, mine: unknown, theirs: unknown, path: Path, record: string | undefined): unknown {
    if (theirs === before || isSame(mine, theirs) || isSame(theirs, before)) return mine;
    if (isSame(mine, before)) {
      this.taken += 1;
      return theirs;
    }
    if (isObject(mine) && isObject(theirs))
      return this.#fields(isObject(before) ? before : {}, mine, theirs, path, record);
    if (Array.isArray(mine) && Array.isArray(theirs)) {
      const last: readonly unknown[] = Array.isArray(before) ? (before as unknown[]) : [];
      const all: readonly unknown[] = last.concat(mine, theirs);
      if (all.every((item) => isObject(item) && typeof item.id === 'string'))
        return this.#records(last as Fields[], mine as Fields[], theirs as Fields[], path, record);
    }
    this.collisions.push({ path, mine, theirs });
    return mine;
  }

  #fields(before: Fields, mine: Fields, theirs: Fields, path: Path, record: string | undefined): Fields {
    const fields = record === undefined ? [] : shapeOf(record).fields;
    const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    const own = (holder: Fields, name: string) => (Object.hasOwn(holder, name) ? holder[name] : undefined);
    const merged = [...names].map((name) => {
      const inner = fields.find((field) => field.name === name)?.record;
      const value = this.merge(own(before, name), own(mine, name), own(theirs, name), [...path, name], inner);
      return [name, value] as const;
    });
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  }

  /** Records by their ids: in the order of `mine`, and those that only `theirs` has at the end. */
  #records(
    before: readonly Fields[],
    mine: readonly Fields[],
    theirs: readonly Fields[],
    path: Path,
    record: string | undefined,
  ): Fields[] {
    const [last, here, there] = [before, mine, theirs].map(
      (list) => new Map(list.map((each) => [each.id, each])),
    );
    const merged: Fields[] = [];
    for (const id of new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])])) {
      const value = this.merge(
        last?.get(id),
        here?.get(id),
        there?.get(id),
        [...path, merged.length],
        record,
      );
      if (value !== undefined) merged.push(value as Fields);
      // A record that `mine` has removed and `theirs` has changed comes back, so that nothing is lost unseen.
      else if (this.collisions.at(-1)?.path.join() === [...path, merged.length].join()) {
        const theirRecord = there?.get(id);
        if (theirRecord) merged.push(theirRecord);
      }
    }
    return merged;
  }
}

/**
 * Merges two versions of a dataset.
 *
 * @param before what both began with
 */
export function mergeVersions(before: Fields, mine: Fields, theirs: Fields): MergedVersions {
  const merger = new VersionMerger();
  const dataset = merger.merge(before, mine, theirs, [], 'dataset') as Fields;
  const { collisions, taken } = merger;
  return { dataset, collisions, taken };
}
