import { stringify } from 'csv-stringify/sync';
import { finite } from '../../base/finite.ts';
import type { Cell } from '../../read/row.ts';

/** `standard`: comma, dot, no BOM. `excel-fr`: `;`, decimal comma, BOM. `excel-en`: comma, dot, BOM. */
export type CsvStyle = 'standard' | 'excel-fr' | 'excel-en';

/** Numbers and exact decimals (`{ exact }`) are data; strings are text and are guarded. */
export type CsvCell = Cell | { readonly exact: string } | undefined;

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: Iterable<readonly CsvCell[]>;
}

/** A column: its key, and its cell for a row. */
export interface CsvColumn<Row> {
  readonly name: string;
  readonly cell: (row: Row) => CsvCell;
}

/** The columns of a table under the keys of an object: `columnsOf({ n: ({ n }) => n })`. */
export const columnsOf = <Row>(cells: Readonly<Record<string, (row: Row) => CsvCell>>): CsvColumn<Row>[] =>
  Object.entries(cells).map(([name, cell]) => ({ name, cell }));

/** Columns of a part of each row, empty where a row has none. */
export const columnsWithin = <Row, Part>(
  columns: readonly CsvColumn<Part>[],
  part: (row: Row) => Part | undefined,
): CsvColumn<Row>[] =>
  columns.map(({ name, cell }) => ({
    name,
    cell: (row) => {
      const own = part(row);
      return own === undefined ? undefined : cell(own);
    },
  }));

/** A line a row. */
export const tableOf = <Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): { readonly header: string[]; readonly rows: CsvCell[][] } => ({
  header: columns.map(({ name }) => name),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});

/** Rows whose text is made at one go. */
const BATCH = 4096;

/**
 * A table as CSV at full precision. Text that a spreadsheet would run as a formula (`= + - @`, tab, carriage
 * return first: CWE-1236) is prefixed with an apostrophe; numbers, negative ones too, are left alone, and so is
 * text that is a number as a person prints it (`-1 234,56 $`) or a dash alone.
 */
export const csv = (table: CsvTable, style: CsvStyle = 'standard'): string =>
  [...csvPieces(table, style)].join('');

/** What `csv` gives, in pieces: the text of a long table is never one string. */
export function* csvPieces(table: CsvTable, style: CsvStyle = 'standard'): Generator<string> {
  const comma = style === 'excel-fr';
  const delimiter = comma ? ';' : ',';
  const lineEnd = style === 'standard' ? '\n' : '\r\n';
  const cell = (value: CsvCell): string => {
    if (value === undefined) return '';
    if (typeof value === 'string') return guarded(value);
    const text = typeof value === 'number' ? String(finite(value)) : value.exact;
    return comma ? text.replace('.', ',') : text;
  };
  const quoted = comma ? /["\r\n;]/ : /["\r\n,]/;
  const isPlain = (value: CsvCell): boolean => typeof value !== 'string' || !quoted.test(value);
  const textOf = (records: readonly (readonly string[])[], bom: boolean): string =>
    stringify([...records], { delimiter, bom, record_delimiter: lineEnd });

  yield textOf([table.header.map(guarded)], style !== 'standard');
  let text = '';
  let waiting: string[][] = [];
  let rows = 0;
  for (const row of table.rows) {
    const record = row.map(cell);
    // Without a sign that has a meaning in CSV a record is its cells as they stand, and there may be a million of them.
    if (row.every(isPlain)) {
      if (waiting.length > 0) text += textOf(waiting, false);
      waiting = [];
      text += record.join(delimiter) + lineEnd;
    } else waiting.push(record);
    if (++rows % BATCH > 0) continue;
    yield text + textOf(waiting, false);
    text = '';
    waiting = [];
  }
  const last = text + textOf(waiting, false);
  if (last !== '') yield last;
}

const PRINTED_NUMBER = /^[-+]?[\d \u00a0\u202f.,]*[$€£%]?$/;

function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !PRINTED_NUMBER.test(text) ? `'${text}` : text;
}
