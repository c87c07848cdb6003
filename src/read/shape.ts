import { isBlank, looksNumeric } from './looks.ts';
import type { Cell } from './row.ts';

/** A row of the head that is not blank. */
export interface HeadRow {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly damaged?: boolean;
}

/** Share of rows that make a table; below it, they are the exceptions of a list in one column. */
const TABLE_SHARE = 0.25;

/**
 * The commonest width; of equally common ones the larger. The header is sought by filled width: one stray cell
 * far to the right pads every row of a sheet. Titles and notes fill one cell, and may outnumber a few rows.
 */
export function tableWidth(rows: readonly HeadRow[], widthOf: (cells: readonly Cell[]) => number): number {
  const counts = new Map<number, number>();
  for (const { cells, damaged } of rows) {
    if (!damaged) counts.set(widthOf(cells), (counts.get(widthOf(cells)) ?? 0) + 1);
  }
  let width = 1;
  let most = 0;
  const alone = counts.get(1) ?? 0;
  const others = rows.length - alone;
  if (others > 1 && (others >= rows.length * TABLE_SHARE || belowNotes(rows, widthOf))) counts.delete(1);
  for (const [candidate, count] of counts) {
    if (count > most || (count === most && candidate > width)) {
      width = candidate;
      most = count;
    }
  }
  return width;
}

/** Many lines of notes, then rows that nearly all fill several cells. */
function belowNotes(rows: readonly HeadRow[], widthOf: (cells: readonly Cell[]) => number): boolean {
  const first = rows.findIndex(({ cells }) => widthOf(cells) > 1);
  const body = rows.slice(first);
  return body.filter(({ cells }) => widthOf(cells) > 1).length >= body.length * BODY_SHARE;
}
const BODY_SHARE = 0.75;

/** Columns in which nine of ten filled cells are numbers. */
export function numericColumns(rows: readonly HeadRow[], width: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < width; column++) {
    let cells = 0;
    let numbers = 0;
    for (const row of rows) {
      const cell = row.cells[column];
      if (row.damaged || cell === undefined || isBlank(cell)) continue;
      cells++;
      if (looksNumeric(cell)) numbers++;
    }
    if (cells > 0 && numbers >= cells * 0.9) columns.push(column);
  }
  return columns;
}

export function filled(cells: readonly Cell[]): number {
  return cells.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);
}

export function lastFilled(cells: readonly Cell[]): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return length;
}
