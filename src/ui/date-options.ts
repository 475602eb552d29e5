import { hasTime } from '../dataset/queries/days.js';
import { isDate } from '../dataset/reading/rules.js';
import { warnOnce, type OptionHost } from './options.js';

/** A date in the dataset's own form and of any precision to the day; undefined where none or a wrong one is given. */
export function day(host: OptionHost, attribute: string, value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (isDate(value) && !hasTime(value)) return value;
  const message = 'is not used: give a year, month or day, such as 2017, 2017-09 or 2017-09-06.';
  warnOnce(host, attribute, value, message, { code: 'date' });
  return undefined;
}

export const isYear = (word: string): boolean => /^\d{4}$/.test(word);
