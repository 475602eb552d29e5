import { isObject } from '../../../dataset/parse/value-kinds.js';
import type { Draft } from './draft.js';
import type { SourceNode } from '../source/source-node.js';

/** Whether a field says anything: not empty, false or zero. */
function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(saysSomething);
  if (isObject(value)) return Object.values(value).some(saysSomething);
  if (typeof value === 'string') return !/^\s*(?:|false|0|no)\s*$/i.test(value);
  return typeof value === 'number' ? value !== 0 : value === true;
}

/** Counts those of the fields that have a value and no place in the dataset. */
export function countNotCarried(draft: Draft, node: SourceNode, names: readonly string[]): void {
  for (const name of names) if (saysSomething(node.at(name).value)) draft.notCarried(name);
}
