import type { CsvTable } from './formats/csv.ts';
import { type CellValue, isAbsent, isFigure, type Table } from './model.ts';

/**
 * Any table for machines: stable column names, numbers unrounded, sums exact; a last column `why` holds the codes of what
 * a row leaves without a figure (`column=code`), so that an empty cell is never without its reason.
 */
export function tableCsv({ columns, rows }: Table): CsvTable {
  const reasons = rows.map(({ cells }) =>
    cells.flatMap((cell, i) => (isAbsent(cell) ? [`${columns[i]!.id}=${cell.code}`] : [])).join(' '),
  );
  const explained = reasons.some((reason) => reason !== '');
  return {
    header: [...columns.map(({ id }) => id), ...(explained ? ['why'] : [])],
    rows: rows.map(({ cells }, at) => [...cells.map(raw), ...(explained ? [reasons[at] || undefined] : [])]),
  };
}

function raw(cell: CellValue): string | number | { readonly exact: string } | undefined {
  if (cell === null || isAbsent(cell)) return undefined;
  return isFigure(cell) ? cell.figure : cell;
}
