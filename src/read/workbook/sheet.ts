import type { NumberFormats } from '../types.ts';
import type { Cells } from './cells.ts';

/** Cells merged over several rows: they show the first one's value. Rows and column from 1. */
export interface Merge {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** Columns that stand side by side, from 1. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** What one sheet holds, whatever kind of file it comes from. */
export interface SheetContent {
  readonly cells: Cells;
  /** false: only its first filled rows were read, and nothing of what follows the cells. */
  readonly whole: boolean;
  readonly merges: readonly Merge[];
  /** Numbers of the rows that are hidden and filled. */
  readonly hidden: readonly number[];
  /** Columns that are hidden, filled or not. */
  readonly hiddenColumns: readonly ColumnSpan[];
  /** Rows are hidden by a filter. */
  readonly filtered: boolean;
  /** Formulas whose result was never worked out. */
  readonly unworked: CellTally;
  readonly formats: NumberFormats;
}

/** Cells of one sort: how many, and where they stand. Rows and columns from 1. */
export class CellTally {
  count = 0;
  /** Columns by row; of very many, only those of the first rows. */
  readonly rows = new Map<number, number[]>();
  readonly columns = new Set<number>();

  add(row: number, column: number): void {
    this.count++;
    this.columns.add(column);
    const known = this.rows.get(row);
    if (known) known.push(column);
    else if (this.rows.size < TALLIED_ROWS) this.rows.set(row, [column]);
  }
}

const TALLIED_ROWS = 100_000;

/** A sheet of a workbook before it is read. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** `missing`: the workbook lists the sheet, and holds no part for it. */
  readonly kind: 'cells' | 'chart' | 'dialog' | 'macro' | 'missing';
  /**
   * Reads the sheet, or its first filled rows.
   *
   * @throws Refusal `workbook-damaged`, `workbook-too-large`
   */
  read(rows?: number): Promise<SheetContent>;
}
