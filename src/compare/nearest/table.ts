import { GowerRows, rowsOf } from './gower.ts';
import type { Search, SearchColumn } from './types.ts';

/** What the search reads of every unit, rows side by side in memory. */
export interface Table {
  readonly columns: readonly SearchColumn[];
  readonly gower: GowerRows;
  /** `gower.width` values a unit, NaN for a missing one. */
  readonly rows: Float64Array;
  readonly rank: Int32Array;
  /** Codes in which a peer must differ, `differing` a unit: its organisation, then the columns of `differ`. */
  readonly marks: Int32Array;
  readonly differing: number;
}

export function tableOf(units: number, { columns: given, rank, organisation, differ }: Search): Table {
  // Codes first: they are the same in all of a leaf, numbers are not.
  const columns = [...given.filter((c) => 'codes' in c), ...given.filter((c) => !('codes' in c))];
  const lists = [organisation, ...differ];
  const differing = lists.length;
  const marks = new Int32Array(units * differing);
  for (const [a, codes] of lists.entries()) {
    for (let unit = 0; unit < units; unit++) marks[unit * differing + a] = codes[unit]!;
  }
  return { columns, gower: new GowerRows(columns), rows: rowsOf(columns, units), rank, marks, differing };
}

/** Whether the rows of marks that start at `a` and `b` differ in every column. */
export function differ(marks: Int32Array, differing: number, a: number, b: number): boolean {
  for (let i = 0; i < differing; i++) if (marks[a + i] === marks[b + i]) return false;
  return true;
}
