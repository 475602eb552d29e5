interface Identified {
  readonly id: string;
}

const indexes = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/** The record of that id; undefined where there is none. The lists of a dataset never change, so each is indexed once. */
export function findById<Item extends Identified>(list: readonly Item[], id: string): Item | undefined {
  let index = indexes.get(list);
  if (!index) {
    index = new Map(list.map((item) => [item.id, item]));
    indexes.set(list, index);
  }
  // The index was made from this very list, which the type of a WeakMap cannot say.
  return index.get(id) as Item | undefined;
}
