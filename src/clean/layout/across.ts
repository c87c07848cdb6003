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
