import { hasTime } from '../dataset/queries/dates.js';
import { isDate } from '../dataset/parse/rules.js';

export const isYear = (value: string): boolean => /^\d{4}$/.test(value);

/** Whether it is a date in the dataset's own form and of any precision to the day. */
export const isDay = (value: string): boolean => isDate(value) && !hasTime(value);
