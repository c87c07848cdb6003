import type { Table } from '../model/report.ts';

/** Marks the row of the edition's region, told by its first cell. */
export function accented(table: Table, region: string | undefined): Table {
  if (region === undefined) return table;
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.cells[0] === region && row.mark === undefined ? { ...row, mark: 'accent' } : row,
    ),
  };
}
