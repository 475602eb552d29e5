import { type Details, warn } from './diagnostics.js';

/** The holder of an option: an element, or its stand-in where there is no page. */
export type OptionHost = Pick<HTMLElement, 'localName' | 'getAttribute'>;

/** Says on the console, once, what an editor got wrong and what would be right. */
export function warnOnce(
  host: OptionHost,
  attribute: string,
  value: string,
  message: string,
  details: Details,
): void {
  const tag = host.localName;
  warn(`<${tag}> ${attribute}="${value}" ${message}`, { ...details, tag, name: attribute, value });
}

/** The type of an option that takes one word of a list. */
export type OneOf<Allowed extends readonly string[]> = Allowed[number];

/** The type of one that takes several, separated by spaces: a string. `& {}` keeps the words beside it, for editors to suggest. */
export type SomeOf<Allowed extends readonly string[]> = Allowed[number] | (string & {});

/** One of a closed list of values, the first of which is the default. */
export function oneOf<Value extends string>(
  host: OptionHost,
  attribute: string,
  value: string | undefined,
  allowed: readonly [Value, ...Value[]],
): Value {
  const found = allowed.find((each) => each === value);
  if (value && found === undefined) warnWrongValue(host, attribute, value, allowed);
  return found ?? allowed[0];
}

/** Words separated by spaces or commas. */
export function words(value: string | undefined): string[] {
  return value?.split(/[\s,]+/).filter(Boolean) ?? [];
}

/** Some of a closed list of values, in the order given; all of the defaults where none is given. */
export function someOf<Value extends string>(
  host: OptionHost,
  attribute: string,
  value: string | undefined,
  allowed: readonly Value[],
  defaults: readonly Value[],
): ReadonlySet<Value> {
  const requested = words(value);
  for (const word of requested) {
    if (!allowed.some((each) => each === word)) warnWrongValue(host, attribute, word, allowed);
  }
  const found = requested.flatMap((word) => allowed.find((each) => each === word) ?? []);
  return new Set(found.length > 0 ? found : defaults);
}

/** Ids of records. An unknown one stays in the selection, which is then empty, so that a typing error does not show too much. */
export function knownIds(
  host: OptionHost,
  attribute: string,
  value: string | undefined,
  records: readonly { readonly id: string }[],
): string[] {
  const ids = words(value);
  const known = records.map((record) => record.id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    import('./explain.js').then(({ describeUnknownId }) => {
      for (const id of unknown) warnOnce(host, attribute, id, ...describeUnknownId(id, known));
    }, console.error);
  }
  return ids;
}

/** A whole number from `min` to `max`; the default where none or a wrong one is given. */
export function wholeNumber<Default>(
  host: OptionHost,
  attribute: string,
  value: number | undefined,
  { min, max, otherwise }: { min: number; max: number; otherwise: Default },
): number | Default {
  if (value === undefined) return otherwise;
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  const given = host.getAttribute(attribute) ?? String(value);
  const upTo = max === Infinity ? `${min} or more` : `from ${min} to ${max}`;
  const details: Details = { code: 'number', known: [min, max] };
  warnOnce(host, attribute, given, `is not used: give a whole number, ${upTo}.`, details);
  return otherwise;
}

function warnWrongValue(
  host: OptionHost,
  attribute: string,
  value: string,
  allowed: readonly string[],
): void {
  const message = `is not used. Allowed: ${allowed.join(', ')}.`;
  warnOnce(host, attribute, value, message, { code: 'choice', known: allowed });
}

/** The records that an attribute names by their ids, in the order of the dataset; all where it names none. */
export function chosen<Item extends { readonly id: string }>(
  host: HTMLElement,
  attribute: string,
  value: string | undefined,
  records: readonly Item[],
): Item[] {
  const ids = knownIds(host, attribute, value, records);
  return records.filter(({ id }) => ids.length === 0 || ids.includes(id));
}
