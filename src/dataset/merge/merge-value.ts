import { isObject } from '../parse/read-record.js';
import type { FieldOutcome } from './plan.js';

/** What becomes of a value; no outcome where nothing is to say. */
export interface MergedValue {
  readonly value: unknown;
  readonly outcome: FieldOutcome | undefined;
}

/** What is known of one value: in the dataset, in the source, and in the source when it was imported last. */
export interface Three {
  readonly current: unknown;
  readonly incoming: unknown;
  /** Undefined where it was never imported, or nobody remembers. */
  readonly last: unknown;
}

/** Whether two values of JSON say the same; the order of fields says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => isSame(value, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isSame(a[name], b[name]));
}

/**
 * What was changed by hand stays, and is told from what the source has changed by what it said last. Where nobody remembers,
 * the source goes before: a value that differs is then one that it has mended.
 */
export function mergeValue({ current, incoming, last }: Three): MergedValue {
  if (current === undefined) return { value: incoming, outcome: 'added' };
  if (isSame(current, incoming)) return { value: current, outcome: undefined };
  if (last === undefined || isSame(current, last)) return { value: incoming, outcome: 'changed' };
  return { value: current, outcome: isSame(incoming, last) ? 'kept' : 'conflict' };
}

type Texts = Readonly<Record<string, unknown>>;

function byLanguage(text: unknown, language: string): Texts {
  if (isObject(text)) return text;
  return text === undefined ? {} : { [language]: text };
}

const WEIGHT: readonly (FieldOutcome | undefined)[] = [undefined, 'kept', 'conflict', 'added', 'changed'];

/** The same for a text, each of its languages by itself. @param language of a text that does not name its own */
export function mergeText({ current, incoming, last }: Three, language: string): MergedValue {
  const isSimple = [current, incoming].every((text) => !isObject(text));
  if (isSimple || current === undefined) return mergeValue({ current, incoming, last });
  const [here, there, before] = [current, incoming, last].map((text) => byLanguage(text, language));
  const merged: Record<string, unknown> = { ...here };
  let outcome: FieldOutcome | undefined;
  for (const [each, text] of Object.entries(there ?? {})) {
    const one = mergeValue({ current: merged[each], incoming: text, last: before?.[each] });
    merged[each] = one.value;
    // To the text as a whole, a language more is a change.
    const change = one.outcome === 'added' ? 'changed' : one.outcome;
    if (WEIGHT.indexOf(change) > WEIGHT.indexOf(outcome)) outcome = change;
  }
  const names = Object.keys(merged);
  return { value: names.length === 1 && names[0] === language ? merged[language] : merged, outcome };
}

/**
 * The same for a list in which no order is meant: what was added by hand stays, what the source has taken out goes, and what
 * was taken out by hand does not come back.
 */
export function mergeSet(three: Three): MergedValue {
  const [current, incoming, last] = [three.current, three.incoming, three.last].map((list) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  if (!current || !incoming || !last) return mergeValue(three);
  const has = (list: readonly unknown[], value: unknown) => list.some((other) => isSame(other, value));
  const stay = current.filter((value) => has(incoming, value) || !has(last, value));
  const come = incoming.filter((value) => !has(current, value) && !has(last, value));
  const value = [...stay, ...come];
  if (three.current === undefined) return { value: incoming, outcome: 'added' };
  if (!isSame(value, current)) return { value, outcome: 'changed' };
  const isDifferent = incoming.some((each) => !has(current, each));
  return { value: current, outcome: isDifferent ? 'kept' : undefined };
}
