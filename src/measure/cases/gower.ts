import type { CaseFields } from '../case-fields.ts';
import { type ComputedValue, keyed } from '../named.ts';
import { type GowerColumn, GowerDistance } from '../peers/gower.ts';
import type { UndefinedReason } from '../types.ts';

/** num: one row of numbers a unit; cat: one label a unit, or one row of labels; null where missing. */
export function gower(fields: CaseFields): readonly ComputedValue[] {
  const columns = [
    ...(fields.has('num') ? numberColumns(fields) : []),
    ...(fields.has('cat') ? labelColumns(fields) : []),
  ];
  const sizes = columns.map((column) => ('numbers' in column ? column.numbers : column.labels).length);
  const n = sizes[0] ?? 0;
  for (const size of sizes) fields.match('cat', size, 'num', n);
  const distance = new GowerDistance(columns);
  const values: Record<string, number | UndefinedReason> = {};
  for (let j = 2; j <= n; j++) {
    for (let i = 1; i < j; i++) values[`gower.${i}.${j}`] = distance.between(i - 1, j - 1) ?? 'no-units';
  }
  return keyed(values);
}

/** Rows of a table, a plain list being one column. */
function rowsOf(fields: CaseFields, field: string): readonly (readonly unknown[])[] {
  const value = fields.raw(field);
  if (!Array.isArray(value)) fields.wrongType(field, 'matrix');
  const rows = value.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  for (const row of rows) fields.match(field, row.length, field, rows[0]?.length ?? 0);
  return rows;
}

function numberColumns(fields: CaseFields): readonly GowerColumn[] {
  const rows = rowsOf(fields, 'num');
  return (rows[0] ?? []).map((_, j) => ({
    numbers: rows.map((row) => {
      const cell = row[j];
      if (cell === null || (typeof cell === 'number' && Number.isFinite(cell))) return cell;
      return fields.wrongType('num', 'numbers');
    }),
  }));
}

function labelColumns(fields: CaseFields): readonly GowerColumn[] {
  const rows = rowsOf(fields, 'cat');
  return (rows[0] ?? []).map((_, j) => ({
    labels: rows.map((row) => {
      const cell = row[j];
      if (cell === null) return null;
      if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean')
        return String(cell);
      return fields.wrongType('cat', 'labels');
    }),
  }));
}
