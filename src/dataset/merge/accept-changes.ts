import { shapeOf } from '../parse/compiled-schema.js';
import { type Fields, isObject } from '../parse/value-kinds.js';
import { withoutReferences } from './deleted-references.js';
import type { MergePlan, RecordChange } from './plan.js';
import { byId, recordsIn } from './records-in.js';

/** Names one line of a plan: a record that is added, or a field that changes. */
export function lineKey(path: readonly string[], field?: string): string {
  return field === undefined ? path.join('/') : `${path.join('/')}#${field}`;
}

/** A record with some of the fields that it has after the merge. @param fields their names, such as `venue.city` */
function takeFields(current: Fields, merged: Fields, fields: readonly string[]): Fields {
  const taken = Object.entries(merged).flatMap(([name, value]): [string, unknown][] => {
    const inner = fields.flatMap((each) =>
      each.startsWith(`${name}.`) ? [each.slice(name.length + 1)] : [],
    );
    const before = current[name];
    if (fields.includes(name)) return [[name, value]];
    if (inner.length > 0 && isObject(value) && isObject(before))
      return [[name, takeFields(before, value, inner)]];
    return Object.hasOwn(current, name) ? [[name, before]] : [];
  });
  return Object.fromEntries(taken);
}

class Acceptance {
  readonly #declined: ReadonlySet<string>;
  /** Records that are not taken in, to which nothing may refer. */
  readonly #lost: ReadonlySet<string>;
  /** By the list that they are in. */
  readonly #changes = new Map<string, RecordChange[]>();

  constructor(changes: readonly RecordChange[], declined: ReadonlySet<string>) {
    this.#declined = declined;
    const isLost = ({ outcome, path }: RecordChange) => outcome === 'added' && declined.has(lineKey(path));
    this.#lost = new Set(changes.filter(isLost).map(({ path }) => path.join('/')));
    for (const change of changes) {
      const list = change.path.slice(0, -1).join('/');
      const there = this.#changes.get(list);
      if (there) there.push(change);
      else this.#changes.set(list, [change]);
    }
  }

  /** The holder with what is accepted in one of its lists; the holder itself if that is nothing. */
  list(holder: Fields, merged: Fields, name: string, shape: string, path: string): Fields {
    const changes = this.#changes.get(path) ?? [];
    const after = byId(recordsIn(merged, name));
    const changed = new Map(changes.map((change) => [change.path.at(-1), change]));
    const whole = (id: unknown) => withoutReferences(shape, after.get(id) ?? {}, this.#lost);
    const before = recordsIn(holder, name);
    const kept = before.map((record) => {
      const id = String(record.id);
      const own = changed.get(id);
      const fields = (own?.outcome === 'changed' ? own : { path: [], fields: [] }).fields.filter(
        ({ field, outcome }) =>
          (outcome === 'added' || outcome === 'changed') &&
          !this.#declined.has(lineKey(own?.path ?? [], field)),
      );
      const taken =
        fields.length === 0
          ? record
          : takeFields(
              record,
              whole(record.id),
              fields.map(({ field }) => field),
            );
      return shape === 'conference'
        ? this.list(taken, after.get(record.id) ?? {}, 'sessions', 'session', `${path}/${id}/sessions`)
        : taken;
    });
    const added = changes
      .filter(({ outcome, path: own }) => outcome === 'added' && !this.#declined.has(lineKey(own)))
      .map(({ path: own }) => whole(own.at(-1)));
    const isSame = added.length === 0 && kept.every((record, index) => record === before[index]);
    return isSame ? holder : { ...holder, [name]: [...kept, ...added] };
  }
}

/**
 * The dataset with those changes of a plan that a person accepts. Whatever does not change stays the same object.
 *
 * @param current the dataset that the plan was made for
 * @param declined keys of the lines that are not taken in; see `lineKey`
 */
export function acceptChanges(
  current: Fields,
  { dataset, changes }: Pick<MergePlan, 'dataset' | 'changes'>,
  declined: ReadonlySet<string>,
): Fields {
  const acceptance = new Acceptance(changes, declined);
  return shapeOf('dataset')
    .fields.filter(({ record, isList }) => record && isList)
    .reduce((fields, { name, record = '' }) => acceptance.list(fields, dataset, name, record, name), current);
}
