import type { Table } from './model.ts';

/** A table without some of its columns, told by their ids. */
export function withoutColumns(table: Table, ids: readonly string[]): Table {
  const kept = table.columns.map(({ id }) => !ids.includes(id));
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept[at]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => kept[at]) })),
  };
}

/** A table without a column that says 0 on every line: nothing to read. */
export function withoutZeroColumn(table: Table, id: string): Table {
  const at = table.columns.findIndex((column) => column.id === id);
  return table.rows.every(({ cells }) => cells[at] === 0) ? withoutColumns(table, [id]) : table;
}
