import type { Cell, RawRow } from '../read/row.ts';
import { NUMBER_ROLES } from './types.ts';

/** Columns whose numbers are amounts of something: a number merged over several rows stands there for one of them. */
export function countedColumns(columns: ReadonlyMap<string, number>): ReadonlySet<number> {
  return new Set([...columns].filter(([role]) => NUMBER_ROLES.has(role)).map(([, index]) => index));
}

/** The row with the numbers that merged cells give its labels (a year, a code), and none that would count twice. */
export function withMergedLabels(row: RawRow, counted: ReadonlySet<number>): RawRow {
  if (!row.merged) return row;
  const cells = withMerged(row.cells, row.merged, counted);
  return { ...row, cells, ...(row.shared ? { shared: withMerged(row.shared, row.merged, counted) } : {}) };
}

function withMerged(
  cells: readonly Cell[],
  merged: ReadonlyMap<number, Cell>,
  counted: ReadonlySet<number>,
): readonly Cell[] {
  const own = [...cells];
  for (const [column, value] of merged) if (!counted.has(column)) own[column] = value;
  return own;
}
