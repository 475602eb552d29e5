/** Which values the widgets take, for all that write or check code: the command line and Studio. A test asks the widgets. */
import { words } from '../core/attributes.js';
import { isDay, isYear } from '../dataset/queries/dates.js';
import { isFlagWord } from '../host-page/flag.js';
import type { WidgetOption } from './read-manifest.js';

/** The whole numbers that an option takes. */
export interface NumberRange {
  readonly least: number;
  /** May be infinite. */
  readonly most: number;
}

export function rangeOf(name: string): NumberRange {
  return { least: 1, most: name === 'heading-level' ? 6 : Infinity };
}

function isInRange(name: string, value: string): boolean {
  const { least, most } = rangeOf(name);
  const number = Number(value);
  return Number.isInteger(number) && number >= least && number <= most;
}

const DAYS = /^(?:all|today|\d{4}-\d{2}-\d{2})$/;

/** The part of a value that the widget does not take, whatever the dataset; undefined if it takes all of it. */
export function wrongPart(
  { name, kind, words: known, several }: WidgetOption,
  value: string,
): string | undefined {
  if (kind === 'boolean') return isFlagWord(value, name) ? undefined : value;
  if (value === '') return undefined;
  const isRight = (right: boolean) => (right ? undefined : value);
  if (kind === 'number') return isRight(isInRange(name, value));
  if (name === 'from' || name === 'to') return isRight(isDay(value));
  if (name === 'year') return words(value).find((each) => !isYear(each));
  if (name === 'day') return isRight(DAYS.test(value) && (!/\d/.test(value) || isDay(value)));
  if (known.length === 0) return undefined;
  return (several ? words(value) : [value]).find((each) => !known.includes(each));
}
