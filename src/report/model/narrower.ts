import type { Translator } from '../../messages/translator.ts';
import { type CellValue, isAbsent, type Table } from './report.ts';

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

/**
 * A table without the columns that have no figure on any line, the reason of each said below. Without any figure left, the
 * table as it stands: then the reasons are what there is to read.
 */
export function withoutAbsentColumns(table: Table, { fill, texts }: Translator): Table {
  const cellsOf = (at: number) => table.rows.map(({ cells }) => cells[at] ?? null);
  const absent = table.columns.flatMap((column, at) => {
    const cells = cellsOf(at);
    const [first] = cells.filter(isAbsent);
    return first && cells.every((cell) => cell === null || isAbsent(cell))
      ? [{ column, why: first.absent }]
      : [];
  });
  const figures = table.columns.some(({ kind }, at) => kind !== 'text' && cellsOf(at).some(isSaid));
  if (absent.length === 0 || !figures) return table;
  const reasons = new Map<string, string[]>();
  for (const { column, why } of absent) reasons.set(why, [...(reasons.get(why) ?? []), column.header]);
  const notes = [...reasons].map(([why, columns]) => fill(texts.briefTables.noFigures, { columns, why }));
  const kept = withoutColumns(
    table,
    absent.map(({ column }) => column.id),
  );
  return { ...kept, notes: [...kept.notes, ...notes] };
}

const isSaid = (cell: CellValue): boolean => cell !== null && !isAbsent(cell);
