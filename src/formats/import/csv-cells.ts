import type { Draft } from './draft.js';
import type { Place } from './notice.js';
import type { Row } from './csv-rows.js';
import { type TableKind, fieldOf } from './csv-columns.js';
import { type WrittenDate, writtenDate } from './written-date.js';

/** A cell with its heading as written. */
interface Cell {
  readonly heading: string;
  readonly text: string;
}

/** Parses the cells of one row by field, and adds notices about errors. */
export class RowReader {
  readonly place: Place;
  readonly #draft: Draft;
  readonly #cells: ReadonlyMap<string, Cell>;
  readonly #timeZone: string | undefined;

  constructor(draft: Draft, row: Row, kind: TableKind, timeZone: string | undefined) {
    this.place = row.place;
    this.#draft = draft;
    this.#timeZone = timeZone;
    const all = new Map<string, Cell>();
    for (const [heading, text] of row.cells) {
      const field = fieldOf(heading, kind);
      const found = field === undefined ? undefined : all.get(field);
      if (field !== undefined && !found) all.set(field, { heading, text });
      else if (found && found.text !== text) {
        draft.note('column-repeated', `${heading}: ${JSON.stringify(text)}`, 'error', row.place);
      }
    }
    this.#cells = all;
    const stray = row.cells.filter(([heading]) => heading === '').map(([, text]) => JSON.stringify(text));
    if (stray.length > 0) draft.note('cell-without-heading', stray.join(', '), 'error', row.place);
  }

  text(field: string): string | undefined {
    return this.#cells.get(field)?.text;
  }

  /** Several values in one cell, separated by line breaks, semicolons, or else commas. */
  list(field: string): string[] {
    const text = this.text(field) ?? '';
    const parts = /[;\n\r]/.test(text) ? text.split(/[;\n\r]+/) : text.split(',');
    return parts.map((part) => part.trim()).filter(Boolean);
  }

  /**
   * One or two dates without offset. An unreadable date is reported under the heading of the column.
   *
   * @param suffix text after the date to ignore
   */
  written(field: string, suffix = /$/): WrittenDate | undefined {
    const cell = this.#cells.get(field);
    if (!cell) return undefined;
    const date = writtenDate(cell.text.replace(suffix, ''));
    if (!date) this.refuse('date', field);
    return date;
  }

  /** A date, with an offset if it has a time. */
  date(local: string | undefined): unknown {
    return this.#draft.date(local, this.place, this.#timeZone);
  }

  /** A word from a list, in either language. Any other word is reported. */
  word(field: string, words: Readonly<Record<string, readonly string[]>>): string | undefined {
    const cell = this.#cells.get(field);
    if (!cell) return undefined;
    const wanted = cell.text.toLowerCase();
    const found = Object.entries(words).find(([name, names]) =>
      [name, ...names].some((each) => each.toLowerCase() === wanted),
    );
    const known = Object.entries(words).flatMap(([name, names]) => [name, ...names]);
    if (!found) this.#draft.unknownWord(`${cell.heading}: ${cell.text}`, known, this.place);
    return found?.[0];
  }

  refuse(code: 'date', field: string): void {
    const cell = this.#cells.get(field);
    if (cell) this.#draft.refuse({ code, path: [cell.heading], value: cell.text }, this.place);
  }
}
