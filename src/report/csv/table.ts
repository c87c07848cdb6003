import type { Translator } from '../../messages/translator.ts';
import type { CsvTable } from '../formats/csv.ts';
import { type CellValue, isAbsent, isFigure, type Table } from '../model/report.ts';
import { type CsvNames, unlike } from './names.ts';

/** The same table in the words of its columns, as people read it elsewhere; or by keys. */
export function namedTableCsv(table: Table, names: CsvNames, { texts }: Translator): CsvTable {
  const { columns, rows } = table;
  if (names === 'keys') return tableCsv(table);
  const keys = columns.map(({ id }) => id);
  const header = unlike(
    columns.map((column) => column.header || column.id),
    keys,
  );
  const reasons = rows.map(({ cells }) =>
    cells.flatMap((cell, at) => (isAbsent(cell) ? [`${header[at]}\u00A0: ${cell.absent}`] : [])).join('; '),
  );
  const explained = reasons.some((reason) => reason !== '');
  return {
    header: [...header, ...(explained ? [texts.csv.columns.why] : [])],
    rows: rows.map(({ cells }, at) => [...cells.map(raw), ...(explained ? [reasons[at] || undefined] : [])]),
  };
}

/**
 * Any table for machines: stable column names, numbers unrounded, sums exact; a last column `why` holds the codes of what
 * a row leaves without a figure (`column=code`), so that an empty cell is never without its reason.
 */
function tableCsv({ columns, rows }: Table): CsvTable {
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
