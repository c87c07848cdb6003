/** A cell as read: text from CSV, numbers from typed workbook cells (dates arrive as ISO text `2023-04-01`). */
export type Cell = string | number;

/** Why a row cannot be taken as it stands. */
type RowProblem = 'row-short' | 'row-long' | 'row-quote' | 'row-oversize' | 'row-cut';

export interface RawRow {
  /** First line of the record, from 1; for a workbook, the row number. */
  readonly line: number;
  /** A label merged over several rows of a sheet stands on each of them. */
  readonly cells: readonly Cell[];
  readonly problem?: RowProblem;
  /**
   * Numbers that merged cells give this row, by column (from 0), where its own cell is blank. An amount merged over
   * several rows is one amount, a year or a code names them all: only who knows the column's role can take them.
   */
  readonly merged?: ReadonlyMap<number, Cell>;
  /** Position (from 0) of the cell that holds the amount, where a row of the file holds several and this is one. */
  readonly at?: number;
  /** What `cells` begin with, one array for all records of a row of the file that holds several amounts. */
  readonly shared?: readonly Cell[];
  /** Columns (from 0) that are blank in the file, and whose label is that of the first row of their block. */
  readonly carried?: readonly number[];
  /** Columns (from 0) whose cell is blank because its formula was never worked out. */
  readonly unworked?: ReadonlySet<number>;
  /** The row names a group of the rows below it, and holds their sum or nothing. */
  readonly group?: boolean;
}
