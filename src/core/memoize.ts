/** Keeps a value until one of the things that it depends on is another; what a keystroke leaves alone costs it nothing. */
export function memoize<Value>(): (dependsOn: readonly unknown[], compute: () => Value) => Value {
  let last: { readonly dependsOn: readonly unknown[]; readonly value: Value } | undefined;
  return (dependsOn, compute) => {
    if (!last || last.dependsOn.some((each, index) => each !== dependsOn[index]))
      last = { dependsOn, value: compute() };
    return last.value;
  };
}
