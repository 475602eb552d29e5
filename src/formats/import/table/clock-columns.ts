import { clockPeriod } from '../written/time.js';

const TIMES: Readonly<Record<string, string>> = { start: 'startTime', end: 'endTime' };

/**
 * The field of a column of conferences. `Start` beside a date may have times of day, and `12.30` is then no day in December.
 *
 * @param field by the heading
 * @param cells of the column
 */
export function fieldByCells(
  field: string | undefined,
  heading: string,
  cells: readonly string[],
): string | undefined {
  const time = TIMES[field ?? ''];
  const filled = cells.filter((cell) => cell !== '');
  if (time === undefined || filled.length === 0 || /dat/i.test(heading)) return field;
  // Four digits or three numbers are a date.
  const isClock = (cell: string) => clockPeriod(cell) !== undefined && !/\d{4}|\d\.\d+\.\d/.test(cell);
  return filled.every(isClock) ? time : field;
}
