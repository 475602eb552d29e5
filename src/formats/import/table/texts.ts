import { NO_TRANSLATION } from '../../table-headings.js';
import type { RowReader } from './cells.js';

/** A text, or the text in each language if the columns are one for each. */
export function text(
  row: RowReader,
  field: string,
  read: (cell: string) => string | undefined = (cell) => cell,
): unknown {
  const cells = row.byLanguage(field);
  if (!cells) {
    const cell = row.text(field);
    return cell === undefined ? undefined : read(cell);
  }
  const texts = [...cells]
    .map(([language, cell]) => [language, read(cell)] as const)
    .filter(([, cell]) => cell);
  return texts.length > 0 ? Object.fromEntries(texts) : undefined;
}

/** A list of texts, each in the languages that its columns have at the same place. */
export function texts(row: RowReader, field: string, read: (cell: string) => readonly string[]): unknown[] {
  const cells = row.byLanguage(field);
  if (!cells) return [...read(row.all(field))];
  const lists = [...cells].map(([language, cell]) => [language, read(cell)] as const);
  const length = Math.max(0, ...lists.map(([, list]) => list.length));
  return Array.from({ length }, (_, index) =>
    Object.fromEntries(
      lists.flatMap(([language, list]) => {
        const entry = list[index];
        return entry === undefined || entry === NO_TRANSLATION ? [] : [[language, entry] as const];
      }),
    ),
  );
}
