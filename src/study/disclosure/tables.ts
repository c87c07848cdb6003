/** Sums by one or two axes as tables with their margins. */
import type { ProtectedTable } from '../../measure/disclosure/tables.ts';
import { type Axis, figureKey, labelKey, type Material } from './material.ts';

/** Money of the units, ≥ 0; NaN for a unit that has no part in it. */
export type Quantity = Float64Array;

/** The sums of a quantity by two axes with their margins; units without a label are a row (column) of their own. */
export function crossTable(
  material: Material,
  quantity: Quantity,
  rows: Axis,
  columns: Axis,
): ProtectedTable {
  return tableOf(material, quantity, rows, columns);
}

/** The sums of a quantity by one axis, and the whole. */
export function listTable(material: Material, quantity: Quantity, rows: Axis): ProtectedTable {
  return tableOf(material, quantity, rows, undefined);
}

function tableOf(
  { n, who }: Material,
  quantity: Quantity,
  rows: Axis,
  columns: Axis | undefined,
): ProtectedTable {
  const [height, width] = [rows.labels.length + 1, columns ? columns.labels.length + 1 : 1];
  const members = Array.from({ length: height * width }, (): number[] => []);
  const at = ({ codes, labels }: Axis, unit: number): number =>
    codes[unit]! < 0 ? labels.length : codes[unit]!;
  for (let unit = 0; unit < n; unit++) {
    if (Number.isNaN(quantity[unit]!)) continue;
    members[at(rows, unit) * width + (columns ? at(columns, unit) : 0)]!.push(unit);
  }
  const own = (row: number, column: number): readonly number[] => members[row * width + column]!;
  const keyOf = (axis: Axis, index: number, count: number): string[] =>
    index === count ? [] : [labelKey(axis, index === axis.labels.length ? -1 : index)];
  return {
    rows: height,
    columns: width,
    contributions: (row, column) => Float64Array.from(own(row, column), (unit) => quantity[unit]!),
    contributors: (row, column) => own(row, column).map((unit) => who[unit]!),
    key: (row, column) =>
      figureKey([...keyOf(rows, row, height), ...(columns ? keyOf(columns, column, width) : [])]),
  };
}
