import { nearest } from '../../../dataset/issues/nearest.js';
import { fold } from '../../../dataset/queries/text-search.js';
import type { Draft } from '../draft/draft.js';
import type { RowReader, TableReader } from './cells.js';
import type { Home } from './programme-rows.js';
import type { Row, Table } from './rows.js';

/** A conference in a table of the same workbook. */
export interface KnownConference extends Home {
  /** Its id, and its title in each language. */
  readonly names: readonly string[];
}

/** Finds out which conferences the programmes of a workbook belong to. */
export class HomeConferences {
  readonly #draft: Draft;
  readonly #given: Home | undefined;
  readonly #known: readonly KnownConference[];

  /** @param given the id of the conference that all programmes belong to, if a person named it */
  constructor(draft: Draft, given: string | undefined, known: readonly KnownConference[]) {
    this.#draft = draft;
    this.#known = known;
    this.#given = given === undefined ? undefined : (known.find(({ id }) => id === given) ?? { id: given });
  }

  #named(text: string): KnownConference | undefined {
    const same = this.#draft.options.same?.find(({ kind, name }) => kind === 'conference' && name === text);
    const plain = fold((same?.as ?? text).trim());
    return this.#known.find(({ names }) => names.some((name) => fold(name) === plain));
  }

  /** The conference of a whole sheet: the one given, the only one of the workbook, or the one the sheet is named after. */
  ofSheet({ sheet }: Table): Home | undefined {
    const [only, ...others] = this.#known;
    return this.#given ?? (others.length === 0 ? only : this.#named(sheet ?? ''));
  }

  /**
   * The rows of a programme by their conference. A row without one has that of the row above, as below a merged cell. Rows
   * of an unknown conference are reported and left out.
   *
   * @returns undefined if nothing tells which conference the rows belong to
   */
  group(table: Table, reader: TableReader): ReadonlyMap<Home, readonly Row[]> | undefined {
    const whole = this.ofSheet(table);
    const hasColumn = reader.columns.has('conference');
    if (this.#given || this.#known.length === 0 || !hasColumn) {
      if (hasColumn) this.#leaveOutColumn(table, reader);
      return whole && new Map([[whole, table.rows]]);
    }
    const groups = new Map<Home, Row[]>();
    let home = whole;
    for (const row of table.rows) {
      const name = reader.cellOf(row, 'conference');
      if (name !== '') home = this.#named(name);
      if (home) groups.set(home, [...(groups.get(home) ?? []), row]);
      else this.#refuse(reader.row(row), name || row.cells.filter(Boolean).join(', '));
    }
    return groups;
  }

  #leaveOutColumn(table: Table, reader: TableReader): void {
    const filled = table.rows.filter((row) => reader.cellOf(row, 'conference') !== '');
    this.#draft.notCarried(reader.columns.get('conference')?.[0]?.heading ?? '', filled.length);
  }

  #refuse(row: RowReader, value: string): void {
    const titles = this.#known.map(({ id, names: [, title = id] }) => title);
    const similar = nearest(value, titles);
    this.#draft.notices.push({
      code: 'row-without-conference',
      value,
      severity: 'error',
      place: row.placeOf('conference'),
      expected: similar === undefined ? titles : [similar],
      ...(similar !== undefined && { same: { kind: 'conference', name: value, as: similar } }),
    });
  }
}
