import { isObject } from '../parse/value-kinds.js';
import { isDate, LANGUAGE } from '../parse/rules.js';
import { readParagraphs } from '../parse/long-text.js';
import { hasTime } from '../queries/dates.js';
import type { FieldOutcome } from './plan.js';

/** A merged value; without outcome if there is nothing to report. */
export interface MergedValue {
  readonly value: unknown;
  readonly outcome: FieldOutcome | undefined;
}

/** A value in the dataset, in the source, and in the last import of the source. */
export interface Three {
  readonly current: unknown;
  readonly incoming: unknown;
  /** Undefined if it was never imported, or there is no baseline. */
  readonly last: unknown;
}

/** Whether both are times of one instant, however they write it: a format may know no other offset than that of UTC. */
function isSameInstant(a: unknown, b: unknown): boolean {
  const isInstant = (value: unknown): value is string =>
    typeof value === 'string' && isDate(value) && hasTime(value);
  return isInstant(a) && isInstant(b) && Date.parse(a) === Date.parse(b);
}

/** Whether two JSON values are equal, whatever the order of fields and the offset that a time is written with. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => isSame(value, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return a === b || isSameInstant(a, b);
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isSame(a[name], b[name]));
}

/** The texts of a text, whatever their languages; undefined for anything else. */
function textsIn(value: unknown): readonly unknown[] | undefined {
  if (typeof value === 'string') return [value];
  const isText = isObject(value) && Object.keys(value).every((name) => LANGUAGE.test(name));
  return isText ? Object.values(value) : undefined;
}

/**
 * Whether the dataset says already what a source says, in the same language or another: sources often lack translations and
 * repeat the original. Lists are compared entry by entry.
 */
export function isSaid(current: unknown, incoming: unknown): boolean {
  if (Array.isArray(current) && Array.isArray(incoming)) {
    return (
      current.length === incoming.length && current.every((each, index) => isSaid(each, incoming[index]))
    );
  }
  const [here, there] = [textsIn(current), textsIn(incoming)];
  return here && there
    ? there.every((text) => here.some((own) => isSame(own, text)))
    : isSame(current, incoming);
}

/**
 * Keeps a value edited or deleted by hand, which is one that differs from the last import. Without a last import the value
 * of the source wins, as a correction.
 */
export function mergeValue({ current, incoming, last }: Three): MergedValue {
  if (current === undefined && last !== undefined) return { value: undefined, outcome: 'deleted' };
  if (current === undefined) return { value: incoming, outcome: 'added' };
  if (isSaid(current, incoming)) return { value: current, outcome: undefined };
  if (last === undefined || isSame(current, last)) return { value: incoming, outcome: 'changed' };
  return { value: current, outcome: isSame(incoming, last) ? 'kept' : 'conflict' };
}

/**
 * Whether two values say the same: a text with and without its language, or a long text as a list and as one text.
 *
 * @param language the language of a text that names none
 */
export function meansSame(a: unknown, b: unknown, language: string): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => meansSame(value, b[index], language));
  }
  if (typeof a === 'string' && Array.isArray(b)) return meansSame(readParagraphs(a), b, language);
  if (typeof a === 'string' && isObject(b)) return isSame(byLanguage(a, language), b);
  if (isObject(a) && typeof b === 'string') return isSame(a, byLanguage(b, language));
  return isSame(a, b);
}

type Texts = Readonly<Record<string, unknown>>;

function byLanguage(text: unknown, language: string): Texts {
  if (isObject(text)) return text;
  return text === undefined ? {} : { [language]: text };
}

const WEIGHT: readonly (FieldOutcome | undefined)[] = [
  undefined,
  'kept',
  'deleted',
  'conflict',
  'added',
  'changed',
];

/** Merges a text, each language separately. @param language the language of a text that names none */
export function mergeText({ current, incoming, last }: Three, language: string): MergedValue {
  if (isSaid(current, incoming)) return { value: current, outcome: undefined };
  const isSimple = [current, incoming].every((text) => !isObject(text));
  if (isSimple || current === undefined) return mergeValue({ current, incoming, last });
  const [here, there, before] = [current, incoming, last].map((text) => byLanguage(text, language));
  const merged: Record<string, unknown> = { ...here };
  let outcome: FieldOutcome | undefined;
  for (const [each, text] of Object.entries(there ?? {})) {
    const one = mergeValue({ current: merged[each], incoming: text, last: before?.[each] });
    if (one.value !== undefined) merged[each] = one.value;
    // For the text as a whole, a new language is a change.
    const change = one.outcome === 'added' ? 'changed' : one.outcome;
    if (WEIGHT.indexOf(change) > WEIGHT.indexOf(outcome)) outcome = change;
  }
  const names = Object.keys(merged);
  return { value: names.length === 1 && names[0] === language ? merged[language] : merged, outcome };
}

/** A list that is missing from the dataset: deleted by hand, but for the entries that are new in the source. */
export function listAgain(added: readonly unknown[], { last }: Three): MergedValue {
  const isDeleted = last !== undefined && added.length === 0;
  return isDeleted ? { value: undefined, outcome: 'deleted' } : { value: added, outcome: 'added' };
}

/**
 * Merges an unordered list: entries added by hand stay, entries that the source removed go, and entries removed by hand
 * do not return.
 */
export function mergeSet(three: Three): MergedValue {
  const [current, incoming, last] = [three.current, three.incoming, three.last].map((list) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  if (!current || !incoming || !last) return mergeValue(three);
  const has = (list: readonly unknown[], value: unknown) => list.some((other) => isSaid(other, value));
  const kept = current.filter((value) => has(incoming, value) || !has(last, value));
  const added = incoming.filter((value) => !has(current, value) && !has(last, value));
  const value = [...kept, ...added];
  if (three.current === undefined) return listAgain(added, three);
  if (!isSame(value, current)) return { value, outcome: 'changed' };
  const isDifferent = incoming.some((each) => !has(current, each));
  return { value: current, outcome: isDifferent ? 'kept' : undefined };
}
