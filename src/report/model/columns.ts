import type { CellValue, Column, ColumnKind, Row, Table } from './table.ts';

/** A column, and its cell for what a row is about. */
export interface ReadColumn<T> extends Column {
  readonly cell: (own: T, at: number) => CellValue;
}

const of =
  (kind: ColumnKind) =>
  <T>(
    id: string,
    header: string,
    cell: (own: T, at: number) => CellValue,
    digits?: number,
  ): ReadColumn<T> => ({
    id,
    header,
    kind,
    ...(digits === undefined ? {} : { digits }),
    cell,
  });

/** Columns by the kind of their cells: `col.money('gap', words.gap, ({ gap }) => gap, 0)`. */
export const col = {
  text: of('text'),
  count: of('count'),
  money: of('money'),
  share: of('share'),
  index: of('index'),
  quantity: of('quantity'),
};

/** A line for each of `all`, read by the columns, then those that are read otherwise: totals, what is withheld. */
export const linesBy = <T>(
  all: readonly T[],
  columns: readonly ReadColumn<T>[],
  more: readonly Row[] = [],
): Pick<Table, 'columns' | 'rows'> => ({
  columns: columns.map(({ cell, ...column }) => column),
  rows: [...all.map((own, at): Row => ({ cells: columns.map(({ cell }) => cell(own, at)) })), ...more],
});
