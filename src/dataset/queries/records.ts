interface Identified {
  readonly id: string;
}

const indexes = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/** Finds a record by id. The lists of a dataset never change, so each is indexed only once. */
export function findById<Item extends Identified>(list: readonly Item[], id: string): Item | undefined {
  let index = indexes.get(list);
  if (!index) {
    index = new Map(list.map((item) => [item.id, item]));
    indexes.set(list, index);
  }
  // The index holds items of this list, which the type of a WeakMap cannot express.
  return index.get(id) as Item | undefined;
}
