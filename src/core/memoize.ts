/** Whether two lists have the same items. */
export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

/** Keeps a value until something that it depends on changes, so that a keystroke does not compute it again. */
export function memoize<Value>(): (dependsOn: readonly unknown[], compute: () => Value) => Value {
  let last: { readonly dependsOn: readonly unknown[]; readonly value: Value } | undefined;
  return (dependsOn, compute) => {
    if (!last || !isSameList(last.dependsOn, dependsOn)) last = { dependsOn, value: compute() };
    return last.value;
  };
}
