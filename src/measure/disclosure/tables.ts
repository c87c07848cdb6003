/**
 * A table whose row margins, column margins and grand total are published with its cells. `columns` = 1 without
 * `columnKeys` is the one-dimensional case: cells and their total.
 */
export interface ProtectedTable {
  readonly rows: number;
  readonly columns: number;
  /** Amounts ≥ 0 of the organisations in an inner cell, one for each organisation. */
  contributions(row: number, column: number): Float64Array;
  /** Which organisation each of them is, so that one that stands in several cells is known to see them all. */
  contributors?(row: number, column: number): ArrayLike<number>;
  /** What the rows and columns are: a cell, margin or total of the same keys in another table is the same figure. */
  readonly rowKeys?: readonly string[];
  readonly columnKeys?: readonly string[];
  /** Of what the grand total is (a period): figures of tables with other totals are other figures. */
  readonly totalKey?: string;
  /** Instead of all these, for tables linked in another way: the key of what stands at each place, margins included. */
  key?(row: number, column: number): string;
}

/** Row = `rows` is the row of column margins, column = `columns` the column of row margins. */
export interface Place {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export function oneDimensional(table: ProtectedTable): boolean {
  return table.columns === 1 && table.columnKeys === undefined;
}

/** The key of what stands at a place; equal keys are one figure, whichever of the two comes first. */
export function keyOf(table: ProtectedTable, index: number, row: number, column: number): string {
  if (table.key !== undefined) return table.key(row, column);
  const own = (kind: string, i: number): string => `#${index} ${kind} ${i}`;
  const ofRow = row === table.rows ? undefined : (table.rowKeys?.[row] ?? own('row', row));
  const ofColumn =
    column === table.columns || oneDimensional(table)
      ? undefined
      : (table.columnKeys?.[column] ?? own('column', column));
  const named = table.rowKeys !== undefined || table.columnKeys !== undefined;
  const total = table.totalKey ?? (named ? '' : own('total', 0));
  return JSON.stringify([total, ...[ofRow, ofColumn].filter((key) => key !== undefined).sort()]);
}

/** Every place of a table, margins included, row by row: the order in which ties are settled. */
export function* placesOf(table: ProtectedTable, index: number): Generator<Place> {
  for (let row = 0; row <= table.rows; row++) {
    for (let column = 0; column <= table.columns; column++) yield { table: index, row, column };
  }
}

/** One value for each place of each table: [table][row][column], the margins last. */
export type OverTables<T> = readonly (readonly (readonly T[])[])[];

export function overPlaces<T>(tables: readonly ProtectedTable[], value: (place: Place) => T): OverTables<T> {
  return tables.map(({ rows, columns }, table) =>
    Array.from({ length: rows + 1 }, (_, row) =>
      Array.from({ length: columns + 1 }, (_, column) => value({ table, row, column })),
    ),
  );
}
