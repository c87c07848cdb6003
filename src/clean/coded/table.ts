// What is asked of rows as columns of codes, be they the rows of a file or the records that its layout makes of them.
import type { CellColumn } from '../../read/columns/column.ts';
import type { RawRow } from '../../read/row.ts';

/** Whole numbers, one a row. */
export interface RowNumbers {
  at(row: number): number;
  /** Those of rows from `from` on, so many at most: valid until others are asked for. */
  from(from: number, most: number): Int32Array;
}

/** One column: a code a row (-1 on one that is not as wide as the table), and the text of each code. */
export type CodedColumn = CellColumn | SourcedColumn;

/** A column that a layout makes of others: codes that differ may stand for the same text. */
export interface SourcedColumn {
  readonly codes: RowNumbers;
  /** Codes. */
  readonly size: number;
  /** Cells are numbers that rarely repeat. */
  readonly rare: boolean;
  readonly sources: Sources;
  text(code: number): string;
}

/** The columns of a file whose cells a column holds. */
export interface Sources {
  readonly columns: readonly CellColumn[];
  /** The first code of each column, and of what stands in none. */
  readonly starts: readonly number[];
  /** Which column a code is of, from 0; as many as there are: none. */
  of(code: number): number;
}

/** Which of several columns of amounts that of each record stands in. */
export interface Lanes {
  /** From 0; below it: in none. */
  readonly of: RowNumbers;
  /** Positions (from 0) of these columns in the file. */
  readonly at: readonly number[];
}

/** What tells rows apart, besides equal codes; `tellAll` where cells that rarely repeat are those of a file. */
export interface KeyColumn extends Pick<CellColumn, 'rare' | 'key' | 'same'> {
  readonly codes: RowNumbers;
  readonly tellAll?: CellColumn['tellAll'];
}

/** A column of a file whose cells rarely repeat. */
export type NumeralColumn = Pick<CellColumn, 'tellAll'> & { readonly codes: RowNumbers };

/** Rows as columns of codes. */
export interface CodedTable {
  readonly rows: number;
  /** First line of each row. */
  readonly lines: RowNumbers;
  readonly columns: readonly CodedColumn[];
  /** undefined: all amounts stand in one column. */
  readonly lanes?: Lanes;
  /** Columns by which rows are told apart; else all. */
  readonly keys: readonly KeyColumn[];
  /** A row as a reader of rows hands it on. */
  row(index: number): RawRow;
  /** The first rows of the first batch that have no problem, so many at most. */
  firstRows(most: number): RawRow[];
}
