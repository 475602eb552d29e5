/** A cell whose value cannot be used. */
export interface CellProblem {
  readonly code: 'cell-error' | 'cell-uncalculated';
  /** The error as the spreadsheet shows it, `#REF!`, or the formula. */
  readonly value: string;
  /** Counted from 1. */
  readonly row: number;
  /** Counted from 0. */
  readonly column: number;
}

/** Cells that are merged into one, from the first to the last, counted from 0. */
export interface MergedCells {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
}

/** A sheet as its file has it, with each value as a person would type it: `2027-09-14`, `09:30`, `1200 DKK`. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** By position; a row without cells is an empty list. */
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly MergedCells[];
  /** Counted from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Counted from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Addresses behind the texts of cells, by `row,column`, each counted from 0. */
  readonly links: ReadonlyMap<string, string>;
  readonly problems: readonly CellProblem[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** What a person sees of a sheet: each merged cell in all its rows, and nothing that is hidden. */
export interface VisibleRow {
  /** Counted from 1, as beside the sheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Writes the value of merged cells into each of their rows. A row with nothing of its own stays empty. */
function fillMerged({ rows, merged }: Sheet): string[][] {
  const filled = rows.map((cells) => [...cells]);
  for (const { startRow, endRow, startCol } of merged) {
    const value = rows[startRow]?.[startCol] ?? '';
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1); row++) {
      const cells = filled[row];
      if (!cells || isBlank(rows[row] ?? [])) continue;
      while (cells.length <= startCol) cells.push('');
      cells[startCol] = value;
    }
  }
  return filled;
}

/** The rows of a sheet that are shown and not empty. */
export function visibleRows(sheet: Sheet): VisibleRow[] {
  return fillMerged(sheet).flatMap((cells, index) => {
    const shown = cells.map((cell, column) => (sheet.hiddenColumns.has(column) ? '' : cell));
    return sheet.hiddenRows.has(index) || isBlank(shown) ? [] : [{ line: index + 1, cells: shown }];
  });
}

/** The rows and columns with values that are hidden; rows counted from 1, columns from 0. */
export function hiddenParts({ rows, hiddenRows, hiddenColumns }: Sheet): {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
} {
  const isFilled = (column: number) => rows.some((cells) => (cells[column] ?? '').trim() !== '');
  return {
    rows: [...hiddenRows].filter((row) => !isBlank(rows[row] ?? [])).map((row) => row + 1),
    columns: [...hiddenColumns].filter(isFilled),
  };
}
