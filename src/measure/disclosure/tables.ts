/**
 * A table whose row margins, column margins and grand total are published with its cells. Row `rows` is that of the column
 * margins, column `columns` that of the row margins. A list with its total is a table of one column, whose row margins have
 * the keys of its cells.
 */
export interface ProtectedTable {
  readonly rows: number;
  readonly columns: number;
  /** Amounts ≥ 0 of the organisations in an inner cell, one for each organisation. */
  contributions(row: number, column: number): Float64Array;
  /** Which organisation each of them is, so that one that stands in several cells is known to see them all. */
  contributors(row: number, column: number): ArrayLike<number>;
  /** What stands at each place, margins included: equal keys are one figure, in whichever tables they stand. */
  key(row: number, column: number): string;
}

/** Every place of a table, margins included, row by row: the order in which ties are settled. */
export function* placesOf({
  rows,
  columns,
}: ProtectedTable): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) yield { row, column };
  }
}
