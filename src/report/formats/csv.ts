import { stringify } from 'csv-stringify/sync';
import { finite } from '../../base/finite.ts';
import type { Cell } from '../../read/row.ts';

/** `standard`: comma, dot, no BOM. `excel-fr`: `;`, decimal comma, BOM. `excel-en`: comma, dot, BOM. */
export type CsvStyle = 'standard' | 'excel-fr' | 'excel-en';

export interface CsvTable {
  readonly header: readonly string[];
  /** Numbers and exact decimals (`{ exact }`) are data; strings are text and are guarded. */
  readonly rows: Iterable<readonly (Cell | { readonly exact: string } | undefined)[]>;
}

/**
 * A table as CSV at full precision. Text that a spreadsheet would run as a formula (`= + - @`, tab, carriage
 * return first: CWE-1236) is prefixed with an apostrophe; numbers, negative ones too, are left alone, and so is
 * text that is a number as a person prints it (`-1 234,56 $`) or a dash alone.
 */
export function csv(table: CsvTable, style: CsvStyle = 'standard'): string {
  const comma = style === 'excel-fr';
  const cell = (value: Cell | { readonly exact: string } | undefined): string => {
    if (value === undefined) return '';
    if (typeof value === 'string') return guarded(value);
    const text = typeof value === 'number' ? String(finite(value)) : value.exact;
    return comma ? text.replace('.', ',') : text;
  };
  const records = [table.header.map(guarded)];
  for (const row of table.rows) records.push(row.map(cell));
  return stringify(records, {
    delimiter: comma ? ';' : ',',
    bom: style !== 'standard',
    record_delimiter: style === 'standard' ? '\n' : '\r\n',
  });
}

const PRINTED_NUMBER = /^[-+]?[\d \u00a0\u202f.,]*[$€£%]?$/;

function guarded(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !PRINTED_NUMBER.test(text) ? `'${text}` : text;
}
