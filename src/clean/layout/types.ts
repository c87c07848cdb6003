import type { Evidence } from '../../base/issue.ts';
import type { CellColumns } from '../../read/columns/table.ts';
import type { RawRow, RawTable } from '../../read/types.ts';
import type { CleanIssue } from '../types.ts';

/** What a column says by its header, besides the amounts in its cells. */
export type AcrossRole = 'period' | 'mode';

/** One column of amounts of a table that has several: its cells become records of their own. */
export interface ValueColumn {
  /** Position in the file, from 0. */
  readonly at: number;
  readonly header: string;
  /** As printed; understood with the other periods of the data. */
  readonly period?: string;
  readonly mode?: string;
}

/** A column that sums others: checked, and never read as an amount. */
export interface TotalColumn {
  readonly at: number;
  readonly header: string;
  /** Rows on which it is the sum of the columns it covers, and on which it is not. */
  readonly agree: number;
  readonly differ: number;
}

/** A table with a column a year, a column a mode of funding, or both. */
export interface Across {
  readonly roles: readonly AcrossRole[];
  readonly columns: readonly ValueColumn[];
  readonly totals: readonly TotalColumn[];
}

/** A role that no single column of the file plays: where its cells stand in the rows handed on, and why. */
export interface LaidRole {
  readonly at: number;
  /** What stands for a column's name. */
  readonly column: string;
  readonly because: Evidence<string>['because'];
  readonly source: Evidence<string>['source'];
}

/** What the layout of one file came to. */
export interface Laid {
  readonly table: RawTable;
  /** Rows one record each: the cells of the file, then those of the layout. May be gone through again. */
  rows(): AsyncIterable<readonly RawRow[]>;
  /** The same rows as columns of codes, where they are handed on as they stand in the file. */
  readonly kept?: KeptColumns;
  /** Names of the columns, those of the layout after those of the file. */
  readonly header: readonly string[];
  readonly roles: ReadonlyMap<string, LaidRole>;
  readonly across: Evidence<Across> | null;
  readonly refusals: readonly CleanIssue[];
  readonly issues: readonly CleanIssue[];
}

/** Columns of codes, for as long as they are needed: without them, rows are read from the file again. */
export class KeptColumns {
  columns: CellColumns | undefined;

  constructor(columns: CellColumns | undefined) {
    this.columns = columns;
  }
}
