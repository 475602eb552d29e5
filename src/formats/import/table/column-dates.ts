import type { DateContext } from '../written/date.js';

/** The order of day and month, and the year, that the dates of a table have in common. */
export interface ColumnDates extends DateContext {
  /** A date of which nothing tells whether the day or the month comes first. */
  readonly ambiguous?: string | undefined;
  /** Whether midnight is only what a spreadsheet adds to a date. */
  readonly isMidnightAdded: boolean;
}

const DATE_TIME = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d/;
const MIDNIGHT = /^\d{4}-\d\d-\d\d[ T]00:00:00(?:\.0+)?$/;

const NUMERIC = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d\d)(?!\d)/u;

/** `(mm/dd/yyyy)` in a heading. */
const MONTH_FIRST = /^m{1,2}\W?d{1,2}\W?[yåj]*$/i;

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

interface Numeric {
  readonly text: string;
  readonly first: number;
  readonly separator: string;
  readonly second: number;
}

function numericDates(cells: readonly string[]): Numeric[] {
  return cells.flatMap((text) => {
    const [, first, separator = '', second] = NUMERIC.exec(text) ?? [];
    return first === undefined ? [] : [{ text, first: Number(first), separator, second: Number(second) }];
  });
}

/** The only year in the texts. */
function onlyYear(texts: readonly string[]): string | undefined {
  const years = new Set(texts.flatMap((text) => text.match(YEAR) ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

/**
 * Reads from all dates of a table what one of them leaves open: whether the month comes first, which one day above 12
 * decides, and the year.
 *
 * @param notes texts in brackets in the headings
 * @param above texts above the headings, such as a title with the year
 */
export function columnDates(
  cells: readonly string[],
  notes: readonly string[],
  above: readonly string[],
): ColumnDates {
  const dates = numericDates(cells);
  const isDayFirst = dates.some(({ first }) => first > 12);
  const hasMonthFirst = dates.some(({ second }) => second > 12);
  const isMonthFirst = notes.some((note) => MONTH_FIRST.test(note)) || (hasMonthFirst && !isDayFirst);
  // Only with slashes is the month written first, and both orders may be mixed in one table.
  const isOpen = isDayFirst === hasMonthFirst && !isMonthFirst;
  const ambiguous = dates.find(
    ({ first, separator, second }) => separator === '/' && first <= 12 && second <= 12 && first !== second,
  );
  return {
    isMonthFirst,
    isMidnightAdded: cells.every((cell) => !DATE_TIME.test(cell) || MIDNIGHT.test(cell)),
    year: onlyYear(cells) ?? onlyYear(above),
    ambiguous: isOpen ? ambiguous?.text : undefined,
  };
}
